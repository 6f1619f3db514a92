import { createHmac } from 'node:crypto';
import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import { refuse, wrongKey, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { findingsOfTexts, LONGEST_TITLE, textsOfReport } from '../hurdle/hurdle.public.ts';
import { findingsOfPersonalData } from '../peer-case-review/peer-case-review.public.ts';
import { findFollowed, hashOf, refuseUnlessOpen } from './publication.service.ts';

interface OutsideReport {
  readonly idempotencyKey: string;
  readonly countyId: string;
  readonly title: string;
  readonly description: string;
  readonly proposal: string | null;
  readonly theme: string;
  readonly legalDomains: readonly string[];
  readonly bodies: readonly string[];
  readonly organisation: string | null;
  readonly isOtherCase: boolean;
}

type Sent = Outcome<{ readonly token: string; readonly report: object | null }>;

/** What the database says against it, and where. */
const refusals: Readonly<Record<string, { readonly code: ChangeCode; readonly field?: string }>> = {
  NOT_FOUND: { code: 'NOT_FOUND', field: 'countyId' },
  FULL: { code: 'REPORTS_FULL' },
};

/** Somebody without an account reports what stands in the way. Nothing is kept of them but the digest of the secret they follow it by. */
export const sendOutsideReport = async (context: RequestContext, input: OutsideReport): Promise<Sent> => {
  refuseUnlessOpen(context);
  const texts = [
    ...textsOfReport(input),
    { field: 'organisation', value: input.organisation ?? '', most: LONGEST_TITLE },
  ];
  const findings = [
    ...wrongKey(input),
    ...findingsOfTexts(texts),
    ...findingsOfPersonalData(texts, { names: [], locale: context.locale }),
  ];
  if (findings.length > 0) return refuse(context, findings);
  const said = saidIn(input);
  const token = secretOf(context, { ...said, idempotencyKey: input.idempotencyKey });
  const [row] = await context.rows.query<{ answer: string }>(
    'select seal.send_report($1::jsonb, $2) as answer',
    [JSON.stringify(said), hashOf(token)],
  );
  const refusal = refusals[row!.answer];
  if (refusal) return refuse(context, [refusal]);
  return { token, report: await findFollowed(context, token), errors: [] };
};

const saidIn = ({ countyId, theme, isOtherCase, ...input }: OutsideReport) => ({
  countyId,
  theme,
  isOtherCase,
  title: input.title.trim(),
  description: input.description.trim(),
  proposal: input.proposal?.trim() || null,
  organisation: input.organisation?.trim() || null,
  legalDomains: [...new Set(input.legalDomains)],
  bodies: [...new Set(input.bodies)],
});

/**
 * Made from the whole request by a key of the installation: who sends the same again, because the answer was lost, gets the same secret, though
 * it is kept nowhere. Whoever does not know the random key of the request cannot have it made.
 */
const secretOf = ({ masterKey }: RequestContext, request: object): string =>
  createHmac('sha256', masterKey!)
    .update(`report without an account: ${JSON.stringify(request)}`)
    .digest('base64url');
