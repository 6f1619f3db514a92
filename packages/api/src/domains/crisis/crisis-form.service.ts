import type { EntityManager } from '@mikro-orm/postgresql';
import type { CrisisFormState } from '@kim/schema/reference/crisis.ts';
import { basicCrisisFields } from '@kim/schema/reference/crisis.ts';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { arrayLiteral } from '../../platform/persistence/array-literal.ts';
import { findingsOfForm, mayBecome, type FormContent } from './crisis-form.policy.ts';
import { draftAt, fieldsOf, formAt, formToChange } from './crisis-target.ts';
import { mayDesignForms } from './crisis.policy.ts';

interface Keyed {
  readonly idempotencyKey: string;
}
interface OfForm extends Keyed {
  readonly formId: string;
  readonly version: number;
}
type Change = Promise<Outcome<{ readonly formId: string }>>;

/** The domain wall of everything that designs forms. */
export const refuseUnlessDesigning = ({ actor, walls }: RequestContext): void => {
  if (walls.domain && !mayDesignForms(actor)) throw new Forbidden('DESIGN_CRISIS_FORMS');
};

const findingsOf = (content: FormContent) =>
  findingsOfForm(content).map((finding) => ({ ...finding, field: ['content', String(finding.field)] }));

export const draftForm = (
  context: RequestContext,
  input: Keyed & { readonly content: FormContent },
): Change => {
  refuseUnlessDesigning(context);
  const request = { operation: 'crisisFormDraft', input, findings: findingsOf(input.content) };
  return carryOut(context, request, async (em, { countyId }) => {
    const formId = newUuid();
    await em.execute(
      `insert into casework.crisis_form (county_id, id, title_de, title_en, target_group, notice_de, notice_en, purge_after_days, state, number)
       values (?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', 1)`,
      [countyId, formId, ...valuesOf(input.content)],
    );
    await addBasicFields(em, { countyId, formId });
    return { formId };
  });
};

interface OfDraft {
  readonly countyId: string;
  readonly formId: string;
}

const addBasicFields = async (em: EntityManager, { countyId, formId }: OfDraft): Promise<void> => {
  for (const [index, field] of basicCrisisFields.entries())
    await em.execute(
      `insert into casework.crisis_field (county_id, id, form_id, position, key, label_de, label_en, kind, choices, is_mandatory, data_category, offices)
       values (?, ?, ?, ?, ?, ?, ?, ?, '{}', ?, ?, ?)`,
      [
        countyId,
        newUuid(),
        formId,
        index + 1,
        field.key,
        field.labelDe,
        field.labelEn,
        field.kind,
        field.isMandatory,
        field.dataCategory,
        arrayLiteral(field.offices),
      ],
    );
};

const valuesOf = (content: FormContent): (string | number)[] => [
  content.titleDe.trim(),
  content.titleEn.trim(),
  content.targetGroup,
  content.noticeDe.trim(),
  content.noticeEn.trim(),
  content.purgeAfterDays,
];

/** A draft with the same questions under the same keys, to take the place of this edition when it goes live. */
export const reviseForm = (context: RequestContext, formId: string, input: Keyed): Change => {
  refuseUnlessDesigning(context);
  const request = { operation: 'crisisFormRevise', input: { ...input, formId } };
  return carryOut(context, request, async (em) => {
    const { state } = await formToChange(context, formId);
    if (state === 'DRAFT') throw new Refused('CRISIS_STEP', { about: { formId } });
    const next = newUuid();
    await em.execute(
      `insert into casework.crisis_form (county_id, id, title_de, title_en, target_group, notice_de, notice_en, purge_after_days, state, number, replaces_id)
       select county_id, ?, title_de, title_en, target_group, notice_de, notice_en, purge_after_days, 'DRAFT', number + 1, id from casework.crisis_form where id = ?`,
      [next, formId],
    );
    await em.execute(
      `insert into casework.crisis_field (county_id, id, form_id, position, key, label_de, label_en, kind, choices, is_mandatory, data_category, offices)
       select county_id, gen_random_uuid(), ?, position, key, label_de, label_en, kind, choices, is_mandatory, data_category, offices
       from casework.crisis_field where form_id = ? and position is not null`,
      [next, formId],
    );
    return { formId: next };
  });
};

