import { caseAccessModel } from '../domains/case-access/case-access.public.ts';
import { isLedByActor } from '../domains/client/client.public.ts';
import { consentModel } from '../domains/consent/consent.public.ts';
import { supervisionModel } from '../domains/staffing/staffing.public.ts';
import { hasRight } from '../platform/auth/rights.ts';
import type { RequestContext } from '../platform/graphql/context.ts';
import { bareStatement } from '../platform/reading/bare-statement.ts';
import { isVisible } from '../platform/reading/find-visible.ts';
import { rowsOf, type ReadModel, type Statement } from '../platform/reading/read-model.ts';

export interface Supervision {
  readonly kind: 'DIENSTAUFSICHT' | 'FACHAUFSICHT';
  readonly basis: string;
  readonly since: string;
}
/** What is true of something the caller sees; null: it is not a question there, or not theirs to know. */
export interface AccessFacts {
  readonly supervisions: readonly Supervision[] | null;
  readonly leads: boolean | null;
  readonly opened: boolean | null;
  readonly consent: string | null;
  readonly asksConsent: boolean;
}

/** Longer than what conditions of models call their own rows. */
const ROW = 'asked';

const isClosed = (model: ReadModel, statement: Statement): boolean =>
  model.readableBy(ROW, { ...statement, bind: () => '' }) === 'false';

/** Asked of rows the caller may read alone: a table their role has no right on is not asked at all. */
const ofVisible = (model: ReadModel, statement: Statement, sql: (visible: string) => string): string =>
  isClosed(model, statement) ? 'null' : sql(isVisible(model, 'linked', statement));

const holdsToday = (row: string, statement: Statement): string => {
  const today = statement.bind(statement.context.today, 'date');
  return `${row}.valid_from <= ${today} and coalesce(${row}.valid_to, 'infinity') >= ${today}`;
};

const supervisions = (which: string, statement: Statement): string =>
  ofVisible(
    supervisionModel,
    statement,
    (visible) =>
      `(select json_agg(distinct jsonb_build_object('kind', linked.kind, 'basis', linked.legal_basis, 'since', linked.valid_from)) from app.supervision_assignment linked where linked.county_id = ${ROW}.county_id and ${which} and ${holdsToday('linked', statement)} and ${visible})`,
  );

/** Over the place of a case: of positions it employs today. */
const overPlace = (statement: Statement): string =>
  supervisions(
    `linked.kind = 'FACHAUFSICHT' and linked.position_id = any (array(select e.position_id from app.supervision_assignment e where e.county_id = ${ROW}.county_id and e.kind = 'DIENSTAUFSICHT' and e.holder_id = ${ROW}.organisation_id and ${holdsToday('e', statement)}))`,
    statement,
  );

const consent = (statement: Statement): string =>
  ofVisible(consentModel, statement, (visible) => {
    const today = statement.bind(statement.context.today, 'date');
    return `(select max(linked.expires_on)::text from casework.consent linked where linked.county_id = ${ROW}.county_id and linked.case_id = ${ROW}.id and linked.given_on <= ${today} and linked.expires_on >= ${today} and coalesce(linked.withdrawn_on, 'infinity') > ${today} and linked.superseded_by_id is null and ${visible})`;
  });

const opened = (statement: Statement): string =>
  hasRight(statement.context.actor, 'OPEN_CASE_ACCESSES')
    ? ofVisible(
        caseAccessModel,
        statement,
        (visible) =>
          `exists (select from app.case_access linked where linked.county_id = ${ROW}.county_id and linked.case_id = ${ROW}.id and linked.ended_at is null and linked.ends_at > now() and ${visible})`,
      )
    : 'null';

const factsOf = (model: ReadModel, statement: Statement): string => {
  const isCase = model.type === 'Case';
  const facts = {
    supervisions: isCase
      ? overPlace(statement)
      : model.type === 'Position'
        ? supervisions(`linked.position_id = ${ROW}.id`, statement)
        : 'null',
    leads: isCase ? isLedByActor(ROW, statement) : 'null',
    opened: isCase ? opened(statement) : 'null',
    consent: isCase ? consent(statement) : 'null',
    asksConsent: String(isCase && !isClosed(consentModel, statement)),
  };
  return Object.entries(facts)
    .map(([name, sql]) => `${sql} as "${name}"`)
    .join(', ');
};

/** Null if the caller does not see it: one statement, whether it is foreign or never existed. */
export const findAccessFacts = async (
  context: RequestContext,
  model: ReadModel,
  id: string,
): Promise<AccessFacts | null> => {
  const { statement, values } = bareStatement(context);
  if (context.walls.domain && isClosed(model, statement)) return null;
  const sql = `select ${factsOf(model, statement)} from ${rowsOf(model, statement)} ${ROW} where ${ROW}.id = ${statement.bind(id, 'uuid')} and ${isVisible(model, ROW, statement)}`;
  const [row] = await context.rows.query<AccessFacts>(sql, values);
  return row ?? null;
};
