import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { error, fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { notFound, tell, type Objection } from '#lib/platform/ask.ts';
import { compare, settle, withShown } from '#lib/platform/change-conflict.ts';
import {
  Gap,
  namesOf,
  readTyped,
  readValues,
  textOf,
  type Disagreement,
  type FieldSet,
  type Finding,
  type Outcome,
  type Typed,
  type Values,
} from '#lib/platform/change-form.ts';

/** The shared ChangeError of the contract. */
interface ChangeError {
  readonly code: string;
  readonly path: readonly string[] | null;
  readonly message: string;
  readonly currentVersion: number | null;
}
interface Payload {
  readonly errors: readonly ChangeError[];
}
interface Variables {
  readonly input: { readonly idempotencyKey: string };
}

/** What came with the form beside its fields. */
interface Sent<Event> {
  readonly event: Event;
  /** The version of the record the form was made from. */
  readonly version: number;
  /** The id of the record a form in a list is about. */
  readonly about: string;
}

/** A gap: what was handed in with the form was not taken, so nothing is sent. */
type Input<Sending extends Variables> = Omit<Sending['input'], 'idempotencyKey'> | Gap;

interface Change<
  Fields extends FieldSet,
  Data,
  Sending extends Variables,
  Told extends Payload,
  Event,
  Answer,
> {
  readonly fields: Fields;
  readonly document: TypedDocumentNode<Data, Sending>;
  readonly input: (values: Values<Fields>, sent: Sent<Event>) => Input<Sending> | Promise<Input<Sending>>;
  readonly payload: (data: Data) => Told;
  /** After a conflict: the record as it is now, as it would be typed. */
  readonly current?: (payload: Told) => Partial<Typed<Fields>> | null;
  /** Where to go afterwards, or what the page shall show. */
  readonly done: (payload: Told, sent: Sent<Event>) => string | Answer;
}

/** The action of a form that changes one thing through one mutation; `<ChangeForm>` shows what became of it. */
export const changeAction =
  <
    Fields extends FieldSet,
    Data,
    Sending extends Variables,
    Told extends Payload,
    Event extends RequestEvent,
    Answer = never,
  >(
    change: Change<Fields, Data, Sending, Told, Event, Answer>,
  ) =>
  async (event: Event): Promise<ActionFailure<Outcome<Answer>> | Outcome<Answer>> => {
    const form = await event.request.formData();
    const { fields, document } = change;
    const typed = settle<Fields>(readTyped(fields, form), form);
    const sent = { event, version: Number(textOf(form, 'version')), about: textOf(form, 'about') };
    const before: Outcome<Answer> = { ...untold, action: actionOf(event.url), about: sent.about, typed };
    const again = ({ status, ...more }: Trouble) => fail(status, { ...before, ...more });

    const { values, gaps } = readValues(fields, typed, form);
    if (!values) return again({ status: 400, findings: gaps });
    const idempotencyKey = textOf(form, 'idempotencyKey');
    const input = await change.input(values, sent);
    if (input instanceof Gap) return again({ status: 422, findings: [ofTheFile(fields, input)] });
    const variables = { input: { ...input, idempotencyKey } };
    const asking = { fetch: event.fetch, url: withoutAction(event.url) };
    // The kit adds the key, so the compiler cannot see the input complete.
    const { data, objection } = await tell(asking, document, variables as unknown as Sending);
    if (!data) return again(troubleOf(fields, objection, idempotencyKey));
    const payload = change.payload(data);
    const trouble = troubleIn(fields, payload.errors, () =>
      compare(fields, typed, change.current?.(payload) ?? {}, form),
    );
    if (trouble) return again({ ...trouble, typed: withShown(typed, trouble.conflict?.fields ?? []) });
    const done = change.done(payload, sent);
    if (typeof done === 'string') redirect(303, done);
    return { ...before, answer: done };
  };

const untold = { findings: [], conflict: null, unsaved: null, answer: null };

const ofTheFile = (fields: FieldSet, { message, code }: Gap): Finding => ({
  field: namesOf(fields).find((name) => fields[name]?.isFile) ?? '',
  message,
  code,
});

/** Why the form is shown again. */
interface Trouble extends Partial<Pick<Outcome, 'typed' | 'findings' | 'conflict' | 'unsaved'>> {
  readonly status: number;
}

/** The API took nothing, and says why: the same again is of no use now. */
const refusedAsSent: Readonly<Record<string, number>> = { BAD_USER_INPUT: 400, TOO_MANY_REPORTS: 429 };

/** The API could not read the input, or nothing is known of what became of it. */
const troubleOf = (fields: FieldSet, objection: Objection | null, idempotencyKey: string): Trouble => {
  const status = refusedAsSent[objection?.code ?? ''];
  return objection && status
    ? { status, findings: [objected(fields, objection)] }
    : { status: 503, unsaved: { idempotencyKey, reference: objection?.reference ?? null } };
};

/** The API's rules said no. */
const troubleIn = (
  fields: FieldSet,
  errors: readonly ChangeError[],
  disagree: () => readonly Disagreement[],
): Trouble | null => {
  const findings = errors.map((one) => found(fields, one));
  // A record chosen in a field is a finding there; the record of the page itself is the page that does not exist.
  if (errors.some(({ code }, index) => code === 'NOT_FOUND' && !findings[index]?.field)) error(404, notFound);
  const conflict = errors.find(({ code }) => code === 'CONFLICT');
  if (conflict) return { status: 409, conflict: { version: conflict.currentVersion, fields: disagree() } };
  return errors.length ? { status: 422, findings } : null;
};

const actionOf = (url: URL): string =>
  [...url.searchParams.keys()].find((key) => key.startsWith('/'))?.slice(1) ?? 'default';

/** The address of the page, for coming back to it after signing in. */
const withoutAction = (url: URL): URL => {
  const address = new URL(url);
  for (const key of url.searchParams.keys()) if (key.startsWith('/')) address.searchParams.delete(key);
  return address;
};

/** `["input", "shares", "0", "fte"]` is the field `shares.0.fte` if there is one, else `fte`, else the form as a whole. */
const fieldAt = (fields: FieldSet, path: readonly string[]): string => {
  const names = [path.slice(1).join('.'), path.join('.'), path.at(-1)];
  return namesOf(fields).find((name) => names.includes(name)) ?? '';
};

const found = (fields: FieldSet, { path, message, code }: ChangeError): Finding => ({
  field: fieldAt(fields, path ?? []),
  message,
  code,
});

const objected = (fields: FieldSet, { field, message, code }: Objection): Finding => ({
  field: fieldAt(fields, field?.split('.') ?? []),
  message,
  ...(code && { code }),
});
