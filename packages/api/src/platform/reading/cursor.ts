import { BadInput } from '../graphql/errors.ts';

/** Where a page ended: the sort value of its last row and, among equals, its id. */
export interface Cursor {
  readonly value: string;
  readonly id: string;
}

export const encodeCursor = ({ value, id }: Cursor): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url');

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const decodeCursor = (cursor: string, argument: string): Cursor => {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof value === 'string' && value.length <= 500 && typeof id === 'string' && uuid.test(id))
      return { value, id };
  } catch {
    // falls through: whatever is wrong with it, it is not one of our cursors
  }
  throw new BadInput('CURSOR', argument);
};
