import type { SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, overseers } from './casework-rows.support.ts';
import { here, holdsOn, hr, office, teamLead } from './roles.support.ts';

interface TemplateRow extends OfCounty {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
}
export interface VersionRow extends OfCounty {
  readonly id: string;
  readonly number: number;
  readonly template_id: string;
  readonly state: string;
  readonly version: number;
}
interface TextRow extends OfCounty {
  readonly template_version_id: string;
  readonly language: string;
}
interface StepRow extends OfCounty {
  readonly id: string;
  readonly template_version_id: string;
}
interface AdoptionRow extends OfCounty {
  readonly template_version_id: string;
  readonly organisation_id: string;
}
export interface ProposalRow extends OfCounty {
  readonly id: string;
  readonly organisation_id: string;
  readonly answer: string | null;
  readonly version: number;
}

declare module '../world.support.ts' {
  interface Tables {
    template: TemplateRow;
    template_version: VersionRow;
    template_text: TextRow;
    template_step: StepRow;
    template_adoption: AdoptionRow;
    template_proposal: ProposalRow;
  }
}

export const coordinator = 'kim_county_coordinator';
/** Who works by templates, and so adopts and proposes them. */
export const adopters: readonly string[] = [cm, teamLead];
/** Domain model 1.3, templates: who may read what was given out. */
export const templateReaders: readonly string[] = [
  ...adopters,
  hr,
  ...office,
  'kim_steering_office',
  'kim_steering_member',
  'kim_dpo',
];

const isGivenOut = ({ state }: VersionRow): boolean => state === 'PUBLISHED' || state === 'RETIRED';

export const versionsSeen = (who: SealedPrincipal, world: World): VersionRow[] =>
  here(world.template_version, who).filter((row) => overseers.includes(who.role) || isGivenOut(row));

export const templatesSeen = (who: SealedPrincipal, world: World): TemplateRow[] => {
  const known = new Set(versionsSeen(who, world).map((row) => row.template_id));
  return here(world.template, who).filter(({ id }) => overseers.includes(who.role) || known.has(id));
};

/** What hangs on a version is seen with it. */
export const textsSeen = (who: SealedPrincipal, world: World): TextRow[] => {
  const known = new Set(versionsSeen(who, world).map(({ id }) => id));
  return here(world.template_text, who).filter((row) => known.has(row.template_version_id));
};

/** The county all, a municipality its own. */
export const countyOrOwn = <Row extends OfCounty & { readonly organisation_id: string }>(
  rows: readonly Row[],
  who: SealedPrincipal,
): Row[] =>
  here(rows, who).filter((row) => overseers.includes(who.role) || row.organisation_id === who.organisation);

/** Whether somebody leads cases there on the day. */
export const takesPart = ({ organisation, county, today }: SealedPrincipal, world: World): boolean =>
  world.membership.some(
    (row) =>
      row.county_id === county &&
      row.organisation_id === organisation &&
      row.role === 'CASE_MANAGER' &&
      holdsOn(row, today),
  );
