import { randomUUID } from 'node:crypto';
import type { Harness } from '../../app/test-harness.ts';

export interface Line {
  readonly id: string;
  readonly title: string;
  readonly fte: string;
  readonly fteBefore: string;
  readonly organisations: readonly { readonly name: string }[];
}
export interface Response {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly reason: string | null;
  readonly decision: string | null;
  readonly municipality: { readonly name: string };
}
export interface Plan {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly allowance: string;
  readonly sum: string;
  readonly missing: string;
  readonly lines: readonly Line[];
  readonly responses: readonly Response[];
  readonly events: readonly { readonly step: string; readonly reason: string | null }[];
}
export interface Changed {
  readonly redistribution: Plan | null;
  readonly response?: Response | null;
  readonly errors: readonly { readonly code: string; readonly message: string; readonly path: unknown }[];
  /** Refused before it was looked at. */
  readonly forbidden: string | undefined;
}

const RESPONSE = 'id version state reason decision answeredOn municipality { name }';
const PLAN = `id version module fromYear targetYear state draftedOn allowance sum missing
  lines { id title fte fteBefore position { id } organisations { name } }
  responses { ${RESPONSE} }
  events { step reason recordedOn municipality { name } }`;

/** Asks as any persona, in the words of the contract. */
export const asking = (api: Harness) => ({
  plan: async (persona: string, id: string): Promise<Plan | null> => {
    const { body } = await api.ask(persona, `query ($id: ID!) { redistribution(id: $id) { ${PLAN} } }`, {
      variables: { id },
    });
    return (body.data as unknown as { redistribution: Plan | null } | undefined)?.redistribution ?? null;
  },
  change: async (
    persona: string,
    mutation: string,
    input: Record<string, unknown>,
    language = 'de',
  ): Promise<Changed> => {
    const isAnswer = /(Confirm|Object|Overrule)$/.test(mutation);
    const type = isAnswer
      ? 'RedistributionAnswerInput'
      : /(Draft|LineChange)$/.test(mutation)
        ? `R${mutation.slice(1)}Input`
        : 'RedistributionStepInput';
    const document = `mutation ($input: ${type}!) { change: ${mutation}(input: $input) { redistribution { ${PLAN} } ${isAnswer ? `response { ${RESPONSE} }` : ''} errors { code message path currentVersion } } }`;
    const { body } = await api.ask(persona, document, {
      variables: { input: { idempotencyKey: randomUUID(), ...input } },
      headers: { 'accept-language': language },
    });
    const changed = body.data?.['change'] as unknown as Changed | null;
    return {
      redistribution: null,
      errors: [],
      ...changed,
      forbidden: body.errors?.[0]?.extensions['code'] as string | undefined,
    };
  },
  allow: async (year: number, fte: string): Promise<unknown> => {
    const { body } = await api.ask(
      'coordinator.rsk',
      'mutation ($input: AllowanceRecordInput!) { allowanceRecord(input: $input) { allowance { id version fte } errors { code } } }',
      {
        variables: {
          input: {
            idempotencyKey: randomUUID(),
            year,
            module: 'M2_CASE_MANAGEMENT',
            version: 0,
            fte,
            source: 'Bescheid zur Probe',
          },
        },
      },
    );
    return body.data?.['allowanceRecord'];
  },
});
export type Asking = ReturnType<typeof asking>;
