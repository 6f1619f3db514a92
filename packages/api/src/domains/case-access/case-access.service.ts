import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import { newUuid } from '@kim/schema/ids.ts';
import type { CaseAccessPart } from '@kim/schema/reference/case-access.ts';
import { hasRight, type Right } from '../../platform/auth/rights.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import { caseAccessModel } from './case-access.model.ts';
import { findingsOfOpening } from './case-access.policy.ts';

interface Keyed {
  readonly idempotencyKey: string;
}
type Change = Promise<Outcome<{ readonly accessId: string }>>;

const findCase = visibleFinder<Row>(caseModel, () => ({}));
const findAccess = visibleFinder<Row>(caseAccessModel, () => ({}));

const refuseUnless = ({ actor, walls }: RequestContext, ...some: readonly Right[]): void => {
  if (walls.domain && !some.some((right) => hasRight(actor, right))) throw new Forbidden(some[0]!);
};

interface Asked {
  readonly call: string;
  readonly values: readonly unknown[];
  readonly field: string;
  readonly accessId?: string;
}

/** The database checks and records in one: every obstacle it names is a code of the contract. */
const recorded = async (context: RequestContext, { call, values, field, accessId }: Asked): Promise<void> => {
  const [row] = await context.em!.execute<{ code: ChangeCode | null }[]>(`select seal.${call} as code`, [
    ...values,
  ]);
  if (row!.code) throw new Refused(row!.code, { field, ...(accessId ? { about: { accessId } } : {}) });
};

/** For as long as asked, three hours at most; told at once by the tasks of case manager and officer. */
export const openCaseAccess = (
  context: RequestContext,
  input: Keyed & { readonly caseId: string; readonly reason: string; readonly minutes: number },
): Change => {
  refuseUnless(context, 'OPEN_CASE_ACCESSES');
  const { caseId, reason, minutes } = input;
  const findings = findingsOfOpening(input);
  return carryOut(context, { operation: 'caseAccessOpen', input, findings }, async () => {
    if (!(await findCase(context, caseId))) throw new Refused('NOT_FOUND', { field: 'caseId' });
    const accessId = newUuid();
    const values = [caseId, accessId, reason, minutes];
    await recorded(context, { call: 'open_case_access(?, ?, ?, ?)', values, field: 'caseId' });
    return { accessId };
  });
};

/** Written down before it is shown; for a minute from then on the part can be read. */
export const logCaseAccessRead = (
  context: RequestContext,
  input: Keyed & { readonly accessId: string; readonly part: CaseAccessPart },
): Change => {
  refuseUnless(context, 'OPEN_CASE_ACCESSES');
  const { accessId, part } = input;
  return carryOut(context, { operation: 'caseAccessRead', input }, async () => {
    await accessToChange(context, accessId);
    const values = [accessId, newUuid(), part];
    await recorded(context, { call: 'log_case_access_read(?, ?, ?)', values, field: 'accessId', accessId });
    return { accessId };
  });
};

export const endCaseAccess = (
  context: RequestContext,
  input: Keyed & { readonly accessId: string },
): Change => {
  refuseUnless(context, 'OPEN_CASE_ACCESSES', 'REVOKE_CASE_ACCESSES');
  const { accessId } = input;
  return carryOut(context, { operation: 'caseAccessEnd', input }, async () => {
    await accessToChange(context, accessId);
    await recorded(context, { call: 'end_case_access(?)', values: [accessId], field: 'accessId', accessId });
    return { accessId };
  });
};

const accessToChange = async (context: RequestContext, accessId: string): Promise<void> => {
  if (!(await findAccess(context, accessId))) throw new Refused('NOT_FOUND', { field: 'accessId' });
};

export interface OpenedEntry {
  readonly kind: string;
  readonly area: string | null;
  readonly on: string | null;
  readonly text: string;
}

/** What stands there; null if nothing may be read, for whatever reason. The function of the seal decides, whichever wall stands. */
export const findOpenedEntries = async (
  context: RequestContext,
  accessId: string,
  part: CaseAccessPart,
): Promise<readonly OpenedEntry[] | null> => {
  refuseUnless(context, 'OPEN_CASE_ACCESSES');
  const [row] = await context.rows.query<{ entries: OpenedEntry[] | null }>(
    'select seal.read_opened_case($1::uuid, $2::text) as entries',
    [accessId, part],
  );
  return row?.entries ?? null;
};
