import { uuidOfId, type IdKind } from '@kim/schema/ids.ts';
import { BadInput } from './errors.ts';

/** The uuid behind an id argument. A wrong kind is an error that says so; whether the thing exists is not asked here. */
export const uuidArgument = (kinds: readonly IdKind[], id: string, field: string): string => {
  const uuid = uuidOfId(kinds, id);
  if (!uuid) throw new BadInput('BAD_ID', field);
  return uuid;
};
