const names = new Map<string, Map<string, string>>();
const MOST_PREPARED_STATEMENTS = 500;
let counted = 0;

/**
 * A statement seen before is prepared: parsing and planning happen once per connection and role. (Shared between roles, its plan
 * would be made anew at every change, because the row policies are part of it.) Beyond the limit it runs unnamed.
 */
export const statementName = (prefix: string, role: string, sql: string): string | undefined => {
  const ofRole = names.get(`${prefix} ${role}`) ?? new Map<string, string>();
  names.set(`${prefix} ${role}`, ofRole);
  const known = ofRole.get(sql);
  if (known) return known;
  if (counted >= MOST_PREPARED_STATEMENTS) return undefined;
  const name = `${prefix}_${counted}`;
  counted += 1;
  ofRole.set(sql, name);
  return name;
};
