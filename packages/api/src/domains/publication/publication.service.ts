import { createHash } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { CallerError } from '../../platform/graphql/errors.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The domain wall: who asks for this with a role is asked nothing of it, and asks alone. */
export const refuseUnlessOpen = ({ walls, isOpen }: RequestContext): void => {
  if (walls.domain && !isOpen) throw new CallerError('ASKED_TOGETHER', 'ASKED_TOGETHER');
};

/** The bare digest: of so many random bits it gives nothing away. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** 256 bits as base64url; anything else is no secret of ours, and the database is asked all the same. */
const form = /^[\w-]{43}$/;

const answerOf = async <Answer>(
  context: RequestContext,
  call: string,
  values: readonly unknown[] = [],
): Promise<Answer | null> => {
  refuseUnlessOpen(context);
  const [row] = await context.rows.query<{ answer: Answer | null }>(`select seal.${call} as answer`, values);
  return row?.answer ?? null;
};

const withId = <County extends Named>(county: County): County => ({
  ...county,
  id: publicId('county', county.id),
});

export const findCounties = async (context: RequestContext): Promise<Named[]> =>
  ((await answerOf<Named[]>(context, 'public_counties()')) ?? []).map(withId);

export const findPublished = async (context: RequestContext, countyId: string): Promise<Named | null> => {
  const found = await answerOf<Named>(context, 'published_county($1::uuid)', [countyId]);
  return found && withId(found);
};

/** Never issued or mistyped: the same answer. */
export const findFollowed = (context: RequestContext, token: string): Promise<object | null> =>
  answerOf<object>(context, 'followed_report($1)', [hashOf(form.test(token) ? token : '')]);
