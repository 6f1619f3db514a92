import type { Attempt, TableSpec } from '../specification.support.ts';
import type { Table } from '../world.support.ts';
import { cm, knownPerson, overseers } from './casework-rows.support.ts';
import {
  entriesSeen,
  formsSeen,
  hasConsent,
  isOffice,
  isOwnPlace,
  isReceived,
  officeOf,
  oftenOwn,
  sharesSeen,
} from './crisis-rows.support.ts';
import { somebodyElse } from './roles.support.ts';

type Attempts<Name extends Table> = NonNullable<TableSpec<Name>['attempts']>;

const isDesigner = (role: string): boolean => overseers.includes(role);

export const formAttempts: Attempts<'casework.crisis_form'> = (who, world, random) => {
  const row = random.pick(world['casework.crisis_form']);
  const isTheirs = row.county_id === who.county;
  const state = random.pick(['DRAFT', 'LIVE']);
  const isOpen = isTheirs && ['DRAFT', 'LIVE'].includes(row.state);
  const change = (what: string, set: string, done: number | null): Attempt => ({
    what,
    sql: `update casework.crisis_form set ${set} where id = '${row.id}'`,
    expected: isDesigner(who.role) ? (isOpen ? done : 0) : null,
  });
  return [
    {
      what: `design a form that is ${state}`,
      sql: `insert into casework.crisis_form (county_id, id, title_de, title_en, target_group, notice_de, notice_en, purge_after_days, state, number, live_since) values ('${row.county_id}', gen_random_uuid(), 'x', 'x', 'REFUGEE', 'x', 'x', 9, '${state}', 1, ${state === 'DRAFT' ? 'null' : `'2026-01-01'`})`,
      expected: isDesigner(who.role) && isTheirs && state === 'DRAFT' ? 1 : null,
    },
    change('change a form', 'version = version + 1', 1),
    change('say something else', `purge_after_days = purge_after_days + 1`, row.state === 'DRAFT' ? 1 : null),
    change(
      'make a draft of it again',
      `state = 'DRAFT', live_since = null`,
      row.state === 'DRAFT' ? 1 : null,
    ),
    change('purge a form', `state = 'PURGED', live_since = '2026-01-01'`, null),
  ];
};

export const fieldAttempts: Attempts<'casework.crisis_field'> = (who, world, random) => {
  const form = random.pick(world['casework.crisis_form']);
  const field = random.pick(world['casework.crisis_field']);
  const isDraft = (id: string): boolean =>
    world['casework.crisis_form'].some(
      (row) => row.id === id && row.state === 'DRAFT' && row.county_id === who.county,
    );
  return [
    {
      what: 'add a question',
      sql: `insert into casework.crisis_field (county_id, id, form_id, position, key, label_de, label_en, kind, choices, is_mandatory, data_category, offices) values ('${form.county_id}', gen_random_uuid(), '${form.id}', 9, 'z', 'x', 'x', 'TEXT', '{}', false, 'CONTACT', '{}')`,
      expected: isDesigner(who.role) && isDraft(form.id) ? 1 : null,
    },
    {
      what: 'move a question',
      sql: `update casework.crisis_field set position = 8 where id = '${field.id}'`,
      expected: isDesigner(who.role) ? Number(isDraft(field.form_id)) : null,
    },
  ];
};

export const placeAttempts: Attempts<'casework.crisis_place'> = (who, world, random) => {
  const form = random.pick(world['casework.crisis_form']);
  const isAllowed = isDesigner(who.role) && form.county_id === who.county && form.state === 'LIVE';
  return [
    {
      what: 'bring a form live somewhere',
      sql: `insert into casework.crisis_place (county_id, form_id, municipality_id, live_from) values ('${form.county_id}', '${form.id}', '${form.county_id}', '2026-01-01')`,
      expected: isAllowed ? 1 : null,
    },
  ];
};

export const entryAttempts: Attempts<'client.crisis_entry'> = (who, world, random) => {
  const form = oftenOwn(formsSeen(who, world), world['casework.crisis_form'], random);
  const row = oftenOwn(entriesSeen(who, world), world['client.crisis_entry'], random);
  const isMine = random.chance(0.8) && who.organisation !== undefined;
  const municipality = isMine ? who.organisation : row.municipality_id;
  const day = random.chance(0.8) && who.today ? who.today : '2026-02-02';
  const isLiveHere = formsSeen(who, world).some(({ id, state }) => id === form.id && state === 'LIVE');
  const isAllowed = who.role === cm && isLiveHere && municipality === who.organisation && day === who.today;
  return [
    {
      what: 'register somebody',
      sql: `insert into client.crisis_entry (county_id, id, form_id, municipality_id, recorded_on) values ('${form.county_id}', gen_random_uuid(), '${form.id}', '${municipality}', '${day}')`,
      expected: isAllowed ? 1 : null,
    },
    {
      what: 'change an entry',
      sql: `update client.crisis_entry set version = version + 1 where id = '${row.id}'`,
      expected: who.role === cm ? Number(isOwnPlace(row, who) && row.removed_on === null) : null,
    },
  ];
};

