import type { RequestContext } from '../../platform/graphql/context.ts';
import { caseToChange } from './case-change.service.ts';

export interface CaseDetails {
  readonly entryChannel: string;
  readonly targetGroups: readonly string[];
  readonly lifeAreas: readonly string[];
}

/** What was entered on opening turns out otherwise. Also after a case has ended: it is counted by these. */
export const changeDetails = async (
  context: RequestContext,
  {
    caseId,
    version,
    entryChannel,
    targetGroups,
    lifeAreas,
  }: CaseDetails & { readonly caseId: string; readonly version: number },
): Promise<{ caseId: string }> => {
  const file = await caseToChange(context, caseId, version);
  file.entryChannel = entryChannel;
  file.targetGroups = [...new Set(targetGroups)];
  file.lifeAreas = [...new Set(lifeAreas)];
  file.version += 1;
  await context.em!.flush();
  return { caseId };
};
