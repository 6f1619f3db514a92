import { hasRight } from '../../platform/auth/rights.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { bareStatement } from '../../platform/reading/bare-statement.ts';
import { isVisible } from '../../platform/reading/find-visible.ts';
import { clientModel } from './client.model.ts';

/**
 * Names of those whom the actor counsels: what they write for others must not carry them. Nobody is checked against the clients of
 * somebody else: whether a text is refused would tell who these are.
 */
export const ownClientNames = async (context: RequestContext): Promise<readonly string[]> => {
  if (!hasRight(context.actor, 'LEAD_CASES')) return [];
  const { statement, values } = bareStatement(context);
  const visible = isVisible(clientModel, 'r', statement);
  const rows = await context.rows.query<{ given: string; family: string }>(
    `select r.given_name as given, r.family_name as family from client.client r where ${visible}`,
    values,
  );
  return rows.flatMap(({ given, family }) => [given, family]);
};
