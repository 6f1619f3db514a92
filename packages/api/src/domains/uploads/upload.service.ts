import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { Actor, MemberActor } from '../../platform/auth/actor.ts';
import type { Walls } from '../../platform/auth/walls.ts';
import { CallerError, Forbidden, membershipRequired } from '../../platform/graphql/errors.ts';
import { isFileName, kindOfFile, type FileKind } from './file-kind.policy.ts';
import { Upload } from './upload.entity.ts';
import { lastDayOfUpload, mayUpload, MOST_WAITING_BYTES } from './upload.policy.ts';

export interface HandedIn {
  readonly fileName: string;
  readonly content: Buffer;
}

export interface WaitingUpload {
  readonly id: string;
  readonly fileName: string;
  readonly kind: FileKind;
  readonly size: number;
  /** SHA-256 in hexadecimal digits. */
  readonly checksum: string;
  readonly content: Buffer;
}

const refused = (code: string, message: 'UPLOAD_NAME' | 'UPLOAD_TYPE' | 'UPLOAD_TOO_MANY', status: number) =>
  new CallerError(code, message, { figures: { most: '100 MB' }, http: { status } });

/** The first wall of the upload door; what GraphQL asks before anything runs. */
export const uploaderOf = (actor: Actor, { asks }: { readonly asks: boolean }): MemberActor => {
  if (actor.kind === 'undecided') throw membershipRequired();
  if (actor.kind !== 'member' || (asks && !mayUpload(actor))) throw new Forbidden('UPLOAD_FILES');
  return actor;
};

/** Keeps a file until the next day for whoever handed it in. */
export const keepUpload = async (
  em: EntityManager,
  { actor, walls, today }: { readonly actor: MemberActor; readonly walls: Walls; readonly today: string },
  { fileName, content }: HandedIn,
): Promise<Upload> => {
  uploaderOf(actor, { asks: walls.domain });
  if (!isFileName(fileName)) throw refused('UPLOAD_NAME', 'UPLOAD_NAME', 400);
  const kind = kindOfFile(fileName, content);
  if (!kind) throw refused('UPLOAD_TYPE', 'UPLOAD_TYPE', 415);
  const { countyId, membership } = actor;
  const personId = membership.person.id;
  await em.execute('select seal.forget_expired_uploads()');
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 1))', [personId]);
  const [waiting] = await em.execute<{ bytes: string }[]>(
    'select coalesce(sum(size), 0)::text as bytes from app.upload where county_id = ? and person_id = ? and content is not null',
    [countyId, personId],
  );
  if (Number(waiting!.bytes) + content.length > MOST_WAITING_BYTES)
    throw refused('UPLOAD_TOO_MANY', 'UPLOAD_TOO_MANY', 429);
  return em.create(Upload, {
    countyId,
    id: newUuid(),
    personId,
    organisationId: membership.organisation.id,
    fileName,
    kind,
    size: content.length,
    checksum: createHash('sha256').update(content).digest('hex'),
    content,
    validUntil: lastDayOfUpload(today),
  });
};

/** The caller's own upload with its content; null if there is none, it has expired or was used up. Looks only. */
export const openUpload = async (
  em: EntityManager,
  { countyId, membership }: MemberActor,
  { id, today }: { readonly id: string; readonly today: string },
): Promise<WaitingUpload | null> => {
  const own = { personId: membership.person.id, organisationId: membership.organisation.id };
  const found = await em.findOne(
    Upload,
    { countyId, id, ...own, validUntil: { $gte: today } },
    { populate: ['content'] },
  );
  if (!found?.content) return null;
  const { fileName, kind, size, checksum, content } = found;
  return { id, fileName, kind: kind as FileKind, size, checksum, content: Buffer.from(content) };
};

/** As `openUpload`, and the content is gone from here: it has a place of its own now. */
export const spendUpload = async (
  em: EntityManager,
  actor: MemberActor,
  asked: { readonly id: string; readonly today: string },
): Promise<WaitingUpload | null> => {
  const waiting = await openUpload(em, actor, asked);
  if (waiting)
    await em.execute('update app.upload set content = null where county_id = ? and id = ?', [
      actor.countyId,
      waiting.id,
    ]);
  return waiting;
};
