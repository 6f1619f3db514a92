import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { caseEventKinds } from './case-event-sources.ts';

const CaseEventKindEnum = enumOf(caseEventKinds);
registerEnumType(CaseEventKindEnum, {
  name: 'CaseEventKind',
  description: 'What happened in a case.',
  valuesConfig: {
    PHASE: { description: 'The case went into a phase (`code`).' },
    CONTACT: { description: 'The client was spoken to (`code`: how).' },
    NOTE: { description: 'Something was written down without a contact.' },
    ASSESSMENT: { description: 'An area of life was assessed (`code`).' },
    AGREEMENT_SIGNED: { description: 'Both have signed a goal agreement.' },
    TASK_DONE: { description: 'A task was done (`title`).' },
    DOCUMENT: { description: 'A document came in (`title`, `code`: its kind).' },
    CONSENT_GIVEN: { description: 'A consent was given.' },
    CONSENT_WITHDRAWN: { description: 'A consent was withdrawn as a whole.' },
    CONSENT_WITHDRAWN_IN_PART: {
      description: 'Of a consent one kind of data for one recipient was withdrawn (`code`: which kind).',
    },
    REFERRAL: { description: 'The client was referred (`code`: where to).' },
    CLIENT_CORRECTED: {
      description: 'What is known of the client was put right; what it was stands with the client.',
    },
  },
});

@ObjectType('CaseEvent', {
  description:
    'Something that happened in a case, gathered when it is asked for. It says what kind of thing it was, never what was said.',
})
export class CaseEventType {
  @Field(() => CaseEventKindEnum, { description: 'What happened.' }) readonly kind!: string;
  @Field(() => LocalDate, { description: 'On which day.' }) readonly occurredOn!: string;
  @Field(() => String, {
    nullable: true,
    description: 'A code that says more, by kind; null where none does.',
  })
  readonly code!: string | null;
  @Field(() => String, { nullable: true, description: 'What it is called; null where it has no name.' })
  readonly title!: string | null;
}
