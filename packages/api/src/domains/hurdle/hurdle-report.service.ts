import { randomUUID } from 'node:crypto';
import type { HurdleSource } from '@kim/schema/reference/hurdle.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { arrayLiteral } from '../../platform/persistence/array-literal.ts';
import { findCase } from '../case-file/case-file.public.ts';
import { ownClientNames } from '../client/client.public.ts';
import { forgetDraft } from '../draft/draft.public.ts';
import { findingsOfPersonalData } from '../peer-case-review/peer-case-review.public.ts';
import { findingsOfTexts, textsOfReport } from './hurdle.policy.ts';
import { refuseWithout } from './hurdle-target.ts';

interface NewReport {
  readonly idempotencyKey: string;
  readonly title: string;
  readonly description: string;
  readonly proposal: string | null;
  readonly theme: string;
  readonly legalDomains: readonly string[];
  readonly bodies: readonly string[];
  readonly municipalityId: string | null;
  readonly caseId: string | null;
  readonly isOtherCase: boolean;
}

export const nameOf = ({ membership: { person } }: MemberActor): string =>
  `${person.givenName} ${person.familyName}`;

const sourceOf = ({ membership: { role } }: MemberActor): HurdleSource => {
  if (role === 'CASE_MANAGER') return 'CASE_MANAGER';
  return role === 'EXTERNAL_ADVISER' ? 'EXTERNAL_ADVISER' : 'OFFICE';
};

/** Somebody who counsels, or an office, reports what stands in the way, without a person. */
export const sendReport = async (
  context: RequestContext,
  input: NewReport,
): Promise<Outcome<{ readonly reportId: string }>> => {
  refuseWithout(context, 'REPORT_HURDLES');
  const texts = textsOfReport(input);
  const findings = [
    ...findingsOfTexts(texts),
    ...findingsOfPersonalData(texts, { names: await ownClientNames(context), locale: context.locale }),
  ];
  return carryOut(context, { operation: 'hurdleReportSend', input, findings }, async (em, actor) => {
    // tells nothing of when it was written, as other ids do
    const reportId = randomUUID();
    await refuseForeignPlace(context, input.municipalityId);
    await refuseForeignCase(context, input.caseId);
    const { person, organisation } = actor.membership;
    await em.execute(
      `insert into hurdle.report (county_id, id, hurdle_id, source, organisation_id, municipality_id, theme, legal_domains, bodies, title, description, proposal, reported_on, person_id, person_name, is_other_case)
       values (?, ?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?, ?, ?, ?, ?, ?, ?)`,
      [
        actor.countyId,
        reportId,
        reportId,
        sourceOf(actor),
        organisation.id,
        input.municipalityId,
        input.theme,
        arrayLiteral([...new Set(input.legalDomains)]),
        arrayLiteral([...new Set(input.bodies)]),
        input.title.trim(),
        input.description.trim(),
        input.proposal?.trim() || null,
        context.today,
        person.id,
        nameOf(actor),
        input.isOtherCase,
      ],
    );
    if (input.caseId)
      await em.execute(
        'insert into hurdle.report_case (county_id, id, case_id, person_id, organisation_id) values (?, ?, ?, ?, ?)',
        [actor.countyId, reportId, input.caseId, person.id, organisation.id],
      );
    if (hasRight(actor, 'LEAD_CASES'))
      await forgetDraft(em, actor, { form: 'HURDLE_REPORT', caseId: null, aboutId: null });
    return { reportId };
  });
};

/** A municipality names itself; who works for the whole county names one of it. */
const refuseForeignPlace = async (
  { em, actor }: RequestContext,
  municipalityId: string | null,
): Promise<void> => {
  if (!municipalityId || actor.kind !== 'member' || municipalityId === actor.membership.organisation.id)
    return;
  const known = await em!.execute<object[]>(
    `select o.id from app.organisation o where o.id = ? and o.kind = 'MUNICIPALITY'`,
    [municipalityId],
  );
  if (known.length === 0) throw new Refused('NOT_FOUND', { field: 'municipalityId' });
};

const refuseForeignCase = async (context: RequestContext, caseId: string | null): Promise<void> => {
  if (!caseId) return;
  if (!hasRight(context.actor, 'LEAD_CASES')) throw new Forbidden('LEAD_CASES');
  const found = await findCase(context, caseId);
  if (!found) throw new Refused('NOT_FOUND', { field: 'caseId' });
  if (!found.isLed) throw new Forbidden('LEAD_CASES');
};
