import type { IdKind } from '@kim/schema/ids.ts';
import type { ModuleSpec, NodeSpec } from '../specification.support.ts';
import type { OfCounty, RowOf, Table } from '../world.support.ts';
import { cm, overseers, spreadRows } from './casework-rows.support.ts';
import {
  accessAttempts,
  copyAttempts,
  entryAttempts,
  fieldAttempts,
  formAttempts,
  placeAttempts,
  shareAttempts,
  valueAttempts,
} from './crisis-attempts.support.ts';
import {
  accessesSeen,
  answeredShares,
  countedSeen,
  entriesSeen,
  fieldsSeen,
  formsSeen,
  offices,
  sharesSeen,
} from './crisis-rows.support.ts';
import { sqlUuid } from './roles.support.ts';

const node = <Name extends Table>(
  table: Name,
  kind: IdKind,
  type: string,
): NodeSpec<RowOf<Name> & OfCounty> => ({
  kind: () => kind,
  type: () => type,
  samples: (world) => spreadRows(world[table]) as readonly (RowOf<Name> & OfCounty)[],
});
const counting = [...overseers, cm];
const everybody = [...counting, ...offices];

const BERLIN = `(now() at time zone 'Europe/Berlin')::date`;
const some = (what: string, most: string): string => `right(md5(${what}), 1) < '${most}'`;
const formId = `'crisis-form' || c.id || s.state`;

