import type { EntityManager } from '@mikro-orm/postgresql';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { berlinToday } from '../../platform/clock/berlin-today.ts';
import { arrayLiteral } from '../../platform/persistence/array-literal.ts';
import { demoAnswers, demoFields, demoForms, noticeDe, noticeEn, type DemoForm } from './demo-crisis.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

const DAY = 86_400_000;
const WEEKS = 7;

/** Weeks back from the day of seeding: what is older than its time would be purged. */
const daysAgo = (days: number): string =>
  new Date(Date.parse(`${berlinToday()}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);

/** A registration as in 2022, with people who do not exist; handed on for the most part. */
export const seedCrisis = async (em: EntityManager, county: string): Promise<void> => {
  for (const form of demoForms[county] ?? []) {
    const countyId = organisationUuid(county);
    await seedForm(em, countyId, form);
    for (const [place, count] of Object.entries(form.places))
      await seedEntries(em, { countyId, form, place, count });
    await handOn(em, formUuid(form));
  }
};

const formUuid = ({ key }: DemoForm): string => referenceUuid('crisis-form', key);
const fieldUuid = (form: DemoForm, key: string): string =>
  referenceUuid('crisis-field', `${form.key}:${key}`);

const seedForm = async (em: EntityManager, countyId: string, form: DemoForm): Promise<void> => {
  const isLive = Object.keys(form.places).length > 0;
  const since = daysAgo(WEEKS * 7);
  const base = { county_id: countyId };
  await insertMissing(em, 'casework.crisis_form', [
    {
      ...base,
      id: formUuid(form),
      title_de: form.titleDe,
      title_en: form.titleEn,
      target_group: form.targetGroup,
      notice_de: noticeDe,
      notice_en: noticeEn,
      purge_after_days: 180,
      state: isLive ? 'LIVE' : 'DRAFT',
      number: 1,
      live_since: isLive ? since : null,
      version: 1,
    },
  ]);
  const fields = demoFields.map((field, index) => ({
    ...base,
    id: fieldUuid(form, field.key),
    form_id: formUuid(form),
    position: index + 1,
    key: field.key,
    label_de: field.labelDe,
    label_en: field.labelEn,
    kind: field.kind,
    choices: arrayLiteral(field.choices ?? []),
    is_mandatory: field.isMandatory,
    data_category: field.dataCategory,
    offices: arrayLiteral(field.offices),
  }));
  await insertMissing(em, 'casework.crisis_field', fields);
  const places = Object.keys(form.places).map((place) => ({
    ...base,
    form_id: formUuid(form),
    municipality_id: organisationUuid(place),
    live_from: since,
  }));
  await insertMissing(em, 'casework.crisis_place', places);
};

interface Registered {
  readonly countyId: string;
  readonly form: DemoForm;
  readonly place: string;
  readonly count: number;
}

const seedEntries = async (
  em: EntityManager,
  { countyId, form, place, count }: Registered,
): Promise<void> => {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const id = (number: number): string => referenceUuid('crisis-entry', `${form.key}:${place}:${number}`);
  const entries = numbers.map((number) => {
    // the last of each place came this week, and not everybody consents
    const recordedOn = daysAgo(Math.round(((count - number) * WEEKS * 7) / count));
    return {
      county_id: countyId,
      id: id(number),
      form_id: formUuid(form),
      municipality_id: organisationUuid(place),
      recorded_on: recordedOn,
      consent_on: number % 5 === 0 ? null : recordedOn,
    };
  });
  await insertMissing(em, 'client.crisis_entry', entries);
  const values = numbers.flatMap((number) =>
    demoAnswers(place, number).map((value, index) => ({
      county_id: countyId,
      id: referenceUuid('crisis-value', `${form.key}:${place}:${number}:${index}`),
      entry_id: id(number),
      field_id: fieldUuid(form, demoFields[index]!.key),
      value,
    })),
  );
  await insertMissing(em, 'client.crisis_value', values);
};

/** What is older than a week is with the offices, each with its own fields; what is older than three, they have taken over. */
const handOn = async (em: EntityManager, formId: string): Promise<void> => {
  const today = berlinToday();
  await em.execute(
    `insert into casework.crisis_share (county_id, id, form_id, municipality_id, entry_id, office, recipient_id, shared_on, consumed_on, consumed_version)
     select e.county_id, gen_random_uuid(), e.form_id, e.municipality_id, e.id, w.office,
       case when w.office = 'FOREIGNERS_OFFICE' and o.has_own_foreigners_office or w.office = 'YOUTH_OFFICE' and o.has_youth_office then o.id else o.county_id end,
       e.recorded_on + 1, case when e.recorded_on < ?::date - 21 then e.recorded_on + 2 end, case when e.recorded_on < ?::date - 21 then 1 end
     from client.crisis_entry e join app.organisation o on o.county_id = e.county_id and o.id = e.municipality_id
       cross join unnest(array['FOREIGNERS_OFFICE', 'SCHOOL_OFFICE', 'YOUTH_OFFICE']) w(office)
     where e.form_id = ? and e.consent_on is not null and e.consent_withdrawn_on is null and e.removed_on is null and e.recorded_on < ?::date - 7
     on conflict do nothing`,
    [today, today, formId, today],
  );
  await em.execute(
    `insert into client.crisis_copy (county_id, id, share_id, field_id, value)
     select s.county_id, gen_random_uuid(), s.id, v.field_id, v.value from casework.crisis_share s
       join client.crisis_value v on v.county_id = s.county_id and v.entry_id = s.entry_id
       join casework.crisis_field f on f.county_id = v.county_id and f.id = v.field_id and s.office = any (f.offices)
     where s.form_id = ? and s.withdrawn_on is null on conflict do nothing`,
    [formId],
  );
};
