import { crisisOffices } from '@kim/schema/reference/crisis.ts';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { arrayLiteral } from '../../platform/persistence/array-literal.ts';
import { bareStatement } from '../../platform/reading/bare-statement.ts';
import { isVisible } from '../../platform/reading/find-visible.ts';
import { copyMarked } from './crisis-copies.ts';
import { crisisShareModel } from './crisis-entry.model.ts';
import { fieldsOf, findForm, formToChange, refuseUnlessRecording } from './crisis-target.ts';
import { mayReceiveShares, recipientOf, type RecordingPlace } from './crisis.policy.ts';

interface OfForm {
  readonly idempotencyKey: string;
  readonly formId: string;
}
type Change = Promise<Outcome<{ readonly formId: string }>>;

/**
 * Hands all entries of the own municipality on that have a consent and are not with the offices yet: to each office the fields marked
 * for it. Nothing is handed on by itself: somebody says that the list is checked.
 */
export const shareEntries = (context: RequestContext, input: OfForm): Change => {
  refuseUnlessRecording(context);
  return carryOut(context, { operation: 'crisisEntriesShare', input }, async (_em, actor) => {
    const { formId } = input;
    await formToChange(context, formId);
    const place = await placeOf(context, actor);
    const fields = await fieldsOf(context, formId);
    const asked = crisisOffices.filter((office) => fields.some(({ offices }) => offices.includes(office)));
    let count = 0;
    for (const office of asked)
      count += await handOn(context, { formId, office, recipientId: recipientOf(office, place), place });
    if (count === 0) throw new Refused('CRISIS_NOTHING_TO_SHARE', { about: { formId } });
    await copyMarked(context, 's.form_id = ? and s.municipality_id = ?', [formId, place.organisationId]);
    return { formId };
  });
};

const placeOf = async (context: RequestContext, actor: MemberActor): Promise<RecordingPlace> => {
  const { countyId, membership } = actor;
  const organisationId = membership.organisation.id;
  const [facts] = await context.rows.query<{ abh: boolean; youth: boolean }>(
    'select o.has_own_foreigners_office as abh, coalesce(o.has_youth_office, false) as youth from app.organisation o where o.county_id = $1 and o.id = $2',
    [countyId, organisationId],
  );
  const [hasOwnForeignersOffice, hasYouthOffice] = [facts?.abh ?? false, facts?.youth ?? false];
  return { organisationId, countyId, hasOwnForeignersOffice, hasYouthOffice };
};

interface HandingOn {
  readonly formId: string;
  readonly office: string;
  readonly recipientId: string;
  readonly place: RecordingPlace;
}

/** New shares, and those whose person has consented again. */
const handOn = async (
  { em, today }: RequestContext,
  { formId, office, recipientId, place: { countyId, organisationId } }: HandingOn,
): Promise<number> => {
  const done = await em!.execute<object[]>(
    `insert into casework.crisis_share as s (county_id, id, form_id, municipality_id, entry_id, office, recipient_id, shared_on)
     select e.county_id, gen_random_uuid(), e.form_id, e.municipality_id, e.id, ?, ?, ? from client.crisis_entry e
       where e.county_id = ? and e.municipality_id = ? and e.form_id = ? and e.removed_on is null and e.consent_on is not null and e.consent_withdrawn_on is null
     on conflict (county_id, entry_id, office) do update set withdrawn_on = null, shared_on = excluded.shared_on, version = s.version + 1
       where s.withdrawn_on is not null returning s.id`,
    [office, recipientId, today, countyId, organisationId, formId],
  );
  return done.length;
};

const refuseUnlessReceiving = ({ actor, walls }: RequestContext): void => {
  if (walls.domain && !mayReceiveShares(actor)) throw new Forbidden('RECEIVE_CRISIS_SHARES');
};

/** Notes who opened the list and when; only then, and on this day, the answers are there for this person. */
export const openList = (
  context: RequestContext,
  input: OfForm & { readonly isExported: boolean },
): Change => {
  refuseUnlessReceiving(context);
  return carryOut(context, { operation: 'crisisListOpen', input }, async (em, { countyId, membership }) => {
    const { formId, isExported } = input;
    if (!(await findForm(context, formId))) throw new Refused('NOT_FOUND', { field: 'formId' });
    const { person, organisation } = membership;
    for (const kind of isExported ? ['OPENED', 'EXPORTED'] : ['OPENED'])
      await em.execute(
        `insert into casework.crisis_access (county_id, id, form_id, office, organisation_id, person_id, person_name, kind, opened_on, opened_at)
         values (?, ?, ?, seal.office(), ?, ?, ?, ?, ?, now()) on conflict do nothing`,
        [
          countyId,
          newUuid(),
          formId,
          organisation.id,
          person.id,
          `${person.givenName} ${person.familyName}`,
          kind,
          context.today,
        ],
      );
    return { formId };
  });
};

interface Seen {
  readonly shareId: string;
  readonly version: number;
}

/** The office has taken these people over, as it has seen them: what was corrected in between stays to be looked at. */
export const consumeShares = (
  context: RequestContext,
  input: OfForm & { readonly shares: readonly Seen[] },
): Change => {
  refuseUnlessReceiving(context);
  const tooMany = input.shares.length > 100 || input.shares.length === 0;
  const findings = tooMany ? [{ code: 'CRISIS_SHARES_COUNT' as const, field: 'shares' }] : [];
  const request = { operation: 'crisisSharesConsume', input, findings };
  return carryOut(context, request, async (em) => {
    const { formId, shares } = input;
    await formToChange(context, formId);
    const theirs = await areVisible(context, shares);
    const done = await em.execute<object[]>(
      `update casework.crisis_share s set consumed_on = ?, consumed_version = s.version + 1, version = s.version + 1 from unnest(?::uuid[], ?::int[]) seen(id, version)
       where s.form_id = ? and s.id = seen.id and s.version = seen.version and s.withdrawn_on is null and s.consumed_version is distinct from s.version returning s.id`,
      [
        context.today,
        arrayLiteral(shares.map((some) => some.shareId)),
        arrayLiteral(shares.map((some) => some.version)),
        formId,
      ],
    );
    if (!theirs || done.length !== shares.length)
      throw new Refused('CRISIS_SHARES_CHANGED', { about: { formId } });
    return { formId };
  });
};

/** What another office received does not exist. */
const areVisible = async (context: RequestContext, shares: readonly Seen[]): Promise<boolean> => {
  const { statement, values } = bareStatement(context);
  const ids = statement.bind(arrayLiteral(shares.map(({ shareId }) => shareId)), 'uuid[]');
  const rows = await context.rows.query<object>(
    `select from casework.crisis_share s where s.id = any (${ids}) and ${isVisible(crisisShareModel, 's', statement)}`,
    values,
  );
  return rows.length === shares.length;
};
