import type { Page } from 'playwright-core';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { PageVisit } from './every-page.ts';

const address = (kind: string): string =>
  `/templates/${publicId('template', referenceUuid('template', `rsk:${kind}`))}`;

const list = { route: '/templates', address: '/templates', heading: 'Vorlagen' };
const consent = {
  route: '/templates/[id]',
  address: address('CONSENT'),
  heading: 'Einverständniserklärung',
};
const proposal = {
  route: '/templates/proposals/[id]',
  address: `/templates/proposals/${publicId('template_proposal', referenceUuid('template-proposal', 'rsk:windeck'))}`,
  heading: 'Erfassungsbogen für Gruppen',
};

const pressing =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('alert').waitFor();
  };

/** Templates: what is in force, what is drafted, who has adopted it, what was proposed. */
export const templatePages: readonly PageVisit[] = [
  { ...list, name: 'templates-county', persona: 'coordinator.rsk' },
  { ...list, name: 'templates-case-manager', persona: 'cm.windeck' },
  { ...list, name: 'templates-employer', persona: 'hr.lohmar' },
  {
    ...consent,
    name: 'template-compared',
    persona: 'head.rsk',
    address: `${consent.address}?version=1&compared=3&language=en`,
  },
  { ...consent, name: 'template-adopted', persona: 'cm.wachtberg', address: `${consent.address}?version=2` },
  {
    route: '/templates/[id]',
    name: 'template-draft',
    persona: 'coordinator.rsk',
    address: address('CHECKLIST'),
    heading: 'Checkliste Einbürgerung',
  },
  {
    route: '/templates/new',
    name: 'template-new-refused',
    persona: 'coordinator.rsk',
    address: '/templates/new',
    heading: 'Neue Vorlage',
    status: 400,
    doing: pressing('Entwurf anlegen'),
  },
  {
    route: '/templates/propose',
    name: 'template-propose',
    persona: 'cm.swisttal',
    address: '/templates/propose',
    heading: 'Vorlage vorschlagen',
  },
  { ...proposal, name: 'template-proposal', persona: 'cm.windeck' },
];
