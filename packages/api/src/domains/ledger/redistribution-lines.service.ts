import { isReadable } from '@kim/schema/text-input.ts';
import { newUuid, uuidOfId } from '@kim/schema/ids.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { Finding } from '../../platform/graphql/change-error.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { municipalityModel } from '../organisation/organisation.public.ts';
import { refuseUnlessSteering } from './ledger.service.ts';
import { RedistributionLine, type Redistribution } from './redistribution.entity.ts';
import { keepStep, takeStep } from './redistribution.service.ts';

const MOST_LINES = 100;

interface LineRequest {
  readonly lineId?: string;
  readonly municipalityId?: string;
  readonly title?: string;
  readonly fte: string;
}
export interface LineChange {
  readonly idempotencyKey: string;
  readonly version: number;
  readonly lines: readonly LineRequest[];
}

const findMunicipality = visibleFinder<Row>(municipalityModel, () => ({}));

const isNew = ({ lineId, municipalityId, title }: LineRequest): boolean =>
  !lineId && Boolean(municipalityId) && isReadable(title ?? '') && title!.trim().length <= 100;
const isKnown = ({ lineId, municipalityId, title }: LineRequest): boolean =>
  Boolean(lineId) && !municipalityId && !title;

const findingsOfLines = (lines: readonly LineRequest[]): Finding[] => {
  if (lines.length > MOST_LINES)
    return [{ code: 'TOO_MANY_LINES', field: 'lines', figures: { most: MOST_LINES } }];
  return lines.flatMap((line, index) =>
    isNew(line) || isKnown(line) ? [] : [{ code: 'INVALID_LINE' as const, field: ['lines', String(index)] }],
  );
};

/** New figures for lines of a draft, and new positions. It need not sum yet: only what is published must. */
export const changeLines = (
  context: RequestContext,
  id: string,
  input: LineChange,
): Promise<Outcome<{ redistributionId: string }>> => {
  refuseUnlessSteering(context);
  const request = { ...input, redistributionId: id };
  const findings = findingsOfLines(input.lines);
  return carryOut(
    context,
    { operation: 'redistributionLineChange', input: request, findings },
    async (em, actor) => {
      const stepping = { em, context, actor };
      const row = await takeStep(stepping, id, input.version, 'CHANGE_LINES');
      const known = await em.find(RedistributionLine, { countyId: row.countyId, redistributionId: id });
      for (const [index, line] of input.lines.entries()) {
        const field = ['lines', String(index)];
        if (line.lineId) changeLine(known, line, field);
        else await addLine(em, context, row, { line, field });
      }
      keepStep(stepping, id, 'CHANGE_LINES');
      return { redistributionId: id };
    },
  );
};

const changeLine = (
  known: readonly RedistributionLine[],
  { lineId, fte }: LineRequest,
  field: readonly string[],
): void => {
  const uuid = uuidOfId(['line'], lineId ?? '');
  const line = known.find((row) => row.id === uuid);
  if (!line) throw new Refused('NOT_FOUND', { field: [...field, 'lineId'] });
  line.fte = fte;
};

const addLine = async (
  em: EntityManager,
  context: RequestContext,
  { countyId, id: redistributionId }: Redistribution,
  { line, field }: { readonly line: LineRequest; readonly field: readonly string[] },
): Promise<void> => {
  const municipalityId = uuidOfId(['municipality'], line.municipalityId ?? '');
  if (!municipalityId || !(await findMunicipality(context, municipalityId)))
    throw new Refused('NOT_FOUND', { field: [...field, 'municipalityId'] });
  em.create(RedistributionLine, {
    countyId,
    id: newUuid(),
    redistributionId,
    organisationIds: [municipalityId],
    title: line.title!.trim(),
    fteBefore: '0',
    fte: line.fte,
  });
};
