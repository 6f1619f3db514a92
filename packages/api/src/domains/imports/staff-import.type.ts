import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ChangeError, ChangeErrorCode } from '../../platform/graphql/change-error.ts';

@ObjectType('ImportFinding', { description: 'What is wrong in one place of a table to be imported.' })
export class ImportFindingType {
  @Field(() => Int, { description: 'Row as the spreadsheet counts; 1 is the row of headings.' })
  readonly row!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Heading of the column, in German as in the template; null for the row or table as a whole.',
  })
  readonly column!: string | null;
  @Field(() => ChangeErrorCode, { description: 'Stable reason.' }) readonly code!: string;
  @Field(() => String, { description: "In the caller's language (Accept-Language)." })
  readonly message!: string;
}

@ObjectType('ImportReport', {
  description: 'What an import found in a table, and what it makes of it. Figures are numbers of rows.',
})
export class ImportReportType {
  @Field(() => String, { description: 'Name of the file handed in.' }) readonly fileName!: string;
  @Field(() => Int, { description: 'Rows with content, headings not counted.' }) readonly rowCount!: number;
  @Field(() => Int, {
    description:
      'What is new: people, each with a personnel file and a contract; or positions of a redistribution.',
  })
  readonly newCount!: number;
  @Field(() => Int, { description: 'What gets another figure: positions of a redistribution.' })
  readonly changedCount!: number;
  @Field(() => Int, { description: 'Occupancies of positions among them.' })
  readonly occupancyCount!: number;
  @Field(() => Int, { description: 'All errors, also those beyond the list.' })
  readonly errorCount!: number;
  @Field(() => [ImportFindingType], {
    description: 'The errors by row, at most 500 of them. Empty: it can be imported.',
  })
  readonly errors!: readonly ImportFindingType[];
  @Field(() => [String], { description: 'Headings that mean nothing here; their columns are left out.' })
  readonly ignoredColumns!: readonly string[];
}

@InputType({ description: 'A table of staff to be looked through; nothing is written.' })
export class StaffImportCheckInput {
  @Field(() => ID, { description: 'The file handed in (POST /uploads).' }) readonly uploadId!: string;
}

@InputType({ description: 'A table of staff to be imported as a whole.' })
export class StaffImportInput {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The file handed in (POST /uploads).' }) readonly uploadId!: string;
}

@ObjectType({ description: 'What looking through or importing a table led to.' })
export class StaffImportPayload {
  @Field(() => ImportReportType, {
    nullable: true,
    description: 'What was found in the table; null if there is no such file.',
  })
  readonly report!: ImportReportType | null;
  @Field(() => [ChangeError], { description: 'Empty if it was done.' })
  readonly errors!: readonly ChangeError[];
}
