import type { CaseConferenceState } from '@kim/schema/reference/case-conference.ts';
import { uuidOfId } from '@kim/schema/ids.ts';
import { rule } from 'graphql-shield';
import { hasRight } from '../../platform/auth/rights.ts';
import type { AccessRule } from '../../platform/domain-module.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { caseToChange, type CaseFile } from '../case-file/case-file.public.ts';
import { receiverOf } from '../referral/referral.public.ts';
import { caseConferenceModel } from './case-conference.model.ts';
import { isOpenToViewer, ownPartnerId } from './conference-scope.ts';

interface KnownConference extends Row {
  readonly id: string;
  readonly caseId: string | null;
  readonly version: number;
  readonly state: CaseConferenceState;
  readonly isOpen: boolean;
  readonly partnerId: string | null;
}

/** The conference, if it exists for the caller. Only who leads cases may know of which case it is. */
const findConference = visibleFinder<KnownConference>(caseConferenceModel, (row, statement) => ({
  caseId: hasRight(statement.context.actor, 'LEAD_CASES') ? `${row}.case_id` : 'null::uuid',
  version: `${row}.version`,
  state: `${row}.state`,
  isOpen: isOpenToViewer(row, statement),
  partnerId: ownPartnerId(row, statement),
}));

/** The GraphQL wall before a case manager changes a conference; one out of reach passes: the service answers as for none. */
export const leadsConference: AccessRule = rule('leads the case of the conference', { cache: 'no_cache' })(
  async (_parent, { input }: { input: { readonly conferenceId: string } }, context: RequestContext) => {
    const id = uuidOfId(['case_conference'], input.conferenceId);
    const target = id && context.walls.graphql ? await findConference(context, id) : null;
    return !target || target.caseId !== null || new Forbidden('LEAD_CASES');
  },
);

/** The domain wall for who leads the case: the conference with its case, locked. */
export const conferenceToClose = async (
  context: RequestContext,
  conferenceId: string,
): Promise<{ readonly found: KnownConference; readonly caseFile: CaseFile }> => {
  const found = await findConference(context, conferenceId);
  if (!found?.caseId) throw new Refused('NOT_FOUND', { field: 'conferenceId' });
  return { found, caseFile: await caseToChange(context, found.caseId) };
};

/** The domain wall for who is invited. */
export const conferenceToAnswer = async (
  context: RequestContext,
  conferenceId: string,
): Promise<KnownConference & { readonly partnerId: string }> => {
  if (context.walls.domain && !receiverOf(context.actor)) throw new Forbidden('RECEIVE_REFERRALS');
  const found = await findConference(context, conferenceId);
  if (!found?.partnerId) throw new Refused('NOT_FOUND', { field: 'conferenceId' });
  return { ...found, partnerId: found.partnerId };
};
