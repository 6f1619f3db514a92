import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import type { DataCategory } from '@kim/schema/reference/casework.ts';
import {
  crisisDataCategories,
  type CrisisFieldKind,
  type CrisisFormState,
} from '@kim/schema/reference/crisis.ts';
import { isReadable } from '@kim/schema/text-input.ts';

interface CrisisTransition {
  readonly from: CrisisFormState;
  readonly to: CrisisFormState;
  /** `CLOCK`: nobody does, the last entry has had its time. */
  readonly by: 'DESIGNER' | 'CLOCK';
}

/** Every way a form may go. What is not here is refused; a closed form comes back as a new edition. */
const crisisTransitions: readonly CrisisTransition[] = [
  { from: 'DRAFT', to: 'LIVE', by: 'DESIGNER' },
  { from: 'LIVE', to: 'CLOSED', by: 'DESIGNER' },
  { from: 'CLOSED', to: 'PURGED', by: 'CLOCK' },
];

export const mayBecome = (from: CrisisFormState, to: CrisisFormState): boolean =>
  crisisTransitions.some((step) => step.from === from && step.to === to && step.by === 'DESIGNER');

export interface CrisisFinding {
  readonly code: ChangeCode;
  readonly field: string | readonly string[];
  readonly figures?: Readonly<Record<string, string | number>>;
}

export interface FormContent {
  readonly titleDe: string;
  readonly titleEn: string;
  readonly targetGroup: string;
  readonly noticeDe: string;
  readonly noticeEn: string;
  readonly purgeAfterDays: number;
}

const LONGEST_TITLE = 120;
const LONGEST_NOTICE = 4_000;
/** Two years: longer is no crisis, and no list (Art. 5 (1) (e) DSGVO). */
const MOST_DAYS = 730;

export const findingsOfForm = (form: FormContent): CrisisFinding[] => {
  const texts = [
    ['titleDe', LONGEST_TITLE],
    ['titleEn', LONGEST_TITLE],
    ['noticeDe', LONGEST_NOTICE],
    ['noticeEn', LONGEST_NOTICE],
  ] as const;
  const findings = texts
    .filter(([field, most]) => !fits(form[field], most))
    .map(([field, most]): CrisisFinding => ({ code: 'CRISIS_TEXT', field, figures: { most } }));
  const days = form.purgeAfterDays;
  return days < 1 || days > MOST_DAYS
    ? [...findings, { code: 'CRISIS_PURGE_DAYS', field: 'purgeAfterDays', figures: { most: MOST_DAYS } }]
    : findings;
};

export interface FieldContent {
  readonly labelDe: string;
  readonly labelEn: string;
  readonly kind: CrisisFieldKind;
  readonly choices: readonly string[];
  readonly isMandatory: boolean;
  readonly dataCategory: DataCategory;
  readonly offices: readonly string[];
  readonly position: number;
}

const LONGEST_LABEL = 120;
const MOST_CHOICES = 30;
const MOST_FIELDS = 40;

export const findingsOfField = (field: FieldContent): CrisisFinding[] => {
  const labels = (['labelDe', 'labelEn'] as const)
    .filter((name) => !fits(field[name], LONGEST_LABEL))
    .map((name): CrisisFinding => ({ code: 'CRISIS_TEXT', field: name, figures: { most: LONGEST_LABEL } }));
  const { kind, choices, dataCategory, position } = field;
  const isSpecial = !(crisisDataCategories as readonly string[]).includes(dataCategory);
  const more: (CrisisFinding | false)[] = [
    isSpecial && { code: 'CRISIS_SPECIAL_CATEGORY', field: 'dataCategory' },
    (kind === 'CHOICE' ? !areChoices(choices) : choices.length > 0) && {
      code: 'CRISIS_CHOICES',
      field: 'choices',
      figures: { most: MOST_CHOICES },
    },
    (position < 1 || position > MOST_FIELDS) && {
      code: 'CRISIS_POSITION',
      field: 'position',
      figures: { most: MOST_FIELDS },
    },
  ];
  return [...labels, ...more.filter((finding) => finding !== false)];
};

const areChoices = (choices: readonly string[]): boolean =>
  choices.length >= 2 &&
  choices.length <= MOST_CHOICES &&
  new Set(choices).size === choices.length &&
  choices.every((choice) => fits(choice, LONGEST_LABEL));

const fits = (text: string, most: number): boolean => isReadable(text) && text.length <= most;

/** The head of the column in exports: made of the German label, unlike all others of the form. */
export const keyOf = (labelDe: string, taken: readonly string[]): string => {
  const folded = labelDe.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  const plain = folded
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '_');
  const base = plain.replaceAll(/^_+|_+$/g, '').slice(0, 40) || 'field';
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${base}_${number}`;
    if (!taken.includes(key)) return key;
  }
};
