import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { arrayLiteral } from '../../platform/persistence/array-literal.ts';
import { findingsOfPersonalData } from '../peer-case-review/peer-case-review.public.ts';
import {
  findingsOfOutcome,
  findingsOfTexts,
  reconstructedTexts,
  type Reconstructed,
} from './hurdle.policy.ts';
import { nameOf } from './hurdle-report.service.ts';
import { moveHurdle } from './hurdle.service.ts';
import { lockHurdles, reconstructionToChange, refuseWithout } from './hurdle-target.ts';

interface Record extends Reconstructed {
  readonly idempotencyKey: string;
  readonly reconstructionId: string;
  readonly version: number;
}

const text = (value: string | null): string | null => value?.trim() || null;

/** Written on as long as it is open; with an outcome it is concluded, and its hurdle assessed. */
export const recordReconstruction = (
  context: RequestContext,
  input: Record,
): Promise<Outcome<{ readonly reconstructionId: string }>> => {
  refuseWithout(context, 'LEAD_HURDLES');
  const texts = reconstructedTexts(input);
  const findings = [
    ...findingsOfTexts(texts),
    ...findingsOfPersonalData(texts, { names: [], locale: context.locale }),
    ...findingsOfOutcome(input),
  ];
  return carryOut(context, { operation: 'reconstructionRecord', input, findings }, async (em, actor) => {
    const { reconstructionId, version, outcome } = input;
    const known = await reconstructionToChange(context, reconstructionId);
    const about = { reconstructionId };
    await lockHurdles(context, [known.hurdleId]);
    if (known.outcome !== null) throw new Refused('HURDLE_STEP', { field: 'outcome', about });
    const changed = await em.execute<object[]>(
      `update hurdle.reconstruction set course = ?, interfaces = ?, attempts = ?, problem_fields = ?::text[], common_problem = ?, outcome = ?, reason = ?, concluded_on = ?, person_id = ?, person_name = ?, version = version + 1
       where id = ? and version = ? and concluded_on is null returning id`,
      [
        text(input.course),
        text(input.interfaces),
        text(input.attempts),
        arrayLiteral([...new Set(input.problemFields)]),
        text(input.commonProblem),
        outcome,
        text(input.reason),
        outcome ? context.today : null,
        actor.membership.person.id,
        nameOf(actor),
        reconstructionId,
        version,
      ],
    );
    if (changed.length === 0)
      throw new Refused('CONFLICT', { field: 'version', currentVersion: known.version, about });
    if (outcome) await moveHurdle(context, { hurdleId: known.hurdleId, toState: 'ASSESSED', by: 'COUNTY' });
    return about;
  });
};
