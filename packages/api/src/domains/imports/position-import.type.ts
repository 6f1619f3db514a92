import { Field, ID, InputType, Int } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { redistributionModel, RedistributionType } from '../ledger/ledger.public.ts';
import { ImportReportType } from './staff-import.type.ts';

@InputType({ description: 'A table of positions and the draft it is for.' })
export class PositionImportInput {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The file handed in (POST /uploads).' }) readonly uploadId!: string;
  @Field(() => ID, { description: 'The redistribution; it must be a draft.' })
  readonly redistributionId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
  @Field(() => Boolean, { defaultValue: false, description: 'Only look the table through.' })
  readonly checkOnly!: boolean;
}

export const positionImportPayload = changePayload(
  'PositionImportPayload',
  'What reading a table of positions into a redistribution led to.',
  {
    redistribution: {
      type: () => RedistributionType,
      models: () => [redistributionModel],
      description: 'The draft as it is now; null if it was not changed.',
    },
  },
);
Field(() => ImportReportType, {
  nullable: true,
  description: 'What was found in the table; null if there is no such file or draft.',
})(positionImportPayload.type.prototype as object, 'report');
