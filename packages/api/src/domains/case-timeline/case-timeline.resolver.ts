import { FieldResolver, Resolver } from 'type-graphql';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { CaseType } from '../case-file/case-file.public.ts';
import { CaseEventType } from './case-timeline.type.ts';

@Resolver(() => CaseType)
export class TimelineOfCaseResolver {
  @FieldResolver(() => [CaseEventType], {
    description:
      'Everything that happened in the case, the latest first; empty unless the caller leads the case.',
  })
  timeline(): unknown {
    return readWithItsRow();
  }
}
