import { FieldResolver, Resolver } from 'type-graphql';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { CaseType } from '../case-file/case-file.public.ts';
import { CaseAssessmentType } from './assessment.type.ts';
import { CaseTaskType } from './case-task.type.ts';
import { GoalAgreementType } from './goal.type.ts';
import { CaseNoteType } from './note.type.ts';

/** What a case holds for who leads it; empty for a colleague who sees its process. */
@Resolver(() => CaseType)
export class ContentOfCaseResolver {
  @FieldResolver(() => [CaseNoteType], {
    description:
      'What was said, the latest first, corrected texts as they stand now; empty unless the caller leads the case.',
  })
  notes(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [CaseAssessmentType], {
    description: 'How areas of life stood, oldest first; empty unless the caller leads the case.',
  })
  assessments(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [GoalAgreementType], {
    description:
      'What was agreed, the latest first, drafts included; empty unless the caller leads the case.',
  })
  goalAgreements(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [CaseTaskType], {
    description:
      'What is to be done, by its day, done ones included; empty unless the caller leads the case.',
  })
  tasks(): unknown {
    return readWithItsRow();
  }
}
