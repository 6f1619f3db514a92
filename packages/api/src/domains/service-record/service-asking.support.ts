import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { invariants } from '../../app/modules.ts';
import type { Harness } from '../../app/test-harness.ts';
import { serviceRecordInvariants } from './service-record.invariants.ts';

export const placeId = (key: string): string => publicId('municipality', referenceUuid('organisation', key));

/** A day some days ago, as the API counts days. */
export const daysAgo = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(Date.now() - days * 86_400_000);

export const workshop = {
  type: 'WORKSHOP',
  channel: 'ON_SITE',
  targetGroupCount: 12,
  partnerCount: 3,
};

export interface Service {
  readonly id: string;
  readonly version: number;
  readonly person: { readonly id: string } | null;
  readonly isOwn: boolean;
  readonly voidedOn: string | null;
  readonly viewerCanCorrect: boolean;
  readonly [field: string]: unknown;
}

export interface Changed {
  readonly service: Service | null;
  readonly codes: readonly string[];
  readonly errors: readonly {
    code: string;
    path: string[] | null;
    message: string;
    currentVersion: number;
  }[];
  /** Of the whole answer: who may not ask at all. */
  readonly refusal: string | undefined;
}

const FIELDS =
  'id version type occurredOn channel themes legalDomain referralCategory targetGroupCount partnerCount minutes recordedOn voidedOn isOwn viewerCanCorrect municipality { name } person { id }';

type Ask = Harness['ask'];

const changing =
  (name: string) =>
  async (
    ask: Ask,
    persona: string,
    input: object,
    headers: Record<string, string> = {},
  ): Promise<Changed> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const { body } = await ask(
      persona,
      `mutation ($input: ${type}!) { change: ${name}(input: $input) { service { ${FIELDS} } errors { code path message currentVersion } } }`,
      { variables: { input: { idempotencyKey: randomUUID(), ...input } }, headers },
    );
    const payload = body.data?.['change'] as unknown as Omit<Changed, 'codes' | 'refusal'> | null | undefined;
    return {
      service: payload?.service ?? null,
      errors: payload?.errors ?? [],
      codes: payload?.errors.map(({ code, path }) => [code, path?.[1]].filter(Boolean).join(' ')) ?? [],
      refusal: body.errors?.[0]?.extensions['code'] as string | undefined,
    };
  };

export const record = changing('serviceRecord');
export const correct = changing('serviceCorrect');
export const takeBack = changing('serviceVoid');
export const restore = changing('serviceRestore');

export const services = async (
  { ask }: Harness,
  persona: string,
  args: string,
): Promise<{ readonly nodes: readonly Service[]; readonly totalCount: number }> => {
  const { body } = await ask(persona, `{ services(${args}) { totalCount nodes { ${FIELDS} } } }`);
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data!['services'] as unknown as { nodes: Service[]; totalCount: number };
};

/** Everything that stands in both tables, as one text to compare. */
export const everyService = async ({ sql }: Harness): Promise<string> =>
  JSON.stringify([
    await sql('select * from casework.service_record order by id'),
    await sql('select * from casework.service_rollup order by 1, 2, 3, 4'),
  ]);

/** What does not agree between the records and their monthly figures: nothing, ever. */
export const disagreements = async ({ sql }: Harness): Promise<object[]> => {
  const [name] = Object.keys(serviceRecordInvariants);
  return sql(invariants[name!]!);
};
