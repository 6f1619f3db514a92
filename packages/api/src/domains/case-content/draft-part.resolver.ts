import { FieldResolver, Resolver } from 'type-graphql';
import type { ModelExtension, Relation } from '../../platform/reading/read-model.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { draftModel, DraftType } from '../draft/draft.public.ts';
import { caseTaskModel, noteModel } from './case-content.model.ts';
import { CaseTaskType } from './case-task.type.ts';
import { CaseNoteType } from './note.type.ts';

const changed = (models: Relation['models']): Relation => ({
  kind: 'one',
  models,
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.about_id`,
});

export const partsOfDraft: ModelExtension = {
  model: draftModel,
  relations: { note: changed(() => [noteModel]), task: changed(() => [caseTaskModel]) },
};

/** What somebody has begun to change. */
@Resolver(() => DraftType)
export class PartOfDraftResolver {
  @FieldResolver(() => CaseNoteType, {
    nullable: true,
    description: 'The note whose text is being put right; null where the draft is of another form.',
  })
  note(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => CaseTaskType, {
    nullable: true,
    description: 'The task that is being changed; null where the draft is of another form.',
  })
  task(): unknown {
    return readWithItsRow();
  }
}
