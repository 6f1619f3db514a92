import { Field, ID, InputType } from 'type-graphql';
import { LegalDomainEnum, LifeAreaEnum } from '../case-file/case-file.public.ts';
import { HurdleBodyEnum } from '../hurdle/hurdle.public.ts';

const CHECKED = 'Refused if it points to a person.';
const optional = { nullable: true } as const;

@InputType({
  description: 'A report of a hurdle by somebody without an account. No text may point to a person.',
})
export class HurdleReportSendWithoutAccountInput {
  @Field(() => String, {
    description:
      'A random UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The county that shall know of it.' }) readonly countyId!: string;
  @Field(() => String, { description: `In one line. ${CHECKED}` }) readonly title!: string;
  @Field(() => String, { description: `What happens. ${CHECKED}` }) readonly description!: string;
  @Field(() => String, { ...optional, description: `How it might be solved. ${CHECKED}` })
  readonly proposal?: string | null;
  @Field(() => LifeAreaEnum, { description: 'Theme.' }) readonly theme!: string;
  @Field(() => [LegalDomainEnum], { description: 'Which law it is about; may be empty.' })
  readonly legalDomains!: readonly string[];
  @Field(() => [HurdleBodyEnum], { description: 'Who is involved; may be empty.' })
  readonly bodies!: readonly string[];
  @Field(() => String, {
    ...optional,
    description: `Where who reports works, if they say so; no name of a person. ${CHECKED}`,
  })
  readonly organisation?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it is about another case than earlier reports from the same place.',
  })
  readonly isOtherCase!: boolean;
}
