import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { uuidOfId } from '@kim/schema/ids.ts';
import { localeOf } from '@kim/schema/messages.ts';
import { sealOf, type MemberActor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { Walls } from '../../platform/auth/walls.ts';
import { CallerError, Forbidden, membershipRequired } from '../../platform/graphql/errors.ts';
import type { Session } from '../../platform/persistence/session.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import type { Authenticate } from '../identity/identity.public.ts';
import { contentTypes, type FileKind } from '../uploads/uploads.public.ts';
import { documentModel } from './file-record.model.ts';

export interface DownloadRouteParts {
  readonly authenticate: Authenticate;
  readonly session: Session;
  readonly walls: Walls;
  readonly today: () => string;
}

interface Download extends Row {
  readonly fileName: string;
  readonly kind: FileKind;
  readonly content: Buffer;
}

/** The same walls as for the document's row: what the caller may not see does not exist. */
const findDownload = visibleFinder<Download>(documentModel, (row) => ({
  fileName: `${row}.file_name`,
  kind: `${row}.kind`,
  content: `(select c.content from personnel.document_content c where c.county_id = ${row}.county_id and c.id = ${row}.id)`,
}));

/** GET /personnel-documents/<id>: the content of a document, to be saved and never shown in place. */
export const documentDownloadRoute = (app: FastifyInstance, parts: DownloadRouteParts): void => {
  app.get<{ Params: { id: string } }>('/personnel-documents/:id', async (request, reply) => {
    const membership = request.headers['x-kim-membership'];
    const actor = await parts.authenticate(
      request.headers.authorization,
      typeof membership === 'string' ? membership : undefined,
    );
    if (actor.kind === 'undecided') throw membershipRequired();
    if (actor.kind !== 'member' || !hasRight(actor, 'READ_OWN_PERSONNEL_FILE'))
      throw new Forbidden('READ_OWN_PERSONNEL_FILE');
    const id = uuidOfId(['document'], request.params.id);
    const found = id && (await read(parts, request, { actor, id }));
    if (!found) throw new CallerError('NOT_FOUND', 'NOT_FOUND', { http: { status: 404 } });
    return send(reply, found);
  });
};

const read = (
  { session, walls, today }: DownloadRouteParts,
  { headers }: FastifyRequest,
  { actor, id }: { readonly actor: MemberActor; readonly id: string },
): Promise<Download | null> => {
  const day = today();
  return session.readOnce(sealOf(actor, day), (work) =>
    findDownload(
      {
        ...work,
        actor,
        walls,
        today: day,
        outcome: { failed: false },
        locale: localeOf(headers['accept-language']),
      },
      id,
    ),
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
