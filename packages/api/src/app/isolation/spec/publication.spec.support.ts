import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample } from '../specification.support.ts';
import type { OrganisationRow } from './organisation.spec.support.ts';
import { byKey } from './roles.support.ts';

/** By nobody in particular, and so by everybody. */
const hurdleReportSendWithoutAccount: MutationSample<OrganisationRow> = {
  document:
    'mutation ($input: HurdleReportSendWithoutAccountInput!) { change: hurdleReportSendWithoutAccount(input: $input) { token report { title reportedOn countyName hurdleTitle state steps { toState occurredOn remark } answer resultTitle resultBody isAdopted toldOn } errors { code path message currentVersion } } }',
  targets: (world) => byKey(world.organisation, ['rsk', 'rkn']),
  input: ({ id }) => ({
    idempotencyKey: randomUUID(),
    countyId: publicId('county', id),
    title: 'T',
    description: 'D',
    theme: 'HOUSING',
    legalDomains: [],
    bodies: [],
  }),
  isAllowed: () => true,
  by: 'nobody',
};

export const spec: ModuleSpec = { mutations: { hurdleReportSendWithoutAccount } };
