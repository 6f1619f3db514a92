import { LockMode } from '@mikro-orm/core';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { CaseFile } from './case-file.entity.ts';
import { findCase } from './case-target.ts';

/** The domain wall before a change: the case, locked, if the caller leads it and has seen its present version. */
export const caseToChange = async (
  context: RequestContext,
  caseId: string,
  version?: number,
): Promise<CaseFile> => {
  const { em, actor } = context;
  const target = await findCase(context, caseId);
  if (!target || !em || actor.kind !== 'member') throw new Refused('NOT_FOUND');
  if (context.walls.domain && !target.isLed) throw new Forbidden('LEAD_CASES');
  const found = await em.findOne(
    CaseFile,
    { countyId: actor.countyId, id: caseId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!found) throw new Refused('NOT_FOUND');
  if (version !== undefined && found.version !== version)
    throw new Refused('CONFLICT', {
      field: 'version',
      currentVersion: found.version,
      about: { caseId },
    });
  return found;
};
