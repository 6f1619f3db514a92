import type { FastifyInstance, FastifyReply } from 'fastify';
import { uuidOfId, type IdKind } from '@kim/schema/ids.ts';
import { localeOf, type Locale } from '@kim/schema/messages.ts';
import { sealOf, type MemberActor } from '../../platform/auth/actor.ts';
import { hasRight, type Right } from '../../platform/auth/rights.ts';
import type { Walls } from '../../platform/auth/walls.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { CallerError, Forbidden, membershipRequired } from '../../platform/graphql/errors.ts';
import type { Session } from '../../platform/persistence/session.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import type { Authenticate } from '../identity/identity.public.ts';
import { contentTypes, type FileKind } from './file-kind.policy.ts';

export interface DownloadRouteParts {
  readonly authenticate: Authenticate;
  readonly session: Session;
  readonly walls: Walls;
  readonly today: () => string;
}

export interface Download extends Row {
  readonly fileName: string;
  readonly kind: FileKind;
  readonly content: Buffer;
}

interface DownloadDoor {
  /** With `:id` in it. */
  readonly path: string;
  readonly idKind: IdKind;
  readonly right: Right;
  /** Asks the same walls as for the document's row: what the caller may not see does not exist. */
  readonly find: (context: RequestContext, id: string) => Promise<Download | null>;
}

/** A door to contents of documents: handed out to be saved, and never shown in place. */
export const fileDownloadRoute = (
  app: FastifyInstance,
  parts: DownloadRouteParts,
  { path, idKind, right, find }: DownloadDoor,
): void => {
  app.get<{ Params: { id: string } }>(path, async (request, reply) => {
    const membership = request.headers['x-kim-membership'];
    const actor = await parts.authenticate(
      request.headers.authorization,
      typeof membership === 'string' ? membership : undefined,
    );
    if (actor.kind === 'undecided') throw membershipRequired();
    if (actor.kind !== 'member' || !hasRight(actor, right)) throw new Forbidden(right);
    const id = uuidOfId([idKind], request.params.id);
    const asked = { actor, locale: localeOf(request.headers['accept-language']) };
    const found = id && (await read(parts, asked, (context) => find(context, id)));
    if (!found) throw new CallerError('NOT_FOUND', 'NOT_FOUND', { http: { status: 404 } });
    return send(reply, found);
  });
};

const read = (
  { session, walls, today }: DownloadRouteParts,
  asked: { readonly actor: MemberActor; readonly locale: Locale },
  find: (context: RequestContext) => Promise<Download | null>,
): Promise<Download | null> => {
  const day = today();
  return session.readOnce(sealOf(asked.actor, day), (work) =>
    find({ ...work, ...asked, walls, today: day, outcome: { failed: false } }),
  );
};

const send = (reply: FastifyReply, { fileName, kind, content }: Download): FastifyReply =>
  reply
    .header('content-type', contentTypes[kind])
    .header('content-disposition', `attachment; filename*=UTF-8''${encodedName(fileName)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .send(content);

/** RFC 8187: what encodeURIComponent leaves and a header must not hold. */
const encodedName = (name: string): string =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.codePointAt(0)!.toString(16).toUpperCase()}`,
  );
