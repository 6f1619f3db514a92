import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Asked, Harness } from '../../app/test-harness.ts';
import { askHurdles, type AskedHurdle } from '../hurdle/hurdle-asking.support.ts';

export const countyId = publicId('county', referenceUuid('organisation', 'rsk'));

const outside = {
  countyId,
  title: 'Antrag wird nicht angenommen',
  description:
    'Ohne Termin nimmt die Stelle keinen Antrag an, und einen Termin gibt es erst in drei Monaten.',
  proposal: 'Anträge auch ohne Termin annehmen.',
  theme: 'BENEFITS',
  legalDomains: ['SGB_II'],
  bodies: ['JOBCENTER'],
  organisation: 'Beratungsstelle am Markt',
};

interface Followed {
  readonly title: string;
  readonly hurdleTitle: string;
  readonly state: string;
  readonly steps: readonly { readonly toState: string; readonly remark: string | null }[];
  readonly answer: string | null;
  readonly resultTitle: string | null;
  readonly resultBody: string | null;
  readonly isAdopted: boolean | null;
}
const FOLLOWED =
  'title reportedOn countyName hurdleTitle state steps { toState occurredOn remark } answer resultTitle resultBody isAdopted toldOn';

/** What is asked by somebody who has no account. */
export const askingOpenly = (api: () => Harness) => {
  const ask = async (
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<Asked> => {
    const { statusCode, body } = await api().app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query, variables },
    });
    return { status: statusCode, text: body, body: JSON.parse(body) as Asked['body'] };
  };
  const send = async (input: object = {}) => {
    const { body } = await ask(
      `mutation ($input: HurdleReportSendWithoutAccountInput!) { sent: hurdleReportSendWithoutAccount(input: $input) { token report { ${FOLLOWED} } errors { code path message } } }`,
      { input: { ...outside, idempotencyKey: randomUUID(), ...input } },
    );
    return (body.data as unknown as { sent: Sent }).sent;
  };
  const follow = async (token: string): Promise<Followed | null> => {
    const { body } = await ask(
      `query ($token: String!) { followed: followedReport(token: $token) { ${FOLLOWED} } }`,
      {
        token,
      },
    );
    return (body.data as unknown as { followed: Followed | null }).followed;
  };
  /** The hurdle a report is in now, as the county knows it. */
  const hurdleOf = async (token: string): Promise<AskedHurdle> => {
    const [row] = await api().sql<{ id: string }>(
      `select hurdle_id as id from hurdle.report where token_hash = encode(sha256(convert_to($1, 'UTF8')), 'hex')`,
      [token],
    );
    return askHurdles(api()).known(publicId('hurdle', row!.id));
  };
  return { ask, send, follow, hurdleOf };
};

interface Sent {
  readonly token: string | null;
  readonly report: Followed | null;
  readonly errors: readonly {
    readonly code: string;
    readonly path: readonly string[] | null;
    readonly message: string;
  }[];
}
