import { newUuid } from '@kim/schema/ids.ts';
import type { DecisionKind, SessionState } from '@kim/schema/reference/steering.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { Keyed } from './seat.service.ts';
import type { SessionChange } from './session.service.ts';
import { findingsOfRequest, findingsOfText } from './steering-findings.policy.ts';
import { insertRows } from './steering-rows.ts';
import {
  findItem,
  findRequest,
  findSession,
  known,
  lock,
  nameOf,
  refuseFor,
  refuseUnless,
  steeringBodyOf,
} from './steering-target.ts';

interface ItemAdd extends Keyed {
  /** Null: to go round by circular. */
  readonly sessionId: string | null;
  /** The request it is taken from; null: title, text and kind are given. */
  readonly requestId: string | null;
  readonly title: string;
  readonly text: string;
  readonly kind: DecisionKind;
}
const openFor: readonly SessionState[] = ['PLANNED', 'INVITED', 'HELD'];

/** The agenda is built from open requests; what comes up otherwise is put on it by hand. */
export const addItem = (
  context: RequestContext,
  input: ItemAdd,
): Promise<Outcome<{ readonly itemId: string }>> => {
  refuseUnless(context, 'RUN_STEERING');
  const findings = input.requestId ? [] : findingsOfRequest(input);
  return carryOut(context, { operation: 'steeringItemAdd', input, findings }, async (em, actor) => {
    const { sessionId, requestId } = input;
    const bodyId = steeringBodyOf(actor);
    await lock(context, sessionId ?? bodyId);
    if (sessionId) {
      const { state } = await known(findSession(context, sessionId), 'sessionId');
      refuseFor(openFor.includes(state) ? null : { code: 'STEERING_STEP', field: 'sessionId' }, {});
    }
    const { title, text, kind } = requestId ? await takeRequest(context, requestId) : input;
    const [last] = await em.execute<{ position: number }[]>(
      'select coalesce(max(position), 0) as position from governance.session_item where body_id = ? and session_id is not distinct from ?::uuid',
      [bodyId, sessionId],
    );
    const itemId = newUuid();
    await insertRows(em, 'session_item', [
      {
        county_id: actor.countyId,
        id: itemId,
        body_id: bodyId,
        session_id: sessionId,
        request_id: requestId,
        position: last!.position + 1,
        title: title.trim(),
        text: text.trim(),
        kind,
        person_id: actor.membership.person.id,
        person_name: nameOf(actor),
      },
    ]);
    return { itemId };
  });
};

const takeRequest = async (context: RequestContext, requestId: string) => {
  await lock(context, requestId);
  const found = await known(findRequest(context, requestId), 'requestId');
  refuseFor(found.state === 'OPEN' ? null : { code: 'STEERING_STEP', field: 'requestId' }, {});
  await context.em!.execute(
    `update governance.decision_request set state = 'ON_AGENDA', version = version + 1 where id = ?`,
    [requestId],
  );
  return found;
};

/** What the minutes say about an item, while they are a draft. */
export const writeEntry = (
  context: RequestContext,
  input: Keyed & { readonly itemId: string; readonly body: string },
): SessionChange => {
  refuseUnless(context, 'RUN_STEERING');
  const findings = findingsOfText('body', input.body);
  return carryOut(context, { operation: 'sessionEntryWrite', input, findings }, async (em, actor) => {
    const { itemId, body } = input;
    const { sessionId } = await known(findItem(context, itemId), 'itemId');
    if (!sessionId) throw new Refused('NOT_FOUND', { field: 'itemId' });
    await lock(context, sessionId);
    const { state } = await known(findSession(context, sessionId), 'itemId');
    refuseFor(state === 'MINUTES_DRAFT' ? null : { code: 'STEERING_STEP', field: 'body' }, { sessionId });
    await em.execute(
      `insert into governance.session_minutes (county_id, id, session_id, item_id, body) values (?, ?, ?, ?, ?) on conflict (county_id, item_id) do update set body = excluded.body, version = governance.session_minutes.version + 1`,
      [actor.countyId, newUuid(), sessionId, itemId, body.trim()],
    );
    return { sessionId };
  });
};
