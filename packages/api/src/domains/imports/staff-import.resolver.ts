import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { carryOut } from '../../platform/graphql/change.ts';
import { changeError } from '../../platform/graphql/change-error.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { inWords, type ImportReport } from './import-report.ts';
import { checkStaffImport, importer, importStaff } from './staff-import.service.ts';
import { StaffImportCheckInput, StaffImportInput, StaffImportPayload } from './staff-import.type.ts';

@Resolver()
export class StaffImportResolver {
  @Mutation(() => StaffImportPayload, {
    description:
      'Looks a table of staff through and names every error by row and column. Writes nothing; may be repeated.',
  })
  async staffImportCheck(
    @Arg('input', () => StaffImportCheckInput, { description: 'The table.' }) input: StaffImportCheckInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const uploadId = uuidArgument(['upload'], input.uploadId, 'uploadId');
    const report = await checkStaffImport(context, uploadId);
    const missing = changeError({ code: 'NOT_FOUND', field: 'uploadId' }, context.locale);
    return report
      ? { report: inWords(report, context.locale), errors: [] }
      : { report: null, errors: [missing] };
  }

  @Mutation(() => StaffImportPayload, {
    description:
      "Imports a table of staff for the caller's organisation: people, personnel files, contracts and occupancies. All rows or none.",
  })
  async staffImportApply(
    @Arg('input', () => StaffImportInput, { description: 'The table.' }) input: StaffImportInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    importer(context);
    const uploadId = uuidArgument(['upload'], input.uploadId, 'uploadId');
    const outcome = await carryOut<{ readonly report: ImportReport }>(
      context,
      { operation: 'staffImportApply', input },
      (em, actor) => importStaff(em, actor, context.today, uploadId),
    );
    const { report, errors } = outcome;
    return { report: report ? inWords(report, context.locale) : null, errors };
  }
}
