import type {
  Onboarding_ProgrammeFragment,
  OnboardingStage,
  QualificationState,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate, today } from '#lib/platform/format.ts';

export const stageLabel = (stage: OnboardingStage): string => m[`stage_${stage}`]();
export const qualificationLabel = (state: QualificationState): string => m[`qualification_${state}`]();

const stages = ['HIRED', 'COUNTY_PHASE', 'ON_SITE', 'STATE_QUALIFICATION', 'CERTIFIED'] as const;

/** The way as `StatePath` shows it: what is behind, where somebody stands, what is planned for when. */
export const pathOf = (way: Onboarding_ProgrammeFragment) => {
  const days = {
    HIRED: way.hiredOn,
    COUNTY_PHASE: way.countyPhaseFrom,
    ON_SITE: way.onSiteFrom,
    STATE_QUALIFICATION: way.stateQualificationFrom,
    CERTIFIED: way.certifiedOn,
  };
  const reached = lastReached(way);
  return stages.map((key, index) => ({
    key,
    label: stageLabel(key),
    standing: standingOf(index, reached),
    note: noteOf(days[key]),
  }));
};

/** Where somebody stood when it was broken off, too. */
const lastReached = (way: Onboarding_ProgrammeFragment): number => {
  const until = way.brokenOffOn ?? today();
  const came = [
    way.hiredOn,
    way.countyPhaseFrom,
    way.onSiteFrom,
    way.stateQualificationFrom,
    way.certifiedOn,
  ].map((day) => day !== null && day <= until);
  return Math.max(0, came.lastIndexOf(true));
};

const standingOf = (index: number, reached: number): 'done' | 'current' | 'possible' => {
  if (index === reached) return 'current';
  return index < reached ? 'done' : 'possible';
};

const noteOf = (day: string | null): string | undefined => {
  if (!day) return undefined;
  return day <= today() ? m.since_day({ day: formatDate(day) }) : m.planned_for({ day: formatDate(day) });
};
