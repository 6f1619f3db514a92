import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample } from '../specification.support.ts';
import type { VersionRow } from './template-rows.support.ts';

/** It names no client that exists: whoever leads cases may open one, under a template of the own county. */
const caseOpen: MutationSample<VersionRow> = {
  document:
    'mutation ($input: CaseOpenInput!) { change: caseOpen(input: $input) { case { id reference phase } errors { code path message currentVersion } } }',
  targets: (world) => {
    const current = world.template_version.filter((row) => row.number === 3);
    return current.toSorted((one) => (one.county_id === ofBornheim(world) ? -1 : 1));
  },
  input: ({ id }) => ({
    idempotencyKey: randomUUID(),
    client: { givenName: 'Neu', familyName: 'Beispiel', languages: ['de'] },
    entryChannel: 'SELF',
    targetGroups: [],
    lifeAreas: ['LANGUAGE'],
    consent: {
      templateVersionId: publicId('template_version', id),
      language: 'de',
      form: 'WRITTEN',
      givenOn: '2026-10-01',
      dataCategories: ['IDENTITY'],
    },
  }),
  isAllowed: ({ role, countyId }, target) => role === 'CASE_MANAGER' && countyId === target.county_id,
  by: 'cm.bornheim',
};

const ofBornheim = (world: Parameters<typeof caseOpen.targets>[0]): string =>
  world.organisation.find(({ key }) => key.startsWith('bornheim'))!.county_id;

export const spec: ModuleSpec = { mutations: { caseOpen } };
