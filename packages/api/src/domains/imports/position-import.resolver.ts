import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { changeError } from '../../platform/graphql/change-error.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { inWords } from './import-report.ts';
import { importPositions } from './position-import.service.ts';
import { PositionImportInput, positionImportPayload } from './position-import.type.ts';

@Resolver()
export class PositionImportResolver {
  @Mutation(() => positionImportPayload.type, {
    description:
      'Reads a table of positions and their VZÄ into the draft of a redistribution. Every error is named by row and column; with one, or with checkOnly, nothing is changed.',
  })
  async positionImport(
    @Arg('input', () => PositionImportInput, { description: 'The table and the draft.' })
    input: PositionImportInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { report, outcome } = await importPositions(context, {
      ...input,
      redistributionId: uuidArgument(['redistribution'], input.redistributionId, 'redistributionId'),
      uploadId: uuidArgument(['upload'], input.uploadId, 'uploadId'),
    });
    if (!report) return { errors: [changeError({ code: 'NOT_FOUND', field: 'uploadId' }, context.locale)] };
    const count = report.errorCount;
    const broken =
      count > 0 && !input.checkOnly
        ? [changeError({ code: 'IMPORT_HAS_ERRORS', field: 'uploadId', figures: { count } }, context.locale)]
        : [];
    return { errors: broken, ...outcome, report: inWords(report, context.locale) };
  }
}
