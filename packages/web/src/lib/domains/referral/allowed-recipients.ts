import { holds, inOrder } from '#lib/domains/consent/consent-words.ts';
import type { CaseReferralNewPageQuery, ConsentPurpose, DataCategory } from '#lib/gql/documents.generated.ts';

type Consents = NonNullable<CaseReferralNewPageQuery['case']>['consents'];

export interface Allowed {
  readonly id: string;
  readonly name: string;
  readonly categories: readonly DataCategory[];
  readonly expiresOn: string;
}

/** What the consents of a case allow for a purpose, by recipient; the API judges again when something is sent. */
export const allowedRecipients = (consents: Consents, forWhat: ConsentPurpose = 'REFERRAL'): Allowed[] =>
  consents.filter(holds).flatMap(({ id, expiresOn, items }) => {
    const standing = inOrder(items).filter(({ purpose, withdrawnOn }) => purpose === forWhat && !withdrawnOn);
    const recipients = new Map(
      standing.flatMap(({ recipient }) => (recipient ? [[recipient.id, recipient]] : [])),
    );
    return [...recipients.values()].map((recipient) => ({
      id: `${id}-${recipient.id}`,
      name: recipient.name,
      categories: standing
        .filter((item) => item.recipient?.id === recipient.id)
        .map(({ dataCategory }) => dataCategory),
      expiresOn,
    }));
  });
