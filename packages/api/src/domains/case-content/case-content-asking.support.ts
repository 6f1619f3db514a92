import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Harness } from '../../app/test-harness.ts';
import { change, type Changed } from '../personnel/personnel-asking.support.ts';

/** A case of the demo: 1 is full, 2 is new, 3 has a draft of goals. */
export const caseOf = (persona: string, number = 1): string =>
  publicId('case', referenceUuid('case', `${persona}:${number}`));

export const uuidOfCase = (persona: string, number = 1): string =>
  referenceUuid('case', `${persona}:${number}`);

/** What the database holds of what is said in cases, and the figures kept of it, as one text to compare. */
export const everythingSaid = async (api: Harness): Promise<string> => {
  const tables = [
    'note',
    'assessment',
    'goal_agreement',
    'goal',
    'milestone',
    'case_task',
    'tenant_key',
    'special_entry',
    'case_document',
    'case_document_content',
  ];
  const rows = await Promise.all([
    ...tables.map((table) => api.sql(`select to_jsonb(t) as row from content.${table} t order by t.id`)),
    api.sql(
      'select id, version, last_contact_on::text, next_due_on::text, open_goal_count from casework.case_file order by id',
    ),
  ]);
  return JSON.stringify(rows);
};

export const figuresOf = async (
  api: Harness,
  persona: string,
  number = 1,
): Promise<{ goals: number; due: string | null; contact: string | null }> => {
  const [row] = await api.sql<{ goals: number; due: string | null; contact: string | null }>(
    'select open_goal_count as goals, next_due_on::text as due, last_contact_on::text as contact from casework.case_file where id = $1',
    [uuidOfCase(persona, number)],
  );
  return row!;
};

const agreementPart =
  'agreement { id version discardedOn goals { id version text milestones { id text doneOn } } }';

export interface AskedAgreement {
  readonly id: string;
  readonly version: number;
  readonly discardedOn: string | null;
  readonly goals: readonly {
    readonly id: string;
    readonly version: number;
    readonly text: string;
    readonly milestones: readonly { readonly id: string }[];
  }[];
}

export const goals = [
  {
    lifeArea: 'LANGUAGE',
    text: 'Ich spreche Deutsch.',
    dueOn: '2027-06-30',
    milestones: [{ text: 'Ich melde mich zum Kurs an.', dueOn: '2027-01-31' }],
  },
  { lifeArea: 'HOUSING', text: 'Ich habe eine Wohnung.', dueOn: '2027-03-31' },
];

export const draft = (
  api: Harness,
  persona: string,
  overrides: Readonly<Record<string, unknown>> = {},
): Promise<Changed> =>
  change(
    api,
    persona,
    'goalAgreementDraft',
    { caseId: caseOf(persona, 2), language: 'fa', agreedOn: '2026-11-20', goals, ...overrides },
    { part: agreementPart },
  );

export const agreementIn = ({ payload }: Changed): AskedAgreement => payload!['agreement'] as AskedAgreement;

/** Drafted and signed by both. */
export const signedAgreement = async (api: Harness, persona: string): Promise<AskedAgreement> => {
  const { id, version } = agreementIn(await draft(api, persona));
  const signed = await change(
    api,
    persona,
    'goalAgreementSign',
    {
      agreementId: id,
      version,
      signedByClientOn: '2026-11-20',
      signedByCaseManagerOn: '2026-11-21',
    },
    { part: agreementPart },
  );
  return agreementIn(signed);
};
