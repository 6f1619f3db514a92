import { newUuid } from '@kim/schema/ids.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { enterVersion, templateLike } from './template-draft.service.ts';
import { nameOf } from './template-step.service.ts';
import { findProposal, refuseUnless, type KnownProposal } from './template-target.ts';
import { findingsOfProposal, type ProposedTemplate } from './template.policy.ts';

interface Keyed {
  readonly idempotencyKey: string;
}
type Change = Promise<Outcome<{ readonly proposalId: string }>>;

/** A municipality contributes what has proved itself there. */
export const proposeTemplate = (
  context: RequestContext,
  input: Keyed & ProposedTemplate & { readonly kind: string; readonly language: string },
): Change => {
  refuseUnless(context, 'ADOPT_TEMPLATES');
  const request = { operation: 'templatePropose', input, findings: findingsOfProposal(input) };
  return carryOut(context, request, async (em, actor) => {
    const proposalId = newUuid();
    await em.execute(
      'insert into app.template_proposal (county_id, id, organisation_id, kind, title, language, body, reason, proposed_on, person_id, person_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [
        actor.countyId,
        proposalId,
        actor.membership.organisation.id,
        input.kind,
        input.title.trim(),
        input.language,
        input.body.trim(),
        input.reason.trim(),
        context.today,
        actor.membership.person.id,
        nameOf(actor),
      ],
    );
    return { proposalId };
  });
};

interface Answer extends Keyed {
  readonly proposalId: string;
  readonly version: number;
  readonly answer: string;
  readonly reason: string | null;
}

/** The county takes it over as a draft of its own, or says why not. */
export const answerProposal = (context: RequestContext, input: Answer): Change => {
  refuseUnless(context, 'DRAFT_TEMPLATES');
  const isDeclined = input.answer === 'DECLINED';
  const reason = input.reason?.trim() || null;
  const findings = isDeclined && !reason ? [{ code: 'TEMPLATE_REMARK', field: 'reason' } as const] : [];
  return carryOut(context, { operation: 'templateProposalAnswer', input, findings }, async (em, actor) => {
    const { proposalId } = input;
    const proposal = await openProposal(context, input);
    const templateVersionId = isDeclined ? null : await takeOver(context, actor, proposal);
    const answered = await em.execute<object[]>(
      'update app.template_proposal set answer = ?, answer_reason = ?, answered_on = ?, answered_by_id = ?, template_version_id = ?, version = version + 1 where id = ? and version = ? and answer is null returning id',
      [
        input.answer,
        reason,
        context.today,
        actor.membership.person.id,
        templateVersionId,
        proposalId,
        input.version,
      ],
    );
    if (answered.length === 0) throw new Refused('CONFLICT', { field: 'version', about: { proposalId } });
    return { proposalId };
  });
};

const openProposal = async (
  context: RequestContext,
  { proposalId, version }: Answer,
): Promise<KnownProposal> => {
  const proposal = await findProposal(context, proposalId);
  if (!proposal) throw new Refused('NOT_FOUND', { field: 'proposalId' });
  const about = { proposalId };
  if (proposal.answer) throw new Refused('TEMPLATE_ANSWERED', { about });
  if (proposal.version !== version)
    throw new Refused('CONFLICT', { field: 'version', currentVersion: proposal.version, about });
  return proposal;
};

const takeOver = async (
  context: RequestContext,
  actor: Parameters<typeof enterVersion>[1],
  { kind, title, language, body, organisationId }: KnownProposal,
): Promise<string> => {
  const templateId = await templateLike(context.em!, actor, { kind, title });
  // why it was proposed was said to the county alone, and a change note is read by everybody
  const version = { templateId, changeNote: null, contributedById: organisationId };
  const templateVersionId = await enterVersion(context, actor, version);
  await context.em!.execute(
    'insert into app.template_text (county_id, template_version_id, language, body) values (?, ?, ?, ?)',
    [actor.countyId, templateVersionId, language, body],
  );
  return templateVersionId;
};
