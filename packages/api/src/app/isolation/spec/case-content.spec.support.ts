import type { GrantSpec, ModuleSpec, TableSpec } from '../specification.support.ts';
import type { IdKind } from '@kim/schema/ids.ts';
import { knownToo, openedRows } from './case-access-rows.support.ts';
import { contentMutations } from './case-content-mutations.support.ts';
import { adding, both, changing, ofLeader, type ContentTable } from './case-content-rows.support.ts';
import { cm, spreadRows } from './casework-rows.support.ts';
import { here, sqlUuid } from './roles.support.ts';

const grants = (update?: string): GrantSpec[] => [
  ['SELECT', [cm], '*'],
  ['INSERT', [cm], '*'],
  ...(update ? [['UPDATE', [cm], update] as const] : []),
];

const node = (table: ContentTable, kind: IdKind, type: string) => ({
  kind: () => kind,
  type: () => type,
  samples: (world: Parameters<NonNullable<TableSpec<ContentTable>['attempts']>>[1]) =>
    spreadRows(world[table]) as never,
});

/** The county reads them too where it has opened the case with a reason; of special entries it never does. */
const alsoOpened = (table: 'content.note' | 'content.assessment' | 'content.goal') =>
  knownToo(
    cm,
    ofLeader(table),
    openedRows((world) => world[table]),
  ) as never;

const ofEveryCase = 'from casework.case_file c';
const id = (what: string): string => sqlUuid(`'${what}' || c.id`);
const many = 'generate_series(1, 19) n';

