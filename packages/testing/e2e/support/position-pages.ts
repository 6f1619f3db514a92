import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { positionAddress } from './addresses.ts';
import type { PageVisit } from './every-page.ts';

const list = { route: '/positions', heading: 'Stellen' };
const occupancyAddress = (position: string, persona: string): string =>
  `${positionAddress(position)}/occupancies/${publicId('occupancy', referenceUuid('occupancy', `${persona}:${position}`))}`;

/** Positions: the list, filling with own staff, changing an occupancy. */
export const positionPages: readonly PageVisit[] = [
  { ...list, name: 'positions-county', persona: 'coordinator.rsk', address: '/positions' },
  { ...list, name: 'positions-own', persona: 'hr.rheinbach', address: '/positions?sort=FTE' },
  { ...list, name: 'positions-none', persona: 'hr.rheinbach', address: '/positions?state=ABOLISHED' },
  {
    route: '/positions/[id]',
    name: 'position-employer',
    persona: 'hr.sankt-augustin',
    address: positionAddress('sankt-augustin-cm-2'),
    heading: '2. CM-Stelle, Sankt Augustin',
    doing: async (page) => page.getByText('Verlauf der Stelle').click(),
  },
  {
    route: '/positions/[id]',
    name: 'position-fixed-term',
    persona: 'coordinator.rsk',
    address: positionAddress('sankt-augustin-cm-2'),
    heading: '2. CM-Stelle, Sankt Augustin',
  },
  {
    route: '/positions/[id]/assign',
    name: 'assign',
    persona: 'hr.sankt-augustin',
    address: `${positionAddress('sankt-augustin-cm-2')}/assign`,
    heading: 'Mit eigenem Personal besetzen: 2. CM-Stelle',
  },
  {
    route: '/positions/[id]/occupancies/[occupancy]',
    name: 'occupancy',
    persona: 'hr.rheinbach',
    address: occupancyAddress('rheinbach-cm-1', 'cm.rheinbach'),
    heading: 'Besetzung: Cem Muster-Rheinbach',
  },
  {
    route: '/positions/[id]/occupancies/[occupancy]',
    name: 'occupancy-county',
    persona: 'coordinator.rsk',
    address: occupancyAddress('rheinbach-cm-1', 'cm.rheinbach'),
    heading: 'Besetzung: Cem Muster-Rheinbach',
  },
];
