import {
  assessmentModel,
  caseDocumentModel,
  caseTaskModel,
  goalAgreementModel,
  noteModel,
} from '../case-content/case-content.public.ts';
import { caseStepModel } from '../case-file/case-file.public.ts';
import { CORRECTIONS_OF_CASES, clientCorrectionModel } from '../client/client.public.ts';
import { consentItemModel, consentModel } from '../consent/consent.public.ts';
import { referralModel } from '../referral/referral.public.ts';
import { rowsOf, type ReadModel, type Statement } from '../../platform/reading/read-model.ts';

export const caseEventKinds = [
  'PHASE',
  'CONTACT',
  'NOTE',
  'ASSESSMENT',
  'AGREEMENT_SIGNED',
  'TASK_DONE',
  'DOCUMENT',
  'CONSENT_GIVEN',
  'CONSENT_WITHDRAWN',
  'CONSENT_WITHDRAWN_IN_PART',
  'REFERRAL',
  'CLIENT_CORRECTED',
] as const;
export type CaseEventKind = (typeof caseEventKinds)[number];

/** Rows of another model that happened in a case, as SQL over one row of it. */
interface EventSource {
  readonly kind: CaseEventKind;
  /** Its walls decide who may know. */
  readonly model: ReadModel;
  /** Its rows with the case they happened in, where they do not name it themselves. */
  readonly rows?: string;
  readonly happened: (row: string) => string;
  readonly on: (row: string) => string;
  /** A code that says more: the phase, the channel, the area. */
  readonly code?: (row: string) => string;
  /** What it is called; never what was said. */
  readonly title?: (row: string) => string;
}

const always = (): string => 'true';
const column =
  (name: string) =>
  (row: string): string =>
    `${row}.${name}`;
/** Of several texts of one note the first: a correction did not happen a second time. */
const isFirstText = (row: string): string => `${row}.corrects_id is null`;

const sources: readonly EventSource[] = [
  {
    kind: 'PHASE',
    model: caseStepModel,
    happened: always,
    on: column('occurred_on'),
    code: column('to_phase'),
  },
  {
    kind: 'CONTACT',
    model: noteModel,
    happened: (row) => `${isFirstText(row)} and ${row}.channel is not null`,
    on: column('occurred_on'),
    code: column('channel'),
  },
  {
    kind: 'NOTE',
    model: noteModel,
    happened: (row) => `${isFirstText(row)} and ${row}.channel is null`,
    on: column('occurred_on'),
  },
  {
    kind: 'ASSESSMENT',
    model: assessmentModel,
    happened: always,
    on: column('assessed_on'),
    code: column('life_area'),
  },
  {
    kind: 'AGREEMENT_SIGNED',
    model: goalAgreementModel,
    happened: (row) =>
      `${row}.signed_by_client_on is not null and ${row}.signed_by_case_manager_on is not null`,
    on: (row) => `greatest(${row}.signed_by_client_on, ${row}.signed_by_case_manager_on)`,
  },
  {
    kind: 'TASK_DONE',
    model: caseTaskModel,
    happened: (row) => `${row}.done_on is not null`,
    on: column('done_on'),
    title: column('text'),
  },
  {
    kind: 'DOCUMENT',
    model: caseDocumentModel,
    happened: always,
    on: column('received_on'),
    code: column('category'),
    title: column('title'),
  },
  { kind: 'CONSENT_GIVEN', model: consentModel, happened: always, on: column('given_on') },
  {
    kind: 'CONSENT_WITHDRAWN',
    model: consentModel,
    happened: (row) => `${row}.withdrawn_on is not null`,
    on: column('withdrawn_on'),
  },
  {
    kind: 'CONSENT_WITHDRAWN_IN_PART',
    model: consentItemModel,
    // taken back as a whole, or the last of it: that is said once
    happened: (row) =>
      `${row}.withdrawn_on is not null and not exists (select from casework.consent w where w.county_id = ${row}.county_id and w.id = ${row}.consent_id and w.withdrawn_on = ${row}.withdrawn_on)`,
    on: column('withdrawn_on'),
    code: column('data_category'),
  },
  {
    kind: 'REFERRAL',
    model: referralModel,
    happened: (row) => `${row}.sent_on is not null`,
    on: column('sent_on'),
    code: column('category'),
  },
  {
    kind: 'CLIENT_CORRECTED',
    model: clientCorrectionModel,
    rows: CORRECTIONS_OF_CASES,
    happened: always,
    on: column('corrected_on'),
  },
];

const eventsFrom = (source: EventSource, statement: Statement): string => {
  const { kind, model, happened, on, code = () => 'null', title = () => 'null' } = source;
  const rows = source.rows ?? rowsOf(model, statement);
  return [
    `select src.county_id, md5('${kind}' || src.id)::uuid as id, src.case_id, '${kind}' as kind`,
    `(${on('src')})::date as occurred_on, (${code('src')})::text as code, (${title('src')})::text as title`,
    `(${model.readableBy('src', statement)}) as is_readable, ${model.reach('src', statement)} as reach from ${rows} src where ${happened('src')}`,
  ].join(', ');
};

/** Everything that happened in cases, each with the walls of the row it comes from. */
export const caseEvents = (statement: Statement): string =>
  `(${sources.map((source) => eventsFrom(source, statement)).join(' union all ')})`;