export const spec: ModuleSpec = {
  tables: {
    'content.note': {
      grants: grants(),
      seen: ofLeader('content.note'),
      known: alsoOpened('content.note'),
      attempts: adding('content.note', {
        columns: 'number, occurred_on, text, recorded_at',
        values: `1, '2026-01-01', 'a', now()`,
        by: 'written_by_id',
      }),
      node: node('content.note', 'note', 'CaseNote'),
    },
    'content.assessment': {
      grants: grants(),
      seen: ofLeader('content.assessment'),
      known: alsoOpened('content.assessment'),
      attempts: adding('content.assessment', {
        columns: 'life_area, kind, assessed_on, rating, recorded_at',
        values: `'HOUSING', 'INITIAL', '2026-01-01', 3, now()`,
        by: 'assessed_by_id',
      }),
      node: node('content.assessment', 'assessment', 'CaseAssessment'),
    },
    'content.goal_agreement': {
      grants: grants('discarded_on signed_by_case_manager_on signed_by_client_on signed_by_id version'),
      heldByReading: ['leading_case_manager_signs'],
      seen: ofLeader('content.goal_agreement'),
      attempts: both(
        adding('content.goal_agreement', {
          columns: 'language, agreed_on',
          values: `'de', '2026-01-01'`,
          by: 'drafted_by_id',
        }),
        changing('content.goal_agreement', 'version = version'),
      ),
      node: node('content.goal_agreement', 'agreement', 'GoalAgreement'),
    },
    'content.goal': {
      grants: grants('given_up_on reached_on version'),
      heldByReading: ['leading_case_manager_settles_goal'],
      seen: ofLeader('content.goal'),
      known: alsoOpened('content.goal'),
      attempts: both(
        adding('content.goal', {
          columns: 'agreement_id, number, life_area, text, due_on',
          values: `gen_random_uuid(), 1, 'HOUSING', 'a', '2026-01-01'`,
        }),
        changing('content.goal', 'version = version'),
      ),
      node: node('content.goal', 'goal', 'Goal'),
    },
    'content.milestone': {
      grants: grants('done_on'),
      heldByReading: ['leading_case_manager_ends_milestone'],
      seen: ofLeader('content.milestone'),
      attempts: both(
        adding('content.milestone', {
          columns: 'goal_id, number, text, due_on',
          values: `gen_random_uuid(), 1, 'a', '2026-01-01'`,
        }),
        changing('content.milestone', 'done_on = done_on'),
      ),
      node: node('content.milestone', 'milestone', 'Milestone'),
    },
    'content.case_task': {
      grants: grants('done_on due_on text version'),
      heldByReading: ['leading_case_manager_changes_task'],
      seen: ofLeader('content.case_task'),
      attempts: both(
        adding('content.case_task', { columns: 'text, due_on', values: `'a', '2026-01-01'` }),
        changing('content.case_task', 'version = version'),
      ),
      node: node('content.case_task', 'case_task', 'CaseTask'),
    },
    'content.tenant_key': {
      grants: grants(),
      seen: (who, world) =>
        here(world['content.tenant_key'], who).filter((row) => row.organisation_id === who.organisation),
      // used by the application to open what is encrypted; nothing of it is in the contract
      known: () => [],
      attempts: (who, world, random) => {
        const home = world.organisation.find((row) => row.id === who.organisation);
        const { county_id: county, organisation_id: organisation } = random.chance(0.5)
          ? random.pick(world['casework.case_file'])
          : { county_id: home?.county_id ?? who.county!, organisation_id: who.organisation! };
        const isOwn = county === who.county && organisation === who.organisation;
        return [
          {
            what: 'make a key',
            sql: `insert into content.tenant_key (county_id, id, organisation_id, number, wrapped, made_at) values ('${county}', gen_random_uuid(), '${organisation}', 99, 'x', now())`,
            expected: who.role === cm && isOwn ? 1 : null,
          },
        ];
      },
    },
    'content.special_entry': {
      grants: grants(),
      seen: ofLeader('content.special_entry'),
      attempts: adding('content.special_entry', {
        columns: 'category, ciphertext, nonce, key_number, recorded_at',
        values: `'HEALTH', 'x', 'x', 1, now()`,
        by: 'recorded_by_id',
      }),
      node: node('content.special_entry', 'special', 'SpecialEntry'),
    },
    'content.case_document': {
      grants: grants(),
      seen: ofLeader('content.case_document'),
      attempts: adding('content.case_document', {
        columns: 'title, category, received_on, file_name, kind, size, checksum',
        values: `'a', 'OTHER', '2026-01-01', 'a.txt', 'TXT', 1, 'x'`,
      }),
      node: node('content.case_document', 'case_document', 'CaseDocument'),
    },
    'content.case_document_content': {
      grants: grants(),
      seen: ofLeader('content.case_document_content'),
      // fetched over HTTP alone; nothing of it is in the contract
      known: () => [],
      attempts: adding('content.case_document_content', { columns: 'content', values: `'x'` }),
    },
  },
  mutations: contentMutations,
  // of every case, whosever it is
  unusual: [
    `insert into content.note (county_id, id, case_id, number, occurred_on, channel, text, written_by_id, recorded_at) select c.county_id, ${id('note')}, c.id, 1, '2026-06-01', 'PHONE', 'Gespräch.', c.responsible_id, '2026-06-01T12:00:00Z' ${ofEveryCase}`,
    `insert into content.note (county_id, id, case_id, corrects_id, number, occurred_on, channel, text, written_by_id, recorded_at) select c.county_id, ${id('corrected')}, c.id, ${id('note')}, 2, '2026-06-01', 'PHONE', 'Gespräch, berichtigt.', c.responsible_id, '2026-06-02T12:00:00Z' ${ofEveryCase}`,
    `insert into content.assessment (county_id, id, case_id, life_area, kind, assessed_on, rating, text, assessed_by_id, recorded_at) select c.county_id, ${id('assessment')}, c.id, 'HOUSING', 'REASSESSMENT', '2026-06-01', 2, 'Eng.', c.responsible_id, '2026-06-01T12:00:00Z' ${ofEveryCase}`,
    `insert into content.goal_agreement (county_id, id, case_id, language, agreed_on, drafted_by_id, signed_by_client_on, signed_by_case_manager_on, signed_by_id) select c.county_id, ${id('signed')}, c.id, 'ar', '2026-06-01', c.responsible_id, '2026-06-01', '2026-06-01', c.responsible_id ${ofEveryCase}`,
    `insert into content.goal_agreement (county_id, id, case_id, language, agreed_on, drafted_by_id) select c.county_id, ${id('draft')}, c.id, 'de', '2026-06-02', c.responsible_id ${ofEveryCase}`,
    ...['signed', 'draft'].map(
      (agreement) =>
        `insert into content.goal (county_id, id, case_id, agreement_id, number, life_area, text, due_on) select c.county_id, ${id(`${agreement} goal`)}, c.id, ${id(agreement)}, 1, 'LANGUAGE', 'B1', '2027-06-01' ${ofEveryCase}`,
    ),
    `insert into content.milestone (county_id, id, case_id, goal_id, number, text, due_on) select c.county_id, ${id('milestone')}, c.id, ${id('signed goal')}, 1, 'Kurs', '2027-01-01' ${ofEveryCase}`,
    `insert into content.case_task (county_id, id, case_id, text, due_on) select c.county_id, ${id('task')}, c.id, 'Anrufen', '2026-12-01' ${ofEveryCase}`,
    // none of Bornheim, whose case manager makes one
    `insert into content.tenant_key (county_id, id, organisation_id, number, wrapped, made_at) select distinct c.county_id, ${sqlUuid("'key' || c.organisation_id")}, c.organisation_id, 98, '\\x00'::bytea, timestamptz '2026-06-01' ${ofEveryCase} join app.organisation o on o.county_id = c.county_id and o.id = c.organisation_id where o.key <> 'bornheim'`,
    `insert into content.special_entry (county_id, id, case_id, category, ciphertext, nonce, key_number, recorded_at, recorded_by_id) select c.county_id, ${id('special')}, c.id, 'HEALTH', '\\x00'::bytea, '\\x00'::bytea, 98, '2026-06-01T12:00:00Z', c.responsible_id ${ofEveryCase}`,
    `insert into content.case_document (county_id, id, case_id, title, category, received_on, file_name, kind, size, checksum) select c.county_id, ${id('document')}, c.id, 'Bescheid', 'NOTICE', '2026-06-01', 'bescheid.txt', 'TXT', 1, 'x' ${ofEveryCase}`,
    `insert into app.upload (county_id, id, person_id, organisation_id, file_name, kind, size, checksum, content, valid_until) select county_id, ${sqlUuid("'notice' || id")}, person_id, organisation_id, 'bescheid.txt', 'TXT', 1, 'sum', 'x', current_date + 1 from app.membership where role = 'CASE_MANAGER'`,
    `insert into casework.consent_item (county_id, id, consent_id, case_id, purpose, recipient_id, data_category) select c.county_id, ${id('health')}, k.id, c.id, 'CASE_MANAGEMENT', c.organisation_id, 'HEALTH' ${ofEveryCase} join casework.consent k on k.county_id = c.county_id and k.case_id = c.id on conflict do nothing`,
    `insert into content.case_document_content (county_id, id, case_id, content) select d.county_id, d.id, d.case_id, 'x' from content.case_document d where not exists (select from content.case_document_content c where c.id = d.id)`,
  ],
  multiply: [
    `insert into content.note (county_id, id, case_id, number, occurred_on, channel, text, written_by_id, recorded_at) select county_id, ${sqlUuid('id::text || n')}, case_id, 1, occurred_on, channel, text, written_by_id, recorded_at from content.note, ${many} where number = 1`,
    `insert into content.assessment select a.county_id, ${sqlUuid('id::text || n')}, case_id, life_area, kind, assessed_on, rating, text, assessed_by_id, recorded_at from content.assessment a, ${many}`,
    `insert into content.goal_agreement select county_id, ${sqlUuid('id::text || n')}, case_id, language, agreed_on, drafted_by_id, signed_by_client_on, signed_by_case_manager_on, signed_by_id, discarded_on, version from content.goal_agreement, ${many}`,
    `insert into content.goal select county_id, ${sqlUuid('id::text || n')}, case_id, agreement_id, number + 20 * n, life_area, text, due_on, reached_on, given_up_on, version from content.goal, ${many}`,
    `insert into content.milestone select county_id, ${sqlUuid('id::text || n')}, case_id, goal_id, number + 20 * n, text, due_on, done_on from content.milestone, ${many}`,
    `insert into content.case_task select county_id, ${sqlUuid('id::text || n')}, case_id, text, due_on, done_on, version from content.case_task, ${many}`,
    `insert into content.special_entry select county_id, ${sqlUuid('id::text || n')}, case_id, category, ciphertext, nonce, key_number, recorded_at, recorded_by_id from content.special_entry, ${many}`,
    `insert into content.case_document select county_id, ${sqlUuid('id::text || n')}, case_id, title, category, received_on, file_name, kind, size, checksum from content.case_document, ${many}`,
  ],
  grows: [
    'Case.notes',
    'Case.assessments',
    'Case.goalAgreements',
    'GoalAgreement.goals',
    'Goal.milestones',
    'Case.tasks',
    'Case.specialEntries',
    'Case.documents',
  ],
};
