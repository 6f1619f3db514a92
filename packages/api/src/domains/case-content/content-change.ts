import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { CaseFile } from '../case-file/case-file.public.ts';
import { forgetDraft, type DraftForm } from '../draft/draft.public.ts';
import type { ContentFinding } from './content-text.policy.ts';

/** A change of what is said in a case, which its leading case manager has in hand: locked, so that two wait for one another. */
export interface ContentChange {
  readonly em: EntityManager;
  readonly actor: MemberActor;
  readonly caseFile: CaseFile;
  readonly today: string;
}

/** Where a new row of the case belongs. */
export const placeIn = ({
  caseFile,
}: ContentChange): { readonly countyId: string; readonly caseId: string } => ({
  countyId: caseFile.countyId,
  caseId: caseFile.id,
});

/** What was typed has been sent: nothing of it is kept a second time. */
export const forgetTyped = (
  { em, actor, caseFile }: ContentChange,
  form: DraftForm,
  aboutId: string | null = null,
): Promise<void> => forgetDraft(em, actor, { form, caseId: caseFile.id, aboutId });

export const refuse = (obstacle: ContentFinding | null): void => {
  if (obstacle) throw new Refused(obstacle.code, obstacle);
};

export const present = <Row>(row: Row | null): Row => {
  if (!row) throw new Refused('NOT_FOUND');
  return row;
};

export const atVersion = <Row extends { readonly version: number }>(
  row: Row,
  version: number,
  about: Readonly<Record<string, string>>,
): Row => {
  if (row.version === version) return row;
  throw new Refused('CONFLICT', { field: 'version', currentVersion: row.version, about });
};
