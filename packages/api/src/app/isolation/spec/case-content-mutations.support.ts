import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { MutationSample, Principal } from '../specification.support.ts';
import { sealedOf } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import type { OfVersion } from './case-content-rows.support.ts';
import { isLed, type CaseRow, type OfCase } from './casework-rows.support.ts';

/** Led by cm.bornheim, by cm.siegburg, and of the other county: in this order. */
const casesOfThree = (world: World): CaseRow[] =>
  ['cm.bornheim', 'cm.siegburg', 'cm.rkn'].map((subject) => {
    const account = world.identity_account.find((row) => row.subject.startsWith(subject))!;
    return world['casework.case_file'].find(
      (row) =>
        row.responsible_id === account.person_id &&
        world.person.find(({ id }) => id === row.responsible_id)!.organisation_id === row.organisation_id,
    )!;
  });

const leads = (who: Principal, caseId: string, world: World): boolean => {
  const sealed = sealedOf(who);
  return sealed !== null && isLed(caseId, sealed, world);
};

const ofThree =
  <Row extends OfCase>(rows: (world: World) => readonly Row[]) =>
  (world: World): Row[] =>
    casesOfThree(world).map((some) => rows(world).find((row) => row.case_id === some.id)!);

const errors = 'errors { code path message currentVersion }';
const by = 'cm.bornheim';

const onCase = (name: string, part: string, input: object): MutationSample<CaseRow> => ({
  document: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { ${part} ${errors} } }`,
  targets: casesOfThree,
  input: ({ id }) => ({ idempotencyKey: randomUUID(), caseId: publicId('case', id), ...input }),
  isAllowed: (who, { id }, world) => leads(who, id, world),
  by,
});

const onPart = <Row extends OfCase>(
  name: string,
  part: string,
  { targets, input }: Pick<MutationSample<Row>, 'targets'> & { readonly input: (row: Row) => object },
): MutationSample<Row> => ({
  document: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { ${part} ${errors} } }`,
  targets,
  input: (row) => ({ idempotencyKey: randomUUID(), ...input(row) }),
  isAllowed: (who, row, world) => leads(who, row.case_id, world),
  by,
});

const signedGoals = ofThree<OfVersion>((world) =>
  world['content.goal'].filter((goal) =>
    world['content.goal_agreement'].some(
      (row) => row.id === goal.agreement_id && row.signed_by_client_on !== null,
    ),
  ),
);

export const contentMutations = {
  caseNoteRecord: onCase('caseNoteRecord', 'note { id text corrects { id } case { id } }', {
    occurredOn: '2026-06-01',
    channel: 'PHONE',
    text: 'Gespräch.',
  }),
  caseNoteCorrect: onPart('caseNoteCorrect', 'note { id text corrects { id text } }', {
    targets: ofThree((world) =>
      world['content.note'].filter(
        (row) => !world['content.note'].some((later) => later.corrects_id === row.id),
      ),
    ),
    input: ({ id }) => ({ noteId: publicId('note', id), text: 'Anders.' }),
  }),
  caseAssess: onCase('caseAssess', 'case { id assessments { id rating text } }', {
    assessedOn: '2026-06-01',
    areas: [{ lifeArea: 'HOUSING', rating: 2 }],
  }),
  goalAgreementDraft: onCase(
    'goalAgreementDraft',
    'agreement { id goals { id text milestones { id text } } }',
    {
      language: 'de',
      agreedOn: '2026-06-01',
      goals: [
        {
          lifeArea: 'LANGUAGE',
          text: 'B1',
          dueOn: '2027-06-01',
          milestones: [{ text: 'Kurs', dueOn: '2027-01-01' }],
        },
      ],
    },
  ),
  goalAgreementSign: onPart('goalAgreementSign', 'agreement { id signedByClientOn }', {
    targets: ofThree((world) =>
      world['content.goal_agreement'].filter((row) => row.signed_by_client_on === null),
    ),
    input: ({ id, version }: OfVersion) => ({
      agreementId: publicId('agreement', id),
      version,
      signedByClientOn: '2026-10-01',
      signedByCaseManagerOn: '2026-10-01',
    }),
  }),
  goalSettle: onPart('goalSettle', 'goal { id reachedOn }', {
    targets: signedGoals,
    input: ({ id, version }: OfVersion) => ({
      goalId: publicId('goal', id),
      version,
      outcome: 'REACHED',
      settledOn: '2026-10-01',
    }),
  }),
  milestoneDone: onPart('milestoneDone', 'milestone { id text doneOn } goal { id }', {
    targets: ofThree((world) => world['content.milestone'].filter((row) => row.done_on === null)),
    input: ({ id }) => ({ milestoneId: publicId('milestone', id), doneOn: '2026-10-01' }),
  }),
  caseTaskSet: onCase('caseTaskSet', 'task { id text dueOn }', { text: 'Anrufen', dueOn: '2026-12-01' }),
  caseTaskDone: onPart('caseTaskDone', 'task { id doneOn }', {
    targets: ofThree((world) => world['content.case_task'].filter((row) => row.done_on === null)),
    input: ({ id, version }: OfVersion) => ({
      taskId: publicId('case_task', id),
      version,
      doneOn: '2026-10-01',
    }),
  }),
  caseSpecialRecord: onCase('caseSpecialRecord', 'entry { id category text hasConsent }', {
    category: 'HEALTH',
    text: 'Braucht Ruhe.',
  }),
  caseDocumentFile: {
    ...onCase('caseDocumentFile', 'document { id title fileName }', {}),
    input: ({ id, responsible_id: responsible }: CaseRow, { upload }) => ({
      idempotencyKey: randomUUID(),
      caseId: publicId('case', id),
      uploadId: publicId('upload', upload.find((row) => row.person_id === responsible)!.id),
      title: 'Bescheid',
      category: 'NOTICE',
      receivedOn: '2026-06-01',
    }),
  },
} as Readonly<Record<string, MutationSample>>;
