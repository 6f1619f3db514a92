import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { publicId } from '@kim/schema/ids.ts';
import { sealOf, type MemberActor } from '../../platform/auth/actor.ts';
import type { Walls } from '../../platform/auth/walls.ts';
import { CallerError } from '../../platform/graphql/errors.ts';
import type { Session } from '../../platform/persistence/session.ts';
import type { Authenticate } from '../identity/identity.public.ts';
import type { Upload } from './upload.entity.ts';
import { MOST_UPLOAD_BYTES } from './upload.policy.ts';
import { keepUpload, uploaderOf } from './upload.service.ts';

export interface UploadRouteParts {
  readonly authenticate: Authenticate;
  readonly session: Session;
  readonly walls: Walls;
  readonly today: () => string;
}

/** Form types are left out: a foreign page could send those with a visitor's cookies, this one it cannot (CSRF). */
const BODY = 'application/octet-stream';

/**
 * POST /uploads: one file as raw body, its name in X-KIM-File-Name (percent-encoded UTF-8). GraphQL takes 64 kB; what is larger
 * comes in here and is named to a mutation by its id. Who is asking is found out before a byte of the body is read.
 */
export const uploadsRoute = (app: FastifyInstance, parts: UploadRouteParts): void => {
  const actors = new WeakMap<FastifyRequest, MemberActor>();
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(BODY, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.addHook('onRequest', async (request) => {
      const actor = await parts.authenticate(
        request.headers.authorization,
        header(request, 'x-kim-membership'),
      );
      actors.set(request, uploaderOf(actor, { asks: parts.walls.graphql }));
    });
    scope.setErrorHandler<FastifyError>((error) => {
      throw error.statusCode === 413 ? tooLarge() : error;
    });
    scope.post('/uploads', { bodyLimit: MOST_UPLOAD_BYTES }, async (request, reply) => {
      const actor = actors.get(request)!;
      const today = parts.today();
      const handedIn = { fileName: fileNameOf(request), content: contentOf(request) };
      const upload = await parts.session.write(sealOf(actor, today), ({ em }) =>
        keepUpload(em!, { actor, walls: parts.walls, today }, handedIn),
      );
      return reply
        .code(201)
        .header('cache-control', 'no-store')
        .send({ upload: answerOf(upload) });
    });
  });
};

const tooLarge = (): CallerError =>
  new CallerError('REQUEST_TOO_LARGE', 'UPLOAD_TOO_LARGE', {
    figures: { most: '10 MB' },
    http: { status: 413 },
  });

const contentOf = ({ body }: FastifyRequest): Buffer => {
  if (Buffer.isBuffer(body) && body.length > 0) return body;
  throw new CallerError('UPLOAD_EMPTY', 'UPLOAD_EMPTY', { http: { status: 400 } });
};

const fileNameOf = (request: FastifyRequest): string => {
  try {
    return decodeURIComponent(header(request, 'x-kim-file-name') ?? '').normalize('NFC');
  } catch {
    return '';
  }
};

const header = ({ headers }: FastifyRequest, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};

const answerOf = ({ id, fileName, kind, size, checksum, validUntil }: Upload) => ({
  id: publicId('upload', id),
  fileName,
  kind,
  size,
  checksum,
  validUntil,
});
