import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { sealedOf, type ModuleSpec, type MutationSample, type Principal } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import {
  formsSeen,
  isOffice,
  isReceived,
  type EntryRow,
  type FormRow,
  type ShareRow,
} from './crisis-rows.support.ts';
import { byKey } from './roles.support.ts';

const COUNTY = 'coordinator.rsk';
const errors = 'errors { code path message currentVersion }';
const FORM = 'form { id version state titleDe fields { id labelDe } }';
const ENTRY = 'entry { id version recordedOn values { value } }';
const mutation = (name: string, part: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { ${part} ${errors} } }`;
const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });

const content = {
  titleDe: 'T',
  titleEn: 'T',
  targetGroup: 'REFUGEE',
  noticeDe: 'N',
  noticeEn: 'N',
  purgeAfterDays: 30,
};
const question = {
  position: 5,
  labelDe: 'F',
  labelEn: 'F',
  kind: 'TEXT',
  isMandatory: false,
  dataCategory: 'CONTACT',
  offices: [],
};

/** The first of each county in this state. */
const forms = (world: World, ...states: readonly string[]): FormRow[] =>
  byKey(world.organisation, ['rsk', 'rkn']).flatMap(({ id }) =>
    world['casework.crisis_form']
      .filter((row) => row.county_id === id && states.includes(row.state))
      .slice(0, 1),
  );

const isDesigner = (who: Principal, { county_id }: FormRow): boolean =>
  ['COUNTY_COORDINATOR', 'CENTRE_HEAD'].includes(who.role) && who.countyId === county_id;

const designing = (
  name: string,
  states: readonly string[],
  more: (target: FormRow, world: World) => object,
): MutationSample<FormRow> => ({
  document: mutation(name, FORM),
  targets: (world) => forms(world, ...states),
  input: (target, world) => ({
    ...key(),
    formId: publicId('crisis_form', target.id),
    version: target.version,
    ...more(target, world),
  }),
  isAllowed: isDesigner,
  by: COUNTY,
});

const fieldOf = ({ id }: FormRow, world: World): { fieldId: string } => ({
  fieldId: publicId(
    'crisis_field',
    world['casework.crisis_field'].find((row) => row.form_id === id && row.position !== null)!.id,
  ),
});
const atCounty = ({ county_id }: FormRow): object => ({
  municipalityIds: [publicId('county', county_id)],
});

/** All mandatory questions of a form, answered. */
const answers = (formId: string, world: World): object => ({
  values: world['casework.crisis_field']
    .filter((row) => row.form_id === formId && row.position !== null)
    .map((row) => ({ fieldId: publicId('crisis_field', row.id), value: valueFor(row) })),
});
const valueFor = (row: object): string | null => {
  const { kind, is_mandatory } = row as { kind: string; is_mandatory: boolean };
  if (!is_mandatory) return null;
  return kind === 'DATE' ? '2001-01-01' : `Muster-${randomUUID()}`;
};

const records = (who: Principal, target: FormRow, world: World): boolean => {
  const sealed = sealedOf(who);
  return (
    who.role === 'CASE_MANAGER' &&
    sealed !== null &&
    formsSeen(sealed, world).some(({ id }) => id === target.id)
  );
};

/** With consent, handed on or not, of three places of two counties. */
const entries = (world: World): EntryRow[] =>
  byKey(world.organisation, ['bornheim', 'siegburg', 'rkn']).map(({ id }) =>
    world['client.crisis_entry'].find(
      (row) =>
        row.municipality_id === id &&
        row.consent_on !== null &&
        row.consent_withdrawn_on === null &&
        row.removed_on === null,
    )!,
  );

const ofEntry = (
  name: string,
  more: (target: EntryRow, world: World) => object = () => ({}),
): MutationSample<EntryRow> => ({
  document: mutation(name, ENTRY),
  targets: entries,
  input: (target, world) => ({
    ...key(),
    entryId: publicId('crisis_entry', target.id),
    version: target.version,
    ...more(target, world),
  }),
  isAllowed: (who, target) =>
    who.role === 'CASE_MANAGER' &&
    who.countyId === target.county_id &&
    who.organisationId === target.municipality_id,
  by: 'cm.bornheim',
});

/** Of the demo: live in seven municipalities, and handed on in part. */
const demoForms = (world: World): FormRow[] =>
  byKey(world.organisation, ['rsk', 'rkn']).map(({ id: county }) =>
    world['casework.crisis_form'].find(
      (row) =>
        row.county_id === county &&
        row.state === 'LIVE' &&
        world['casework.crisis_field'].filter(({ form_id }) => form_id === row.id).length > 2,
    )!,
  );

const receives = (who: Principal, target: FormRow, world: World): boolean => {
  const sealed = sealedOf(who);
  return sealed !== null && isOffice(sealed) && formsSeen(sealed, world).some(({ id }) => id === target.id);
};

const waiting = (world: World): ShareRow[] =>
  (
    [
      ['rsk', 'SCHOOL_OFFICE'],
      ['troisdorf', 'FOREIGNERS_OFFICE'],
      ['rkn', 'SCHOOL_OFFICE'],
    ] as const
  ).map(([place, office]) =>
    world['casework.crisis_share'].find(
      (row) =>
        row.recipient_id === byKey(world.organisation, [place])[0]!.id &&
        row.office === office &&
        row.consumed_version === null &&
        row.withdrawn_on === null,
    )!,
  );

export const spec: ModuleSpec = {
  mutations: {
    crisisFormDraft: {
      document: mutation('crisisFormDraft', FORM),
      // always of their own county: of which it would be nobody can say
      targets: (world) => forms(world, 'LIVE').slice(0, 1),
      input: () => ({ ...key(), content }),
      isAllowed: ({ role }) => ['COUNTY_COORDINATOR', 'CENTRE_HEAD'].includes(role),
      by: COUNTY,
    },
    crisisFormRevise: {
      document: mutation('crisisFormRevise', FORM),
      targets: (world) => forms(world, 'CLOSED'),
      input: ({ id }) => ({ ...key(), formId: publicId('crisis_form', id) }),
      isAllowed: isDesigner,
      by: COUNTY,
    } satisfies MutationSample<FormRow>,
    crisisFormChange: designing('crisisFormChange', ['DRAFT'], () => ({ content })),
    crisisFieldSet: designing('crisisFieldSet', ['DRAFT'], (target, world) => ({
      ...question,
      ...fieldOf(target, world),
    })),
    crisisFieldDrop: designing('crisisFieldDrop', ['DRAFT'], fieldOf),
    crisisFormGoLive: designing('crisisFormGoLive', ['DRAFT'], atCounty),
    crisisFormExtend: designing('crisisFormExtend', ['LIVE'], atCounty),
    crisisFormClose: designing('crisisFormClose', ['LIVE'], () => ({})),
    crisisEntryRecord: {
      document: mutation('crisisEntryRecord', ENTRY),
      targets: demoForms,
      input: ({ id }, world) => ({
        ...key(),
        formId: publicId('crisis_form', id),
        ...answers(id, world),
        hasConsent: true,
      }),
      isAllowed: records,
      by: 'cm.bornheim',
    } satisfies MutationSample<FormRow>,
    crisisEntryCorrect: ofEntry('crisisEntryCorrect', ({ form_id }, world) => answers(form_id, world)),
    crisisEntryRemove: ofEntry('crisisEntryRemove'),
    crisisConsentSet: ofEntry('crisisConsentSet', () => ({ isGiven: false })),
    crisisEntriesShare: {
      document: mutation('crisisEntriesShare', FORM),
      targets: demoForms,
      input: ({ id }) => ({ ...key(), formId: publicId('crisis_form', id) }),
      isAllowed: records,
      by: 'cm.bornheim',
    } satisfies MutationSample<FormRow>,
    crisisListOpen: {
      document: mutation('crisisListOpen', FORM),
      targets: demoForms,
      input: ({ id }) => ({ ...key(), formId: publicId('crisis_form', id), isExported: true }),
      isAllowed: receives,
      by: 'school.rsk',
    } satisfies MutationSample<FormRow>,
    crisisSharesConsume: {
      document: mutation('crisisSharesConsume', FORM),
      targets: waiting,
      input: ({ id, form_id, version }) => ({
        ...key(),
        formId: publicId('crisis_form', form_id),
        shares: [{ shareId: publicId('crisis_share', id), version }],
      }),
      isAllowed: (who, target) => {
        const sealed = sealedOf(who);
        return sealed !== null && isReceived(target, sealed);
      },
      by: 'school.rsk',
    } satisfies MutationSample<ShareRow>,
  },
};
