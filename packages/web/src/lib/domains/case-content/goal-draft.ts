import { goalPlaces, stepPlaces } from '#lib/domains/case-content/content-forms.ts';
import { clientLanguages, isSigned, type Agreement } from '#lib/domains/case-content/content-words.ts';
import type { GoalDraftInput, LifeArea } from '#lib/gql/documents.generated.ts';
import { today } from '#lib/platform/format.ts';

type Read = Readonly<Record<string, unknown>>;
const textAt = (values: Read, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : '';
};

/** The goals somebody has typed. Places left empty are no goals; half a goal is sent, so that the API says what is missing. */
export const goalsFrom = (values: Read): GoalDraftInput[] =>
  goalPlaces.flatMap((goal) => {
    const at = (name: string): string => textAt(values, `goals.${goal}.${name}`);
    if (!at('text')) return [];
    const milestones = stepPlaces.flatMap((step) => {
      const text = at(`milestones.${step}.text`);
      return text ? [{ text, dueOn: at(`milestones.${step}.dueOn`) || at('dueOn') }] : [];
    });
    const lifeArea = (at('lifeArea') || 'LABOUR_MARKET') as LifeArea;
    return [{ lifeArea, text: at('text'), dueOn: at('dueOn') || today(), milestones }];
  });

const FEWEST_GOALS = 3;
const FEWEST_STEPS = 2;

/** How many steps each goal has room for, as one number per goal; `isThere` tells which fields there are. */
const placesWhere = (isThere: (name: string) => boolean): number[] => {
  const stepsOf = (goal: number): number =>
    stepPlaces.findLastIndex((step) => isThere(`goals.${goal}.milestones.${step}.text`)) + 1;
  const goals = goalPlaces.findLastIndex((goal) => isThere(`goals.${goal}.text`) || stepsOf(goal) > 0) + 1;
  return goalPlaces
    .slice(0, Math.max(goals, FEWEST_GOALS))
    .map((goal) => Math.max(stepsOf(goal), FEWEST_STEPS));
};

/** Room for what was written, and a little more. */
export const placesFor = (written: Readonly<Record<string, string>>): number[] =>
  placesWhere((name) => Boolean(written[name]));

/** Room as the form has it, without scripts to remember it. */
export const placesOf = (form: FormData): number[] => placesWhere((name) => form.has(name));

/** One goal more, or one step of a goal (`step.0`). */
export const withPlace = (places: readonly number[], wanted: string): number[] => {
  const goal = /^step\.(\d)$/.exec(wanted)?.[1];
  if (goal === undefined) return [...places, FEWEST_STEPS].slice(0, goalPlaces.length);
  return places.map((steps, place) =>
    place === Number(goal) ? Math.min(steps + 1, stepPlaces.length) : steps,
  );
};

/** What the form begins with: the draft that is not signed yet, or the client's language. */
export const initialDraft = (
  agreements: readonly Agreement[],
  languages: readonly string[],
): Record<string, string> => {
  const draft = agreements.find((some) => !some.discardedOn && !isSigned(some));
  const spoken = languages.find((code) => clientLanguages.some((known) => known === code)) ?? 'de';
  const goals = (draft?.goals ?? [])
    .slice(0, goalPlaces.length)
    .flatMap((goal, index) => [
      [`goals.${index}.lifeArea`, goal.lifeArea] as const,
      [`goals.${index}.text`, goal.text] as const,
      [`goals.${index}.dueOn`, goal.dueOn] as const,
      ...goal.milestones
        .slice(0, stepPlaces.length)
        .flatMap((step, at) => [
          [`goals.${index}.milestones.${at}.text`, step.text] as const,
          [`goals.${index}.milestones.${at}.dueOn`, step.dueOn] as const,
        ]),
    ]);
  return { language: draft?.language ?? spoken, agreedOn: today(), ...Object.fromEntries(goals) };
};