export const spec: ModuleSpec = {
  tables: {
    'casework.crisis_form': {
      grants: [
        ['SELECT', everybody, '*'],
        ['INSERT', overseers, '*'],
        [
          'UPDATE',
          overseers,
          'closed_on live_since notice_de notice_en purge_after_days state target_group title_de title_en version',
        ],
      ],
      seen: formsSeen,
      attempts: formAttempts,
      node: node('casework.crisis_form', 'crisis_form', 'CrisisForm'),
    },
    'casework.crisis_field': {
      grants: [
        ['SELECT', everybody, '*'],
        ['INSERT', overseers, '*'],
        [
          'UPDATE',
          overseers,
          'choices data_category is_mandatory key kind label_de label_en offices position',
        ],
      ],
      seen: fieldsSeen,
      attempts: fieldAttempts,
      node: node('casework.crisis_field', 'crisis_field', 'CrisisField'),
    },
    'casework.crisis_place': {
      rowName: ['form_id', 'municipality_id'],
      grants: [
        ['SELECT', counting, '*'],
        ['INSERT', overseers, '*'],
      ],
      seen: (who, world) => countedSeen(world['casework.crisis_place'], who),
      attempts: placeAttempts,
    },
    'casework.crisis_rollup': {
      rowName: ['form_id', 'municipality_id', 'week'],
      // numbers come from a function, and of the county fewer than five do not
      grants: [],
      seen: () => [],
    },
    'casework.crisis_purge': {
      grants: [['SELECT', [cm], '*']],
      seen: (who, world) => (who.role === cm ? countedSeen(world['casework.crisis_purge'], who) : []),
      node: node('casework.crisis_purge', 'crisis_purge', 'CrisisPurge'),
    },
    'casework.crisis_share': {
      grants: [
        ['SELECT', [cm], '*'],
        [
          'SELECT',
          offices,
          'changed_on consumed_on consumed_version county_id form_id id municipality_id office recipient_id shared_on version withdrawn_on',
        ],
        ['INSERT', [cm], '*'],
        ['UPDATE', [cm], 'changed_on shared_on version withdrawn_on'],
        ['UPDATE', offices, 'consumed_on consumed_version version'],
      ],
      heldByReading: [
        'case_manager_changes without county_id',
        'case_manager_changes without municipality_id',
        'office_takes_over without county_id',
        'office_takes_over without office',
        'office_takes_over without recipient_id',
      ],
      seen: sharesSeen,
      attempts: shareAttempts,
      node: node('casework.crisis_share', 'crisis_share', 'CrisisShare'),
    },
    'casework.crisis_access': {
      grants: [
        ['SELECT', everybody, '*'],
        ['INSERT', offices, '*'],
      ],
      seen: accessesSeen,
      attempts: accessAttempts,
      node: node('casework.crisis_access', 'crisis_access', 'CrisisAccess'),
    },
    'client.crisis_entry': {
      grants: [
        ['SELECT', [cm], '*'],
        ['INSERT', [cm], '*'],
        ['UPDATE', [cm], 'consent_on consent_withdrawn_on removed_on version'],
      ],
      heldByReading: [
        'case_manager_changes without county_id',
        'case_manager_changes without municipality_id',
      ],
      seen: entriesSeen,
      attempts: entryAttempts,
      node: node('client.crisis_entry', 'crisis_entry', 'CrisisEntry'),
    },
    'client.crisis_value': {
      grants: [
        ['SELECT', [cm], '*'],
        ['INSERT', [cm], '*'],
        ['UPDATE', [cm], 'value'],
      ],
      heldByReading: ['case_manager_corrects'],
      seen: (who, world) => {
        const ids = new Set(entriesSeen(who, world).map(({ id }) => id));
        return world['client.crisis_value'].filter((row) => ids.has(row.entry_id));
      },
      attempts: valueAttempts,
      node: node('client.crisis_value', 'crisis_value', 'CrisisValue'),
    },
    'client.crisis_copy': {
      grants: [
        ['SELECT', [cm, ...offices], '*'],
        ['INSERT', [cm], '*'],
        ['UPDATE', [cm], 'value'],
      ],
      heldByReading: ['case_manager_corrects'],
      seen: (who, world) => {
        const ids = new Set(answeredShares(who, world).map(({ id }) => id));
        return world['client.crisis_copy'].filter((row) => ids.has(row.share_id));
      },
      attempts: copyAttempts,
      node: node('client.crisis_copy', 'crisis_copy', 'CrisisCopy'),
    },
  },
  // forms in every state, live in most places of both counties, with people of every kind of consent, handed on to every office
  unusual: [
    `insert into casework.crisis_form (county_id, id, title_de, title_en, target_group, notice_de, notice_en, purge_after_days, state, number, live_since) select c.id, ${sqlUuid(formId)}, 'x', 'x', 'REFUGEE', 'x', 'x', 700, s.state, 1, case when s.state <> 'DRAFT' then date '2026-10-01' end from app.organisation c cross join unnest(array['LIVE', 'CLOSED', 'DRAFT']) s(state) where c.kind = 'COUNTY'`,
    `insert into casework.crisis_field (county_id, id, form_id, position, key, label_de, label_en, kind, choices, is_mandatory, data_category, offices) select f.county_id, ${sqlUuid(`'field' || f.id || k.key`)}, f.id, k.position, k.key, 'x', 'x', 'TEXT', '{}', true, 'IDENTITY', k.offices::text[] from casework.crisis_form f cross join (values (1, 'a', '{FOREIGNERS_OFFICE,SCHOOL_OFFICE}'), (2, 'b', '{YOUTH_OFFICE}')) k(position, key, offices) where f.title_de = 'x'`,
    `insert into casework.crisis_place (county_id, form_id, municipality_id, live_from) select f.county_id, f.id, o.id, date '2026-10-01' from casework.crisis_form f join app.organisation o on o.county_id = f.county_id and o.kind <> 'PARTNER' where f.title_de = 'x' and f.state <> 'DRAFT' and ${some('f.id::text || o.id', 'a')}`,
    `insert into client.crisis_entry (county_id, id, form_id, municipality_id, recorded_on, consent_on, consent_withdrawn_on, removed_on) select p.county_id, ${sqlUuid(`'entry' || p.form_id || p.municipality_id || n`)}, p.form_id, p.municipality_id, ${BERLIN}, case when n <> 2 then ${BERLIN} end, case when n = 3 then ${BERLIN} end, case when n = 4 then ${BERLIN} end from casework.crisis_place p join casework.crisis_form f on f.id = p.form_id and f.title_de = 'x' cross join generate_series(1, 4) n`,
    `insert into client.crisis_value (county_id, id, entry_id, field_id, value) select e.county_id, ${sqlUuid(`'value' || e.id || d.id`)}, e.id, d.id, 'x' from client.crisis_entry e join casework.crisis_field d on d.form_id = e.form_id and d.label_de = 'x'`,
    `insert into casework.crisis_share (county_id, id, form_id, municipality_id, entry_id, office, recipient_id, shared_on, withdrawn_on) select e.county_id, ${sqlUuid(`'share' || e.id || w.office`)}, e.form_id, e.municipality_id, e.id, w.office, case when ${some('e.id::text || w.office', '8')} then e.county_id else e.municipality_id end, ${BERLIN}, case when ${some(`'w' || e.id || w.office`, '4')} then ${BERLIN} end from client.crisis_entry e join casework.crisis_form f on f.id = e.form_id and f.title_de = 'x' cross join unnest(array['FOREIGNERS_OFFICE', 'SCHOOL_OFFICE', 'YOUTH_OFFICE']) w(office)`,
    `insert into client.crisis_copy (county_id, id, share_id, field_id, value) select s.county_id, ${sqlUuid(`'copy' || s.id || d.id`)}, s.id, d.id, 'x' from casework.crisis_share s join casework.crisis_field d on d.form_id = s.form_id and d.label_de = 'x' and s.office = any (d.offices)`,
    // whoever works somewhere, as if at every office of the place, on two days, with one form or another
    `insert into casework.crisis_access (county_id, id, form_id, office, organisation_id, person_id, person_name, kind, opened_on, opened_at) select m.county_id, ${sqlUuid(`'access' || f.id || m.id || w.office || d.day`)}, f.id, w.office, m.organisation_id, m.person_id, 'x', 'OPENED', d.day, now() from app.membership m join casework.crisis_form f on f.county_id = m.county_id and f.title_de = 'x' and f.state <> 'DRAFT' cross join unnest(array['FOREIGNERS_OFFICE', 'SCHOOL_OFFICE', 'YOUTH_OFFICE']) w(office) cross join (values (${BERLIN}), (${BERLIN} - 1)) d(day) where ${some('f.id::text || m.id || w.office || d.day', 'a')}`,
    `insert into casework.crisis_purge (county_id, id, form_id, municipality_id, purged_on, purged_at, entry_count, share_count) select county_id, ${sqlUuid(`'purge' || form_id || municipality_id`)}, form_id, municipality_id, ${BERLIN}, now(), 0, 0 from casework.crisis_place`,
  ],
  multiply: [
    `insert into casework.crisis_form (county_id, id, title_de, title_en, target_group, notice_de, notice_en, purge_after_days, state, number, live_since) select county_id, ${sqlUuid(`id::text || n`)}, title_de, title_en, target_group, notice_de, notice_en, purge_after_days, state, number, live_since from casework.crisis_form, generate_series(1, 19) n`,
    `insert into client.crisis_entry (county_id, id, form_id, municipality_id, recorded_on, consent_on) select county_id, ${sqlUuid(`id::text || n`)}, form_id, municipality_id, recorded_on, consent_on from client.crisis_entry, generate_series(1, 19) n`,
    `insert into casework.crisis_share (county_id, id, form_id, municipality_id, entry_id, office, recipient_id, shared_on) select e.county_id, ${sqlUuid(`'more' || e.id`)}, e.form_id, e.municipality_id, e.id, 'FOREIGNERS_OFFICE', e.county_id, e.recorded_on from client.crisis_entry e where e.consent_on is not null on conflict do nothing`,
  ],
  grows: ['Query.crisisForms', 'Query.crisisEntries', 'Query.crisisShares'],
};
