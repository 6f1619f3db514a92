import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample, Principal } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { cm, overseers, spreadRows } from './casework-rows.support.ts';
import {
  conflictAttempts,
  conflictsSeen,
  instructed,
  instructionAttempts,
  instructionsSeen,
  recipientAttempts,
  recipientsSeen,
  stepAttempts,
  stepsSeen,
  type ConflictRow,
  type RecipientRow,
} from './instruction-rows.support.ts';
import { byKey, hr, sqlUuid } from './roles.support.ts';

const parties = [...overseers, ...instructed, hr];
const errors = 'errors { code path message currentVersion }';
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { instruction { id title recipients { state } } ${errors} } }`;
const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });

const PLACES = ['bornheim', 'siegburg', 'dormagen'];
const states = `unnest(array['ISSUED', 'ACKNOWLEDGED', 'REMONSTRATED', 'CONFIRMED', 'WITHDRAWN', 'APPLIED']) s(state)`;
const somebody = (county: string): string =>
  `(select p.id from app.person p where p.county_id = ${county} order by p.id limit 1)`;

/** Nobody has answered it, and nobody has flagged a conflict. */
const unanswered = (world: World): RecipientRow[] =>
  byKey(world.organisation, PLACES).map(({ id }) =>
    world.instruction_recipient.find((row) => row.organisation_id === id && row.state === 'ISSUED')!,
  );
const unsettled = (world: World): ConflictRow[] =>
  byKey(world.organisation, PLACES).map(({ id }) =>
    world.instruction_conflict.find((row) => row.organisation_id === id && row.county_resolved_on === null)!,
  );
const isOfPlace = (who: Principal, row: RecipientRow | ConflictRow, ...roles: string[]): boolean =>
  roles.includes(who.role) && who.countyId === row.county_id && who.organisationId === row.organisation_id;

const instructionAdvance: MutationSample<RecipientRow> = {
  document: mutation('instructionAdvance'),
  targets: unanswered,
  input: ({ id, version }) => ({
    ...key(),
    recipientId: publicId('instruction_recipient', id),
    version,
    toState: 'ACKNOWLEDGED',
  }),
  isAllowed: (who, row) => isOfPlace(who, row, 'CASE_MANAGER', 'MUNICIPAL_TEAM_LEAD'),
  by: 'cm.bornheim',
};
const instructionConflictFlag: MutationSample<RecipientRow> = {
  document: mutation('instructionConflictFlag'),
  targets: unanswered,
  input: ({ id }) => ({
    ...key(),
    recipientId: publicId('instruction_recipient', id),
    body: 'B',
    instructedOn: '2026-01-01',
  }),
  isAllowed: (who, row) => isOfPlace(who, row, 'CASE_MANAGER', 'MUNICIPAL_HR'),
  by: 'hr.bornheim',
};
const instructionConflictResolve: MutationSample<ConflictRow> = {
  document: mutation('instructionConflictResolve'),
  targets: unsettled,
  input: ({ id, version }) => ({
    ...key(),
    conflictId: publicId('instruction_conflict', id),
    version,
    resolution: 'R',
  }),
  isAllowed: (who, row) =>
    isOfPlace(who, row, 'MUNICIPAL_HR') ||
    (['COUNTY_COORDINATOR', 'CENTRE_HEAD'].includes(who.role) && who.countyId === row.county_id),
  by: 'hr.bornheim',
};

export const spec: ModuleSpec = {
  tables: {
    instruction: {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', overseers, '*'],
      ],
      seen: instructionsSeen,
      attempts: instructionAttempts,
      node: {
        kind: () => 'instruction',
        type: () => 'Instruction',
        samples: (world) => spreadRows(world.instruction),
      },
    },
    instruction_recipient: {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', overseers, '*'],
        ['UPDATE', [...overseers, ...instructed], 'state version'],
      ],
      heldByReading: ['county_decides without county_id', 'place_answers without organisation_id'],
      seen: recipientsSeen,
      attempts: recipientAttempts,
      node: {
        kind: () => 'instruction_recipient',
        type: () => 'InstructionRecipient',
        samples: (world) => spreadRows(world.instruction_recipient),
      },
    },
    instruction_step: {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', [...overseers, ...instructed], '*'],
      ],
      seen: stepsSeen,
      attempts: stepAttempts,
      node: {
        kind: () => 'instruction_step',
        type: () => 'InstructionStep',
        samples: (world) => spreadRows(world.instruction_step),
      },
    },
    instruction_conflict: {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', [cm, hr], '*'],
        ['UPDATE', overseers, 'county_resolution county_resolved_on version'],
        ['UPDATE', [hr], 'employer_resolution employer_resolved_on version'],
      ],
      heldByReading: [
        'county_resolves without county_id',
        'employer_resolves without county_id',
        'employer_resolves without organisation_id',
      ],
      seen: conflictsSeen,
      attempts: conflictAttempts,
      node: {
        kind: () => 'instruction_conflict',
        type: () => 'InstructionConflict',
        samples: (world) => spreadRows(world.instruction_conflict),
      },
    },
  },
  mutations: {
    instructionIssue: {
      document: mutation('instructionIssue'),
      // always of their own county: of which it would be nobody can say
      targets: (world) => unanswered(world).slice(0, 1),
      input: () => ({ ...key(), title: 'T', body: 'B', basis: 'G', dueOn: '2099-01-01' }),
      isAllowed: ({ role }) => ['COUNTY_COORDINATOR', 'CENTRE_HEAD'].includes(role),
      by: 'head.rsk',
    },
    instructionAdvance,
    instructionConflictFlag,
    instructionConflictResolve,
  },
  // of each county an instruction in every state to every place; conflicts open, settled by one side, and by both
  unusual: [
    `insert into app.instruction (county_id, id, title, body, basis, issued_on, due_on, person_id, person_name) select c.id, ${sqlUuid(`'instruction' || c.id || s.state`)}, s.state, 'x', 'x', '2026-01-01', '2026-02-01', ${somebody('c.id')}, 'x' from app.organisation c cross join ${states} where c.kind = 'COUNTY'`,
    `insert into app.instruction_recipient (county_id, id, instruction_id, organisation_id, state) select i.county_id, ${sqlUuid(`'recipient' || i.id || o.id`)}, i.id, o.id, i.title from app.instruction i join app.organisation o on o.county_id = i.county_id and o.kind <> 'PARTNER' where i.body = 'x'`,
    `insert into app.instruction_step (county_id, id, recipient_id, step, to_state, remark, occurred_on, recorded_at, person_id, person_name) select r.county_id, ${sqlUuid(`'step' || r.id`)}, r.id, 1, r.state, 'x', '2026-01-01', now(), ${somebody('r.county_id')}, 'x' from app.instruction_recipient r join app.instruction i on i.id = r.instruction_id and i.body = 'x'`,
    `insert into app.instruction_conflict (county_id, id, recipient_id, organisation_id, body, instructed_on, flagged_on, person_id, person_name, county_resolved_on, employer_resolved_on) select r.county_id, ${sqlUuid(`'conflict' || r.id`)}, r.id, r.organisation_id, 'x', '2026-01-01', '2026-01-02', ${somebody('r.county_id')}, 'x', case when r.state in ('CONFIRMED', 'APPLIED') then date '2026-01-03' end, case when r.state = 'APPLIED' then date '2026-01-03' end from app.instruction_recipient r join app.instruction i on i.id = r.instruction_id and i.body = 'x' where r.state in ('ACKNOWLEDGED', 'CONFIRMED', 'APPLIED')`,
  ],
  multiply: [
    `insert into app.instruction (county_id, id, title, body, basis, issued_on, due_on, person_id, person_name) select county_id, ${sqlUuid(`id::text || n`)}, title, body, basis, issued_on, due_on, person_id, person_name from app.instruction, generate_series(1, 19) n`,
    `insert into app.instruction_recipient (county_id, id, instruction_id, organisation_id) select r.county_id, ${sqlUuid(`'more' || r.id || n`)}, ${sqlUuid(`r.instruction_id::text || n`)}, r.organisation_id from app.instruction_recipient r, generate_series(1, 19) n`,
  ],
  grows: ['Query.instructions'],
};
