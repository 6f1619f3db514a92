import { isBoundToOrganisation, type Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { sharedRows, type Statement } from '../../platform/reading/read-model.ts';

/** Of which cases an actor sees the process: of the whole county, of the own organisation, of none. */
export type ProcessScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'county'; readonly countyId: string }
  | { readonly kind: 'organisation'; readonly countyId: string; readonly organisationId: string };

const processScope = (actor: Actor): ProcessScope => {
  if (actor.kind !== 'member' || !hasRight(actor, 'READ_CASE_PROCESS')) return { kind: 'none' };
  const { countyId, membership } = actor;
  return isBoundToOrganisation(actor)
    ? { kind: 'organisation', countyId, organisationId: membership.organisation.id }
    : { kind: 'county', countyId };
};

/** As whom somebody leads cases; null: not at all. */
interface Leader {
  readonly countyId: string;
  readonly organisationId: string;
  readonly personId: string;
}

const leaderOf = (actor: Actor): Leader | null =>
  actor.kind === 'member' && hasRight(actor, 'LEAD_CASES')
    ? {
        countyId: actor.countyId,
        organisationId: actor.membership.organisation.id,
        personId: actor.membership.person.id,
      }
    : null;

/** All cases, and their clients, the leader is today responsible for or stands in for, within the organisation whose cases they are. */
const ledCases =
  (leader: Leader, { context, bind }: Statement) =>
  (): string => {
    const [county, organisation, person, today] = [
      bind(leader.countyId, 'uuid'),
      bind(leader.organisationId, 'uuid'),
      bind(leader.personId, 'uuid'),
      bind(context.today, 'date'),
    ];
    const here = `select f.id, f.client_id from casework.case_file f where f.county_id = ${county} and f.organisation_id = ${organisation}`;
    const stoodInFor = `select d.case_id from casework.case_deputy d where d.county_id = ${county} and d.person_id = ${person} and d.valid_from <= ${today} and (d.valid_to is null or d.valid_to >= ${today})`;
    const all = `${here} and f.responsible_id = ${person} union all ${here} and f.responsible_id <> ${person} and f.id = any (array(${stoodInFor}))`;
    return `select coalesce(array_agg(f.id), '{}') as id, coalesce(array_agg(f.client_id), '{}') as client_id from (${all}) f`;
  };

/** Whether the value is of a case the actor leads; looked up once per statement, however many rows it is asked of. */
const amongLed = (value: string, column: 'id' | 'client_id', statement: Statement): string => {
  const leader = leaderOf(statement.context.actor);
  return leader
    ? `(${value} = any ((select l.${column} from ${sharedRows(statement, 'led_cases', ledCases(leader, statement))} l)::uuid[]))`
    : 'false';
};

/** A condition on rows found by other means: `is true` keeps the planner from searching an index for the whole set, row by row. */
const only = (condition: string): string => (condition === 'false' ? condition : `${condition} is true`);

const reachIf = (condition: string, { context, bind }: Statement): string =>
  condition === 'false'
    ? `'{}'::uuid[]`
    : `(case when ${condition} then array[${bind(leaderOf(context.actor)!.organisationId, 'uuid')}] else '{}'::uuid[] end)`;

/** Whether the actor leads a row of `casework.case_file`. */
export const isLedByActor = (row: string, statement: Statement): string =>
  amongLed(`${row}.id`, 'id', statement);

/** The domain wall over whatever hangs on a case by `case_id` and is for its leading case manager alone. */
export const ofLedCase = (row: string, statement: Statement): string =>
  only(amongLed(`${row}.case_id`, 'id', statement));

/** What the GraphQL wall judges such a row by: the organisation whose case it is, if the actor leads it. */
export const reachOfLedCase = (row: string, statement: Statement): string =>
  reachIf(ofLedCase(row, statement), statement);

/** The same of who is counselled: somebody one leads a case of. */
export const ofLedClient = (row: string, statement: Statement): string =>
  only(amongLed(`${row}.id`, 'client_id', statement));

export const reachOfLedClient = (row: string, statement: Statement): string =>
  reachIf(ofLedClient(row, statement), statement);

/** The domain wall over the process of a case: a row of `casework.case_file`. */
export const ofVisibleProcess = (row: string, { context, bind }: Statement): string => {
  const scope = processScope(context.actor);
  if (scope.kind === 'none') return 'false';
  const county = `${row}.county_id = ${bind(scope.countyId, 'uuid')}`;
  return scope.kind === 'county'
    ? county
    : `${county} and ${row}.organisation_id = ${bind(scope.organisationId, 'uuid')}`;
};

/** Whoever works for one place reaches its cases, whoever works for the county all of it; a county may be a place too. */
export const reachOfProcess = (row: string, { context }: Statement): string =>
  isBoundToOrganisation(context.actor) ? `array[${row}.organisation_id]` : `array[${row}.county_id]`;

/** What hangs on a case and belongs to its process: for leading case managers and for who leads the profession. */
export const ofLedOrOverseenCase = (row: string, statement: Statement): string => {
  const scope = processScope(statement.context.actor);
  return scope.kind === 'county'
    ? `${row}.county_id = ${statement.bind(scope.countyId, 'uuid')}`
    : ofLedCase(row, statement);
};

export const reachOfLedOrOverseenCase = (row: string, statement: Statement): string =>
  processScope(statement.context.actor).kind === 'county'
    ? `array[${row}.county_id]`
    : reachOfLedCase(row, statement);

/** The same for conditions put together of these: `ofClient` says of a column whether its client is led by the actor. */
export const wallOfClients = (
  statement: Statement,
  condition: (ofClient: (value: string) => string) => string,
): string =>
  leaderOf(statement.context.actor)
    ? condition((value) => only(amongLed(value, 'client_id', statement)))
    : 'false';

export const reachOfClients = (
  statement: Statement,
  condition: Parameters<typeof wallOfClients>[1],
): string => reachIf(wallOfClients(statement, condition), statement);
