import type { ClientScope } from '@kim/schema/roles.ts';
import type { ActingMembership } from '../../platform/auth/actor.ts';
import type { Session } from '../../platform/persistence/session.ts';

/** Who a verified token stands for, as far as its issuer may vouch. */
export interface Principal {
  readonly memberships: readonly ActingMembership[];
  readonly client: {
    readonly id: string;
    readonly countyId: string;
    readonly name: string;
    readonly scopes: readonly ClientScope[];
  } | null;
}

/** The audience we expect of an issuer's tokens; null if no county has named this issuer. Asked before the issuer's keys are fetched. */
export const audienceOfIssuer = async (session: Session, issuer: string): Promise<string | null> => {
  const [row] = await session.read({ role: 'kim_authenticator', issuer, subject: '' }, ({ rows }) =>
    rows.query<{ audience: string }>('select distinct audience from app.identity_issuer where issuer = $1', [
      issuer,
    ]),
  );
  return row?.audience ?? null;
};

const membershipsSql = `
select json_build_object(
  'id', m.id, 'countyId', m.county_id, 'role', m.role, 'validFrom', m.valid_from, 'validTo', m.valid_to,
  'organisation', json_build_object('id', o.id, 'kind', o.kind, 'name', o.name),
  'person', json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'email', p.email)) as membership
from app.identity_issuer i
join app.identity_account a on a.county_id = i.county_id and a.issuer_id = i.id
join app.person p on p.county_id = a.county_id and p.id = a.person_id
join app.membership m on m.county_id = p.county_id and m.person_id = p.id
join app.identity_issuer_binding b on b.county_id = m.county_id and b.issuer_id = i.id and b.organisation_id = m.organisation_id
join app.organisation o on o.county_id = m.county_id and o.id = m.organisation_id
where i.issuer = $1 and a.subject = $2
  and m.valid_from <= $3 and (m.valid_to is null or m.valid_to >= $3)
order by o.name, m.role, m.id`;

const clientSql = `
select json_build_object('id', c.id, 'countyId', c.county_id, 'name', c.name, 'scopes', c.scopes) as client
from app.identity_issuer i join app.api_client c on c.county_id = i.county_id and c.issuer_id = i.id
where i.issuer = $1 and c.client_id = $2`;

/** Looks the subject up under its issuer. A membership in an organisation the issuer is not bound to is not found. */
export const findPrincipal = (
  session: Session,
  { issuer, subject, today }: { readonly issuer: string; readonly subject: string; readonly today: string },
): Promise<Principal> =>
  session.read({ role: 'kim_authenticator', issuer, subject }, async ({ rows }) => {
    const memberships = await rows.query<{ membership: ActingMembership }>(membershipsSql, [
      issuer,
      subject,
      today,
    ]);
    const clients = await rows.query<{ client: Principal['client'] }>(clientSql, [issuer, subject]);
    return {
      memberships: memberships.map(({ membership }) => membership),
      client: clients[0]?.client ?? null,
    };
  });
