import { newUuid } from '@kim/schema/ids.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { bareStatement } from '../../platform/reading/bare-statement.ts';
import { isVisible } from '../../platform/reading/find-visible.ts';
import { crisisEntryModel } from './crisis-entry.model.ts';
import {
  answered,
  findingsOfAnswers,
  identifying,
  type Answer,
  type Identifying,
} from './crisis-entry.policy.ts';
import { copyAgain, withdrawShares } from './crisis-copies.ts';
import { entryAt, fieldsOf, formToChange, refuseUnlessRecording } from './crisis-target.ts';

interface Keyed {
  readonly idempotencyKey: string;
}
interface OfEntry extends Keyed {
  readonly entryId: string;
  readonly version: number;
}
type Change = Promise<Outcome<{ readonly entryId: string }>>;

interface NewEntry extends Keyed {
  readonly formId: string;
  readonly values: readonly Answer[];
  readonly hasConsent: boolean;
  readonly isSomebodyElse: boolean;
}

/** Somebody registered for the own municipality. Who might be there already is said once, and never blocks. */
export const recordEntry = (context: RequestContext, input: NewEntry): Change => {
  refuseUnlessRecording(context);
  return carryOut(context, { operation: 'crisisEntryRecord', input }, async (em, actor) => {
    const { formId, values } = input;
    const { state } = await formToChange(context, formId);
    if (state !== 'LIVE') throw new Refused('CRISIS_NOT_LIVE');
    const fields = await fieldsOf(context, formId);
    refuseFindings(findingsOfAnswers(fields, values));
    const marks = identifying(fields, values);
    if (!input.isSomebodyElse && (await isKnown(context, marks)))
      throw new Refused('CRISIS_DUPLICATE', { field: 'isSomebodyElse' });
    const entryId = newUuid();
    await em.execute(
      'insert into client.crisis_entry (county_id, id, form_id, municipality_id, recorded_on, consent_on) values (?, ?, ?, ?, ?, ?)',
      [
        actor.countyId,
        entryId,
        formId,
        actor.membership.organisation.id,
        context.today,
        input.hasConsent ? context.today : null,
      ],
    );
    await write(context, { countyId: actor.countyId, entryId, values });
    return { entryId };
  });
};

/** All answers anew; what the offices have received is corrected in the same step, and waits for them again (Art. 19 DSGVO). */
export const correctEntry = (
  context: RequestContext,
  input: OfEntry & { readonly values: readonly Answer[] },
): Change => {
  refuseUnlessRecording(context);
  return carryOut(context, { operation: 'crisisEntryCorrect', input }, async (_em, { countyId }) => {
    const { entryId, version, values } = input;
    const { formId } = await entryAt(context, entryId, version);
    refuseFindings(findingsOfAnswers(await fieldsOf(context, formId), values));
    await write(context, { countyId, entryId, values });
    await copyAgain(context, entryId);
    return { entryId };
  });
};

const refuseFindings = ([first, ...more]: ReturnType<typeof findingsOfAnswers>): void => {
  if (first) throw new Refused(first.code, { ...first, more });
};

interface Written {
  readonly countyId: string;
  readonly entryId: string;
  readonly values: readonly Answer[];
}

const write = async (context: RequestContext, { countyId, entryId, values }: Written): Promise<void> => {
  for (const { fieldId, value } of values)
    await context.em!.execute(
      `insert into client.crisis_value (county_id, id, entry_id, field_id, value) values (?, ?, ?, ?, ?)
       on conflict (county_id, entry_id, field_id) do update set value = excluded.value`,
      [countyId, newUuid(), entryId, fieldId, answered(value)],
    );
};

/** Somebody of the own municipality with the same answers to all questions of identity, in whichever form or edition. */
const isKnown = async (context: RequestContext, marks: readonly Identifying[]): Promise<boolean> => {
  if (marks.length === 0) return false;
  const { statement, values } = bareStatement(context);
  const same = marks.map(
    ({ key, value }) =>
      `exists (select from client.crisis_value v join casework.crisis_field f on f.county_id = v.county_id and f.id = v.field_id where v.county_id = e.county_id and v.entry_id = e.id and f.key = ${statement.bind(key, 'text')} and lower(regexp_replace(btrim(v.value), '[[:space:]]+', ' ', 'g')) = ${statement.bind(value, 'text')})`,
  );
  const found = await context.rows.query<object>(
    `select from client.crisis_entry e where e.removed_on is null and ${isVisible(crisisEntryModel, 'e', statement)} and ${same.join(' and ')} limit 1`,
    values,
  );
  return found.length > 0;
};

/** No answer is left, neither here nor at the offices; the number goes down by one. The row itself goes with the purge. */
export const removeEntry = (context: RequestContext, input: OfEntry): Change => {
  refuseUnlessRecording(context);
  return carryOut(context, { operation: 'crisisEntryRemove', input }, async (em) => {
    const { entryId, version } = input;
    await entryAt(context, entryId, version);
    await withdrawShares(context, entryId);
    await em.execute('update client.crisis_value set value = null where entry_id = ?', [entryId]);
    await em.execute('update client.crisis_entry set removed_on = ? where id = ?', [context.today, entryId]);
    return { entryId };
  });
};

/** A consent is taken back as easily as it is given (Art. 7 (3) DSGVO): from the next moment the offices see a tombstone. */
export const setConsent = (
  context: RequestContext,
  input: OfEntry & { readonly isGiven: boolean },
): Change => {
  refuseUnlessRecording(context);
  return carryOut(context, { operation: 'crisisConsentSet', input }, async (em) => {
    const { entryId, version, isGiven } = input;
    const { hasConsent } = await entryAt(context, entryId, version);
    if (hasConsent === isGiven) throw new Refused('CRISIS_CONSENT_SET', { about: { entryId } });
    if (isGiven) {
      await em.execute(
        'update client.crisis_entry set consent_on = ?, consent_withdrawn_on = null where id = ?',
        [context.today, entryId],
      );
      return { entryId };
    }
    await withdrawShares(context, entryId);
    await em.execute('update client.crisis_entry set consent_withdrawn_on = ? where id = ?', [
      context.today,
      entryId,
    ]);
    return { entryId };
  });
};