export const valueAttempts: Attempts<'client.crisis_value'> = (who, world, random) => {
  const entry = oftenOwn(entriesSeen(who, world), world['client.crisis_entry'], random);
  const field = world['casework.crisis_field'].find(({ form_id }) => form_id === entry.form_id)!;
  const isMine = isOwnPlace(entry, who);
  const count = world['client.crisis_value'].filter(({ entry_id }) => entry_id === entry.id).length;
  return [
    {
      what: 'answer',
      sql: `insert into client.crisis_value (county_id, id, entry_id, field_id, value) values ('${entry.county_id}', gen_random_uuid(), '${entry.id}', '${field.id}', 'x')`,
      expected: isMine ? 1 : null,
    },
    {
      what: 'correct an answer',
      sql: `update client.crisis_value set value = 'x' where entry_id = '${entry.id}'`,
      expected: who.role === cm ? (isMine ? count : 0) : null,
    },
  ];
};

export const shareAttempts: Attempts<'casework.crisis_share'> = (who, world, random) => {
  const entry = oftenOwn(entriesSeen(who, world), world['client.crisis_entry'], random);
  const row = oftenOwn(sharesSeen(who, world), world['casework.crisis_share'], random);
  const office = random.pick(Object.values(officeOf));
  const place = random.pick([
    entry.municipality_id,
    entry.municipality_id,
    who.organisation ?? entry.county_id,
    entry.county_id,
  ]);
  const of = world['client.crisis_entry'].find(({ id }) => id === row.entry_id)!;
  const isRefused = row.withdrawn_on === null && !hasConsent(of);
  const asManager = isOwnPlace(row, who) ? (isRefused ? null : 1) : 0;
  const asOffice = isReceived(row, who) && row.withdrawn_on === null ? 1 : 0;
  return [
    {
      what: 'hand somebody on',
      sql: `insert into casework.crisis_share (county_id, id, form_id, municipality_id, entry_id, office, recipient_id, shared_on) values ('${entry.county_id}', gen_random_uuid(), '${entry.form_id}', '${place}', '${entry.id}', '${office}', '${entry.county_id}', '2026-01-01')`,
      expected: isOwnPlace(entry, who) && place === who.organisation && hasConsent(entry) ? 1 : null,
    },
    {
      what: 'change what was handed on',
      sql: `update casework.crisis_share set version = version + 1 where id = '${row.id}'`,
      expected: who.role === cm ? asManager : isOffice(who) ? asOffice : null,
    },
    {
      what: 'take somebody over',
      sql: `update casework.crisis_share set consumed_on = '2026-01-01', consumed_version = 2 where id = '${row.id}'`,
      expected: isOffice(who) ? asOffice : null,
    },
  ];
};

export const copyAttempts: Attempts<'client.crisis_copy'> = (who, world, random) => {
  const share = oftenOwn(sharesSeen(who, world), world['casework.crisis_share'], random);
  const field = world['casework.crisis_field'].find(({ form_id }) => form_id === share.form_id)!;
  const isMine = isOwnPlace(share, who);
  const count = world['client.crisis_copy'].filter(({ share_id }) => share_id === share.id).length;
  return [
    {
      what: 'hand an answer on',
      sql: `insert into client.crisis_copy (county_id, id, share_id, field_id, value) values ('${share.county_id}', gen_random_uuid(), '${share.id}', '${field.id}', 'x')`,
      expected: isMine ? 1 : null,
    },
    {
      what: 'correct an answer that was handed on',
      sql: `update client.crisis_copy set value = 'x' where share_id = '${share.id}'`,
      expected: who.role === cm ? (isMine ? count : 0) : null,
    },
  ];
};

export const accessAttempts: Attempts<'casework.crisis_access'> = (who, world, random) => {
  if (!knownPerson(who, world) || !who.today || !who.organisation) return [];
  const form = oftenOwn(formsSeen(who, world), world['casework.crisis_form'], random);
  const own = {
    person: who.person!,
    organisation: who.organisation,
    office: officeOf[who.role] ?? 'SCHOOL_OFFICE',
    day: who.today,
  };
  const wrong = [
    { person: somebodyElse(who, form, world) },
    { organisation: form.county_id },
    { office: random.pick(Object.values(officeOf)) },
    { day: '2020-02-02' },
  ];
  const asked = { ...own, ...(random.chance(0.5) ? random.pick(wrong) : {}) };
  const isOwn =
    asked.person === own.person &&
    asked.organisation === own.organisation &&
    asked.office === officeOf[who.role] &&
    asked.day === own.day;
  const isThere = formsSeen(who, world).some(({ id }) => id === form.id);
  return [
    {
      what: 'open a list',
      sql: `insert into casework.crisis_access (county_id, id, form_id, office, organisation_id, person_id, person_name, kind, opened_on, opened_at) values ('${form.county_id}', gen_random_uuid(), '${form.id}', '${asked.office}', '${asked.organisation}', '${asked.person}', 'x', 'OPENED', '${asked.day}', now())`,
      expected: isOffice(who) && isOwn && isThere ? 1 : null,
    },
  ];
};
