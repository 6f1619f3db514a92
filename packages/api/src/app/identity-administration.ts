import { newUuid } from '@kim/schema/ids.ts';
import type { ClientScope, MembershipRole } from '@kim/schema/roles.ts';
import { asAdministrator, type Orm } from './administration.ts';
import { insertMissing } from './seed/insert.ts';

type Em = Orm['em'];

/** Does the work in one transaction: a command does all of what it says or nothing. */
const atOnce = <T>(work: (em: Em) => Promise<T>): Promise<T> =>
  asAdministrator((orm) => orm.em.fork().transactional((em) => work(em)));

const organisationOf = async (
  em: Em,
  county: string,
  key: string,
): Promise<{ county_id: string; id: string }> => {
  const [row] = await em.execute<{ county_id: string; id: string }[]>(
    `select o.county_id, o.id from app.organisation o join app.organisation c on c.id = o.county_id where c.key = ? and o.key = ?`,
    [county, key],
  );
  if (!row) throw new Error(`There is no organisation ${key} in the county ${county}.`);
  return row;
};

const issuerOf = async (em: Em, countyId: string, issuer: string): Promise<string> => {
  const [row] = await em.execute<{ id: string }[]>(
    'select id from app.identity_issuer where county_id = ? and issuer = ?',
    [countyId, issuer],
  );
  if (!row) throw new Error(`The county does not trust the issuer ${issuer}. See: kim issuer trust --help`);
  return row.id;
};

export interface IssuerTrust {
  readonly issuer: string;
  readonly audience: string;
  readonly county: string;
  readonly organisations: readonly string[];
}

/** `kim issuer trust`: from now on this issuer may vouch for people of these organisations, and of no others. */
export const trustIssuer = ({ issuer, audience, county, organisations }: IssuerTrust): Promise<void> =>
  atOnce(async (em) => {
    for (const key of organisations) {
      const { county_id, id } = await organisationOf(em, county, key);
      await insertMissing(em, 'identity_issuer', [{ county_id, id: newUuid(), issuer, audience }]);
      const issuer_id = await issuerOf(em, county_id, issuer);
      await insertMissing(em, 'identity_issuer_binding', [{ county_id, issuer_id, organisation_id: id }]);
    }
  });

export interface NewMember {
  readonly issuer: string;
  readonly subject: string;
  readonly county: string;
  readonly organisation: string;
  readonly role: MembershipRole;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly validFrom: string;
}

/** `kim member add`: lets the person whom the issuer knows by this subject act in a role of an organisation. */
export const addMember = (member: NewMember): Promise<void> =>
  atOnce(async (em) => {
    const { county_id, id: organisation_id } = await organisationOf(em, member.county, member.organisation);
    const issuer_id = await issuerOf(em, county_id, member.issuer);
    const person_id = (await personOf(em, issuer_id, member.subject)) ?? newUuid();
    const { givenName: given_name, familyName: family_name, email, subject } = member;
    await insertMissing(em, 'person', [
      { county_id, id: person_id, organisation_id, given_name, family_name, email },
    ]);
    await insertMissing(em, 'identity_account', [{ county_id, issuer_id, subject, person_id }]);
    const { role, validFrom: valid_from } = member;
    await insertMissing(em, 'membership', [
      { county_id, id: newUuid(), person_id, organisation_id, role, valid_from, valid_to: null },
    ]);
  });

const personOf = async (em: Em, issuerId: string, subject: string): Promise<string | undefined> => {
  const [row] = await em.execute<{ person_id: string }[]>(
    'select person_id from app.identity_account where issuer_id = ? and subject = ?',
    [issuerId, subject],
  );
  return row?.person_id;
};

export interface ApiClientRegistration {
  readonly issuer: string;
  readonly clientId: string;
  readonly name: string;
  readonly scopes: readonly ClientScope[];
  readonly countyKey: string;
}

/** `kim client create`: lets a client that the issuer knows read from one county. */
export const registerApiClient = ({
  issuer,
  clientId,
  name,
  scopes,
  countyKey,
}: ApiClientRegistration): Promise<void> =>
  atOnce(async (em) => {
    const { county_id } = await organisationOf(em, countyKey, countyKey);
    const issuer_id = await issuerOf(em, county_id, issuer);
    await insertMissing(em, 'api_client', [
      { county_id, id: newUuid(), issuer_id, client_id: clientId, name, scopes: `{${scopes.join(',')}}` },
    ]);
  });
