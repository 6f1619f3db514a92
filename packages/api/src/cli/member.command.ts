import { membershipRoles, type MembershipRole } from '@kim/schema/roles.ts';
import { Command, InvalidArgumentError, Option } from 'commander';

const defaultIssuer = process.env['KIM_ISSUER'] ?? 'http://localhost:4001';

/** `kim issuer`: who may vouch for whom. */
export const issuerCommand = (): Command =>
  new Command('issuer').summary('identity providers of the organisations').addCommand(
    new Command('trust')
      .summary('let an identity provider vouch for people of some organisations')
      .description(
        'Binds an OpenID Connect issuer to organisations of one county (DATABASE_URL). Its tokens can never act for any other. Safe to repeat.',
      )
      .requiredOption('--issuer <url>', 'issuer identifier, exactly as in the tokens')
      .requiredOption('--county <key>', 'key of the county, for example rsk')
      .requiredOption('--organisation <key...>', 'keys of the organisations, for example bornheim')
      .option(
        '--audience <name>',
        'audience of its access tokens',
        process.env['KIM_AUDIENCE'] ?? 'urn:kim:api',
      )
      .action(
        async ({
          issuer,
          county,
          organisation,
          audience,
        }: {
          issuer: string;
          county: string;
          organisation: string[];
          audience: string;
        }) => {
          const { trustIssuer } = await import('../app/identity-administration.ts');
          await trustIssuer({ issuer, audience, county, organisations: organisation });
        },
      ),
  );

interface AddOptions {
  readonly issuer: string;
  readonly subject: string;
  readonly county: string;
  readonly organisation: string;
  readonly role: MembershipRole;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly from: string;
}

/** `kim member`: who acts where in which role. */
export const memberCommand = (): Command =>
  new Command('member').summary('people and their roles').addCommand(
    new Command('add')
      .summary('let somebody act in a role of an organisation')
      .description('Enters a membership, and the person if the issuer’s subject is new (DATABASE_URL).')
      .requiredOption('--subject <subject>', 'the sub claim of the person’s tokens')
      .requiredOption('--county <key>', 'key of the county, for example rsk')
      .requiredOption('--organisation <key>', 'key of the organisation, for example bornheim')
      .addOption(new Option('--role <role>', 'the role').choices(membershipRoles).makeOptionMandatory())
      .requiredOption('--given-name <name>', 'given name')
      .requiredOption('--family-name <name>', 'family name')
      .requiredOption('--email <address>', 'e-mail address at work')
      .option('--from <day>', 'first day, YYYY-MM-DD', readDay, new Date().toISOString().slice(0, 10))
      .option('--issuer <url>', 'identity provider that knows the person', defaultIssuer)
      .action(async ({ from, ...member }: AddOptions) => {
        const { addMember } = await import('../app/identity-administration.ts');
        await addMember({ ...member, validFrom: from });
      }),
  );

const readDay = (value: string): string => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  throw new InvalidArgumentError('It is a day like 2026-01-31.');
};