export const changeForm = (
  context: RequestContext,
  input: OfForm & { readonly content: FormContent },
): Change => {
  refuseUnlessDesigning(context);
  const request = { operation: 'crisisFormChange', input, findings: findingsOf(input.content) };
  return carryOut(context, request, async (em) => {
    await draftAt(context, input.formId, input.version);
    await em.execute(
      'update casework.crisis_form set title_de = ?, title_en = ?, target_group = ?, notice_de = ?, notice_en = ?, purge_after_days = ? where id = ?',
      [...valuesOf(input.content), input.formId],
    );
    return { formId: input.formId };
  });
};

interface Placing extends OfForm {
  readonly municipalityIds: readonly string[];
}

/** In all these municipalities at once, without anything being installed. An edition this one replaces is closed in the same step. */
export const goLive = (context: RequestContext, input: Placing): Change => {
  refuseUnlessDesigning(context);
  return carryOut(context, { operation: 'crisisFormGoLive', input }, async (em, actor) => {
    const { formId, version } = input;
    const form = await formAt(context, formId, version);
    refuseStep(form.state, 'LIVE', formId);
    const fields = await fieldsOf(context, formId);
    if (!fields.some(({ dataCategory, isMandatory }) => dataCategory === 'IDENTITY' && isMandatory))
      throw new Refused('CRISIS_NO_IDENTITY', { about: { formId } });
    await em.execute("update casework.crisis_form set state = 'LIVE', live_since = ? where id = ?", [
      context.today,
      formId,
    ]);
    if (form.replacesId)
      await em.execute(
        "update casework.crisis_form set state = 'CLOSED', closed_on = ?, version = version + 1 where id = ? and state = 'LIVE'",
        [context.today, form.replacesId],
      );
    await place(context, actor, input);
    return { formId };
  });
};

export const extendForm = (context: RequestContext, input: Placing): Change => {
  refuseUnlessDesigning(context);
  return carryOut(context, { operation: 'crisisFormExtend', input }, async (_em, actor) => {
    const { state } = await formAt(context, input.formId, input.version);
    if (state !== 'LIVE') throw new Refused('CRISIS_STEP', { about: { formId: input.formId } });
    await place(context, actor, input);
    return { formId: input.formId };
  });
};

const place = async (
  context: RequestContext,
  { countyId }: MemberActor,
  { formId, municipalityIds }: Placing,
): Promise<void> => {
  const ids = arrayLiteral(municipalityIds);
  const known = await context.rows.query<object>(
    `select from app.organisation o where o.county_id = $1 and o.kind <> 'PARTNER' and o.id = any ($2::uuid[])`,
    [countyId, ids],
  );
  if (municipalityIds.length === 0 || known.length !== new Set(municipalityIds).size)
    throw new Refused('CRISIS_NO_PLACE', { field: 'municipalityIds', about: { formId } });
  await context.em!.execute(
    'insert into casework.crisis_place (county_id, form_id, municipality_id, live_from) select ?, ?, m.id, ? from unnest(?::uuid[]) m(id) on conflict do nothing',
    [countyId, formId, context.today, ids],
  );
};

/** Nothing is recorded any more; what was recorded can still be corrected and handed on until its time has come. */
export const closeForm = (context: RequestContext, input: OfForm): Change => {
  refuseUnlessDesigning(context);
  return carryOut(context, { operation: 'crisisFormClose', input }, async (em) => {
    const { formId, version } = input;
    const { state } = await formAt(context, formId, version);
    refuseStep(state, 'CLOSED', formId);
    await em.execute("update casework.crisis_form set state = 'CLOSED', closed_on = ? where id = ?", [
      context.today,
      formId,
    ]);
    return { formId };
  });
};

const refuseStep = (from: CrisisFormState, to: CrisisFormState, formId: string): void => {
  if (!mayBecome(from, to)) throw new Refused('CRISIS_STEP', { about: { formId } });
};
