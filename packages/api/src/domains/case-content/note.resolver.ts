import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { caseModel, CaseType } from '../case-file/case-file.public.ts';
import { findingsOfAssessment } from './assessment.policy.ts';
import { assessCase } from './assessment.service.ts';
import { CaseAssessInput } from './assessment.type.ts';
import { noteModel } from './case-content.model.ts';
import { contentToChange, findNote, partToChange } from './content-target.ts';
import { findingsOfCorrection, findingsOfNote } from './note.policy.ts';
import { correctNote, recordNote } from './note.service.ts';
import { CaseNoteCorrectInput, CaseNoteRecordInput, CaseNoteType } from './note.type.ts';

const note = {
  type: () => CaseNoteType,
  models: () => [noteModel],
  description: 'The note; with CONFLICT the correction somebody else has made; null with other errors.',
};
export const caseNoteRecordPayload = changePayload('CaseNoteRecordPayload', 'What writing a note led to.', {
  note,
});
export const caseNoteCorrectPayload = changePayload(
  'CaseNoteCorrectPayload',
  'What correcting a note led to.',
  { note },
);
export const caseAssessPayload = changePayload('CaseAssessPayload', 'What assessing led to.', {
  case: {
    type: () => CaseType,
    models: () => [caseModel],
    description: 'The case with its assessments; null with errors.',
  },
});

@Resolver()
export class CaseNoteResolver {
  @Mutation(() => caseNoteRecordPayload.type, {
    description: 'The leading case manager writes down what was said or observed. Nobody else reads it.',
  })
  caseNoteRecord(
    @Arg('input', () => CaseNoteRecordInput, { description: 'The case and the note.' })
    input: CaseNoteRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ noteId: string }>> {
    const caseId = uuidArgument(['case'], input.caseId, 'caseId');
    const { occurredOn, channel = null, text } = input;
    const findings = findingsOfNote(input, context.today);
    return carryOut(context, { operation: 'caseNoteRecord', input, findings }, async () =>
      recordNote(await contentToChange(context, caseId), { occurredOn, channel, text }),
    );
  }

  @Mutation(() => caseNoteCorrectPayload.type, {
    description: 'The leading case manager puts the text of a note right. The former text is kept.',
  })
  caseNoteCorrect(
    @Arg('input', () => CaseNoteCorrectInput, { description: 'The note and its text.' })
    input: CaseNoteCorrectInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ noteId: string }>> {
    const noteId = uuidArgument(['note'], input.noteId, 'noteId');
    const { text } = input;
    const findings = findingsOfCorrection(input);
    return carryOut(context, { operation: 'caseNoteCorrect', input, findings }, async () =>
      correctNote(await partToChange(context, noteId, findNote), { noteId, text }),
    );
  }

  @Mutation(() => caseAssessPayload.type, {
    description:
      'The leading case manager writes down how areas of the client’s life stand. The first of an area is the initial assessment, later ones are re-assessments.',
  })
  caseAssess(
    @Arg('input', () => CaseAssessInput, { description: 'The case, the day and the areas.' })
    input: CaseAssessInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ caseId: string }>> {
    const caseId = uuidArgument(['case'], input.caseId, 'caseId');
    const areas = input.areas.map(({ lifeArea, rating, text = null }) => ({ lifeArea, rating, text }));
    const assessment = { assessedOn: input.assessedOn, areas };
    const findings = findingsOfAssessment(assessment, context.today);
    return carryOut(context, { operation: 'caseAssess', input, findings }, async () =>
      assessCase(await contentToChange(context, caseId), assessment),
    );
  }
}
