import { newUuid } from '@kim/schema/ids.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { moveOn, refuseUnless, templateToChange, versionToChange } from './template-target.ts';
import { recordStep } from './template-step.service.ts';
import { findingsOfBody, findingsOfNote, findingsOfTitle } from './template.policy.ts';

interface Keyed {
  readonly idempotencyKey: string;
}
export type VersionChange = Promise<Outcome<{ readonly templateVersionId: string }>>;

export interface NewTemplate {
  readonly kind: string;
  readonly title: string;
}

/** Consents are given by the one template there is for them, and so with the privacy notice. */
const singleKinds: readonly string[] = ['PRIVACY_NOTICE', 'CONSENT'];

/** A template by that name, or of a kind there is one of. */
const findLike = async (
  em: EntityManager,
  { countyId }: MemberActor,
  { kind, title }: NewTemplate,
): Promise<string | null> => {
  const [found] = await em.execute<{ id: string }[]>(
    'select id from app.template where county_id = ? and kind = ? and (title = ? or ?)',
    [countyId, kind, title.trim(), singleKinds.includes(kind)],
  );
  return found?.id ?? null;
};

const enterTemplate = async (
  em: EntityManager,
  { countyId }: MemberActor,
  { kind, title }: NewTemplate,
): Promise<string> => {
  const id = newUuid();
  await em.execute('insert into app.template (county_id, id, kind, title) values (?, ?, ?, ?)', [
    countyId,
    id,
    kind,
    title.trim(),
  ]);
  return id;
};

/** The template a proposal becomes a version of: the one there is, or a new one. */
export const templateLike = async (
  em: EntityManager,
  actor: MemberActor,
  some: NewTemplate,
): Promise<string> => (await findLike(em, actor, some)) ?? enterTemplate(em, actor, some);

interface NewVersion {
  readonly templateId: string;
  readonly changeNote: string | null;
  readonly contributedById?: string;
}

/** The next version of a template as a draft, with the words it has now. One at a time. */
export const enterVersion = async (
  context: RequestContext,
  actor: MemberActor,
  { templateId, changeNote, contributedById }: NewVersion,
): Promise<string> => {
  const em = context.em!;
  const known = await em.execute<{ number: number; state: string; id: string }[]>(
    'select id, number, state from app.template_version where template_id = ? order by number desc',
    [templateId],
  );
  const open = known.find(({ state }) => ['DRAFT', 'LEGAL_REVIEW', 'APPROVED'].includes(state));
  if (open)
    throw new Refused('TEMPLATE_OPEN', { field: 'templateId', about: { templateVersionId: open.id } });
  const id = newUuid();
  await em.execute(
    `insert into app.template_version (county_id, id, template_id, number, state, change_note, contributed_by_id) values (?, ?, ?, ?, 'DRAFT', ?, ?)`,
    [
      actor.countyId,
      id,
      templateId,
      (known[0]?.number ?? 0) + 1,
      changeNote?.trim() ?? null,
      contributedById ?? null,
    ],
  );
  if (known[0] && !contributedById)
    await em.execute(
      'insert into app.template_text (county_id, template_version_id, language, body) select county_id, ?, language, body from app.template_text where template_version_id = ?',
      [id, known[0].id],
    );
  await recordStep(context, actor, { templateVersionId: id, fromState: null, toState: 'DRAFT' });
  return id;
};

export const createTemplate = (
  context: RequestContext,
  input: Keyed & NewTemplate & { readonly changeNote: string },
): VersionChange => {
  refuseUnless(context, 'DRAFT_TEMPLATES');
  const findings = [...findingsOfTitle(input.title), ...findingsOfNote(input.changeNote)];
  return carryOut(context, { operation: 'templateCreate', input, findings }, async (em, actor) => {
    if (await findLike(em, actor, input)) throw new Refused('TEMPLATE_KNOWN', { field: 'title' });
    const templateId = await enterTemplate(em, actor, input);
    const { changeNote } = input;
    return { templateVersionId: await enterVersion(context, actor, { templateId, changeNote }) };
  });
};

export const draftVersion = (
  context: RequestContext,
  input: Keyed & { readonly templateId: string; readonly changeNote: string },
): VersionChange => {
  refuseUnless(context, 'DRAFT_TEMPLATES');
  const request = { operation: 'templateDraft', input, findings: findingsOfNote(input.changeNote) };
  return carryOut(context, request, async (_em, actor) => {
    await templateToChange(context, input.templateId);
    return { templateVersionId: await enterVersion(context, actor, input) };
  });
};

interface NewText extends Keyed {
  readonly templateVersionId: string;
  readonly version: number;
  readonly language: string;
  readonly body: string;
}

/** The words in one language, while the version is a draft. */
export const setText = (context: RequestContext, input: NewText): VersionChange => {
  refuseUnless(context, 'DRAFT_TEMPLATES');
  const request = { operation: 'templateTextSet', input, findings: findingsOfBody(input.body) };
  return carryOut(context, request, async (em, { countyId }) => {
    const { templateVersionId, language, body } = input;
    const version = await versionToChange(context, templateVersionId);
    if (version.state !== 'DRAFT') throw new Refused('TEMPLATE_FIXED', { about: { templateVersionId } });
    await moveOn(context, version, { seen: input.version });
    await em.execute(
      'insert into app.template_text (county_id, template_version_id, language, body) values (?, ?, ?, ?) on conflict (county_id, template_version_id, language) do update set body = excluded.body',
      [countyId, templateVersionId, language, body.trim()],
    );
    return { templateVersionId };
  });
};
