import { randomUUID } from 'node:crypto';
import type { Harness } from '../../app/test-harness.ts';

export interface AskedTask {
  readonly kind: string;
  readonly dueOn: string;
  readonly count: number | null;
  readonly person: { readonly familyName: string } | null;
  readonly file: { readonly id: string } | null;
}

/** All tasks of a persona, or the code of the refusal. */
export const tasksAs = async (
  api: Harness,
  persona: string,
  args = '(first: 100)',
): Promise<readonly AskedTask[] | string> => {
  const { body } = await api.ask(
    persona,
    `{ tasks${args} { totalCount nodes { kind dueOn count person { familyName } file { id } } } }`,
  );
  if (body.errors) return String(body.errors[0]!.extensions['code']);
  const { nodes, totalCount } = (
    body.data as unknown as { tasks: { nodes: AskedTask[]; totalCount: number } }
  ).tasks;
  if (args === '(first: 100)' && totalCount !== nodes.length)
    throw new Error(`${totalCount} tasks are counted, ${nodes.length} are listed.`);
  return nodes;
};

/** `KIND day`, in the order of the list. */
export const namesOf = (tasks: readonly AskedTask[] | string): readonly string[] =>
  typeof tasks === 'string' ? [tasks] : tasks.map(({ kind, dueOn }) => `${kind} ${dueOn}`);

export interface SettingAnswer {
  readonly setting: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly {
    readonly code: string;
    readonly path: readonly string[] | null;
    readonly currentVersion: number | null;
  }[];
  readonly refusal: string | undefined;
}

const defaults = {
  version: 0,
  fixedTermDays: 90,
  probationDays: 42,
  vacancyDays: 30,
  sendsMail: true,
};

/** Sets the reminders of a persona's organisation. */
export const setReminders = async (
  api: Harness,
  persona: string,
  input: Readonly<Record<string, unknown>> = {},
): Promise<SettingAnswer> => {
  const { body } = await api.ask(
    persona,
    `mutation ($input: ReminderSettingChangeInput!) { reminderSettingChange(input: $input) { setting { version fixedTermDays probationDays vacancyDays sendsMail organisation { name } } errors { code path message currentVersion } } }`,
    { variables: { input: { idempotencyKey: randomUUID(), ...defaults, ...input } } },
  );
  const payload = body.data?.['reminderSettingChange'] as unknown as SettingAnswer | null | undefined;
  return {
    setting: null,
    errors: [],
    ...payload,
    refusal: body.errors?.[0]?.extensions['code'] as string | undefined,
  };
};
