/** A setting is missing or malformed: named, so that the operator knows what to change. */
class ConfigurationError extends Error {}

const required = (name: string, form: RegExp, hint: string): string => {
  const value = process.env[name];
  if (!value) throw new ConfigurationError(`${name} is not set. ${hint}`);
  if (!form.test(value)) throw new ConfigurationError(`${name} is malformed. ${hint}`);
  return value;
};

const postgresUrl = /^postgres(ql)?:\/\//;

/** For `kim migrate` and `kim seed`: may create roles, schemas and tables. */
export const administrativeDatabaseUrl = (): string =>
  required(
    'DATABASE_URL',
    postgresUrl,
    'It is the administrative connection, e.g. postgresql://postgres@localhost/kim.',
  );

/** The API's own login; it owns nothing and may do nothing before it takes on a role. */
export const appDatabaseUrl = (): string =>
  required(
    'KIM_APP_DATABASE_URL',
    postgresUrl,
    'It is the connection of the role kim_app, with its password.',
  );

export const sealKey = (): Buffer =>
  Buffer.from(
    required('KIM_SEAL_KEY', /^[0-9a-f]{64}$/i, 'It is 64 hex digits, the same for migrate and the API.'),
    'hex',
  );

/** What the keys are encrypted with that open special categories of data; never in the database. */
export const masterKey = (): Buffer =>
  Buffer.from(
    required(
      'KIM_MASTER_KEY',
      /^[0-9a-f]{64}$/i,
      'It is 64 hex digits, always the same: without it special categories of data do not open any more.',
    ),
    'hex',
  );

export const tokenAudience = (): string => process.env['KIM_AUDIENCE'] ?? 'urn:kim:api';

export const demoIssuer = (): string => process.env['KIM_ISSUER'] ?? 'http://localhost:4001';

export const apiPort = (): number => Number(process.env['KIM_API_PORT'] ?? 4000);

export interface MailSettings {
  readonly smtpUrl: string;
  readonly from: string;
  readonly webOrigin: string;
}

const mailVariables = {
  smtpUrl: 'KIM_SMTP_URL',
  from: 'KIM_MAIL_FROM',
  webOrigin: 'KIM_WEB_ORIGIN',
} as const;

/** How e-mail is sent, or the names of what is not set: then none is. */
export const mailSettings = (): MailSettings | readonly string[] => {
  const missing = Object.values(mailVariables).filter((name) => !process.env[name]);
  if (missing.length > 0) return missing;
  return {
    smtpUrl: required(
      mailVariables.smtpUrl,
      /^smtps?:\/\//,
      'It is smtp://… or smtps://… with host and port.',
    ),
    from: required(mailVariables.from, /@/, 'It is the address mails come from.'),
    webOrigin: required(
      mailVariables.webOrigin,
      /^https?:\/\/[^/]+$/,
      'It is the origin of the web, without a path.',
    ),
  };
};
