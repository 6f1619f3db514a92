import type { RequestContext } from '../../platform/graphql/context.ts';
import {
  findingOfOccupant,
  findingOfPosition,
  type TransferFinding,
  type TransferRequest,
} from './employer-transfer.policy.ts';
import { loadSituation, type FoundFile, type FoundPosition, type Situation } from './transfer-situation.ts';

/** Somebody whose employment moves. */
interface PlannedPerson {
  readonly name: string;
  readonly share: string;
  readonly fileCount: number;
  /** The line manager does not come along: the new employer names another. */
  readonly losesLineManager: boolean;
  /** First days of leave that was asked for and not decided: who decides changes. */
  readonly leaveAskedFor: readonly string[];
}

/** What happens to one position. */
export interface PlannedLine {
  readonly position: FoundPosition;
  readonly title: string;
  readonly newEmployer: { readonly id: string; readonly name: string };
  readonly people: readonly PlannedPerson[];
  readonly files: readonly FoundFile[];
}

export interface TransferPlan {
  readonly positions: readonly FoundPosition[];
  /** Those that can be told of; with findings perhaps not all. */
  readonly lines: readonly PlannedLine[];
  readonly findings: readonly TransferFinding[];
}

/** Looks at everything a transfer touches and says what would happen and what stands in the way. Changes nothing. */
export const planTransfer = async (
  context: RequestContext,
  { ownId, countyId }: { readonly ownId: string; readonly countyId: string },
  request: TransferRequest,
): Promise<TransferPlan> => {
  const situation = await loadSituation(context, ownId, request);
  const { effectiveOn } = request;
  const findings: TransferFinding[] = [];
  const lines: PlannedLine[] = [];
  request.lines.forEach(({ positionId, newEmployerId }, index) => {
    const field = ['lines', String(index)];
    const position = situation.positions.find(({ id }) => id === positionId);
    const newEmployer = situation.employers.find(({ id }) => id === newEmployerId);
    if (!position) return findings.push({ code: 'NOT_FOUND', field: [...field, 'positionId'] });
    if (position.employerId !== ownId) return findings.push({ code: 'TRANSFER_NOT_EMPLOYED_HERE', field });
    if (!newEmployer) return findings.push({ code: 'NOT_FOUND', field: [...field, 'newEmployerId'] });
    const finding = findingOfPosition(position, { newEmployerId, effectiveOn, countyId });
    if (finding) findings.push({ ...finding, field });
    return lines.push(lineOf(situation, request, { position, newEmployer }));
  });
  return {
    positions: situation.positions,
    lines,
    findings: [...findings, ...findingsOfOccupants(situation, request)],
  };
};

const lineOf = (
  situation: Situation,
  request: TransferRequest,
  { position, newEmployer }: Pick<PlannedLine, 'position' | 'newEmployer'>,
): PlannedLine => {
  const here = situation.occupancies.filter(({ positionId }) => positionId === position.id);
  const filesOf = (personId: string): FoundFile[] =>
    situation.files.filter((file) => file.personId === personId);
  return {
    position,
    newEmployer,
    title: [position.title, position.places.join(' und ')].filter(Boolean).join(', '),
    files: here.flatMap(({ personId }) => filesOf(personId)),
    people: here.map(({ personId, name, share }) => ({
      name,
      share,
      fileCount: filesOf(personId).length,
      losesLineManager: filesOf(personId).some(
        ({ lineManagerId }) =>
          lineManagerId !== null && !movesAlong(situation, request, lineManagerId, newEmployer.id),
      ),
      leaveAskedFor: filesOf(personId).flatMap((file) => file.leaveAskedFor),
    })),
  };
};

const movesAlong = (
  { occupancies }: Situation,
  { lines }: TransferRequest,
  personId: string,
  newEmployerId: string,
): boolean =>
  occupancies.some(
    (occupancy) =>
      occupancy.personId === personId &&
      lines.some((line) => line.positionId === occupancy.positionId && line.newEmployerId === newEmployerId),
  );

const findingsOfOccupants = (situation: Situation, request: TransferRequest): TransferFinding[] => {
  const { effectiveOn, lines } = request;
  const newEmployerOf = new Map(lines.map((line) => [line.positionId, line.newEmployerId]));
  const seen = new Map(situation.occupancies.map(({ personId, name }) => [personId, name]));
  return [...seen].flatMap(([personId, name]) => {
    const positionIds = situation.occupancies
      .filter((occupancy) => occupancy.personId === personId)
      .map(({ positionId }) => positionId);
    const files = situation.files.filter((file) => file.personId === personId);
    const finding = findingOfOccupant({ name, positionIds, files }, { newEmployerOf, effectiveOn });
    const index = lines.findIndex(({ positionId }) => positionIds.includes(positionId));
    return finding ? [{ ...finding, field: ['lines', String(index)] }] : [];
  });
};
