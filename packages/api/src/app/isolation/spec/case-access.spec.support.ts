import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample } from '../specification.support.ts';
import {
  accessesSeen,
  coordinator,
  dpo,
  head,
  isOpener,
  looksSeen,
  openAccesses,
  type AccessRow,
} from './case-access-rows.support.ts';
import { cm, spreadRows, type CaseRow } from './casework-rows.support.ts';
import { byKey, sqlUuid } from './roles.support.ts';

const LOG =
  'case_reference county_id ended_at ended_by_name ends_at id opened_at opened_by_name organisation_id reason';
const WITH_CASE =
  'case_id case_reference county_id ended_at ended_by_name ends_at id opened_at opened_by_id opened_by_name organisation_id reason';

const ACCESS =
  'access { id caseReference case { reference } organisation { name } openedByName reason openedAt endsAt endedAt endedByName isOpen viewerMayRead viewerMayEnd reads { id part readAt } }';
const LOGGED = 'access { id caseReference reason isOpen viewerMayEnd reads { part } }';
const mutation = (name: string, part: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { ${part} errors { code path message currentVersion } } }`;
const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });

/** Nobody has opened them yet. */
const closedCases = ['bornheim', 'siegburg', 'rkn'];

const ofAccess = (
  name: string,
  more: object,
  isAllowed: MutationSample<AccessRow>['isAllowed'],
): MutationSample<AccessRow> => ({
  document: mutation(name, name === 'caseAccessEnd' ? LOGGED : ACCESS),
  targets: openAccesses,
  input: ({ id }) => ({ ...key(), accessId: publicId('case_access', id), ...more }),
  isAllowed,
  by: 'coordinator.rsk',
});

const caseAccessOpen: MutationSample<CaseRow> = {
  document: mutation('caseAccessOpen', ACCESS),
  targets: (world) =>
    byKey(world.organisation, closedCases).map(({ id }) =>
      world['casework.case_file'].find((row) => row.organisation_id === id && row.phase === 'COORDINATION')!,
    ),
  input: ({ id }) => ({
    ...key(),
    caseId: publicId('case', id),
    reason: 'Ein Anlass, der lang genug ist.',
    minutes: 60,
  }),
  isAllowed: (who, target) => isOpener(who) && who.countyId === target.county_id,
  by: 'coordinator.rsk',
};

const isOwn: MutationSample<AccessRow>['isAllowed'] = (who, target) =>
  isOpener(who) && who.countyId === target.county_id && who.personId === target.opened_by_id;

/** Later than now, so that what was looked at can be read for as long as the suite runs. */
const LATER = `now() + interval '1 hour'`;
const of = `from app.membership m join casework.case_file c on c.county_id = m.county_id where m.role in ('COUNTY_COORDINATOR', 'CENTRE_HEAD')`;

export const spec: ModuleSpec = {
  tables: {
    case_access: {
      grants: [
        ['SELECT', [coordinator, head, cm], WITH_CASE],
        ['SELECT', [dpo], LOG],
      ],
      seen: accessesSeen,
      node: { kind: () => 'case_access', type: () => 'CaseAccess', samples: openAccesses },
    },
    case_access_read: {
      grants: [['SELECT', [coordinator, head, cm, dpo], 'access_id county_id id part read_at']],
      seen: looksSeen,
      node: {
        kind: () => 'case_access_read',
        type: () => 'CaseAccessRead',
        samples: (world) => spreadRows(world.case_access_read),
      },
    },
  },
  mutations: {
    caseAccessOpen,
    caseAccessRead: ofAccess('caseAccessRead', { part: 'GOALS' }, isOwn),
    caseAccessEnd: ofAccess(
      'caseAccessEnd',
      {},
      (who, target, world) =>
        isOwn(who, target, world) || (who.role === 'DPO' && who.countyId === target.county_id),
    ),
  },
  // every coordinator and head has cases open, with all parts looked at, and others ended
  unusual: [
    `insert into app.case_access (county_id, id, case_id, case_reference, organisation_id, opened_by_id, opened_by_name, reason, opened_at, ends_at) select c.county_id, ${sqlUuid(`'access' || m.id || c.id`)}, c.id, c.reference, c.organisation_id, m.person_id, 'x', repeat('x', 20), ${LATER}, ${LATER} + interval '3 hours' ${of} and c.phase = 'INTAKE'`,
    `insert into app.case_access (county_id, id, case_id, case_reference, organisation_id, opened_by_id, opened_by_name, reason, opened_at, ends_at, ended_at, ended_by_id, ended_by_name) select c.county_id, ${sqlUuid(`'access' || m.id || c.id`)}, c.id, c.reference, c.organisation_id, m.person_id, 'x', repeat('x', 20), now(), ${LATER}, ${LATER}, m.person_id, 'x' ${of} and c.phase = 'ASSESSMENT'`,
    `insert into app.case_access_read (county_id, id, access_id, part, read_at, written_in) select a.county_id, ${sqlUuid(`'look' || a.id || p.part`)}, a.id, p.part, a.opened_at, '0' from app.case_access a cross join unnest(array['IDENTITY', 'NOTES', 'ASSESSMENT', 'GOALS']) p(part) where a.reason = repeat('x', 20)`,
  ],
  multiply: [
    `insert into app.case_access (county_id, id, case_id, case_reference, organisation_id, opened_by_id, opened_by_name, reason, opened_at, ends_at) select county_id, ${sqlUuid('id::text || n')}, case_id, case_reference, organisation_id, opened_by_id, opened_by_name, reason, opened_at, ends_at from app.case_access, generate_series(1, 19) n`,
    `insert into app.case_access_read (county_id, id, access_id, part, read_at, written_in) select county_id, ${sqlUuid('id::text || n')}, access_id, part, read_at, written_in from app.case_access_read, generate_series(1, 19) n`,
  ],
  grows: ['Query.caseAccesses'],
};
