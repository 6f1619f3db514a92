import { municipalityAddress } from './addresses.ts';
import type { PageVisit } from './every-page.ts';

const list = { route: '/municipalities', heading: 'Kommunen: Rhein-Sieg-Kreis' };
const all: readonly PageVisit[] = [
  { ...list, name: 'municipalities-county', persona: 'coordinator.rsk', address: '/municipalities' },
  {
    ...list,
    name: 'municipalities-narrowed',
    persona: 'coordinator.rsk',
    address: '/municipalities?bank=LEFT&type=STADT&sort=FTE&direction=DESC',
  },
  {
    ...list,
    name: 'municipalities-none',
    persona: 'coordinator.rsk',
    address: '/municipalities?name=Atlantis',
  },
  { ...list, name: 'municipalities-directory', persona: 'adviser.caritas', address: '/municipalities' },
  { ...list, name: 'municipalities-figures', persona: 'member.jobcenter', address: '/municipalities' },
  {
    ...list,
    name: 'municipalities-own',
    persona: 'hr.much',
    address: '/municipalities',
    heading: 'Kommunen',
  },
];

const one = { route: '/municipalities/[id]', persona: 'coordinator.rsk' };
const municipality: readonly PageVisit[] = [
  { ...one, name: 'municipality', address: municipalityAddress('troisdorf'), heading: 'Troisdorf' },
  { ...one, name: 'municipality-without', address: municipalityAddress('hennef'), heading: 'Hennef' },
  {
    ...one,
    name: 'municipality-then',
    address: `${municipalityAddress('siegburg')}?asOf=2021-10-01`,
    heading: 'Siegburg',
  },
  {
    ...one,
    name: 'municipality-no-day',
    address: `${municipalityAddress('siegburg')}?asOf=gestern`,
    heading: 'Siegburg',
  },
  {
    ...one,
    name: 'municipality-shared',
    persona: 'hr.neunkirchen-seelscheid',
    address: municipalityAddress('neunkirchen-seelscheid'),
    heading: 'Neunkirchen-Seelscheid',
  },
];

export const municipalityPages: readonly PageVisit[] = [...all, ...municipality];
