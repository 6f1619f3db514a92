import type { Random } from '../random.support.ts';
import type { Attempt, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, knownPerson, ledCases, spreadRows } from './casework-rows.support.ts';
import { here, lead, office, somebodyElse, steeringMember, teamLead } from './roles.support.ts';

export const ALIKE = 'Anerkennung ausländischer Abschlüsse';
/** Those that are alike first: similar ones are asked for by the first ids. */
export const alikeFirst = ({ 'hurdle.hurdle': rows }: World): HurdleRow[] => [
  ...rows.filter(({ title }) => title.startsWith(ALIKE)),
  ...spreadRows(rows.filter((row) => row.merged_into_id === null)),
];

export interface HurdleRow extends OfCounty {
  readonly id: string;
  readonly state: string;
  readonly title: string;
  readonly answer: string | null;
  readonly merged_into_id: string | null;
  readonly different_count: number | null;
  readonly version: number;
}
interface OfHurdle extends OfCounty {
  readonly id: string;
  readonly hurdle_id: string;
}
interface StepRow extends OfHurdle {
  readonly person_id: string | null;
}
export interface ReportRow extends OfHurdle {
  readonly organisation_id: string | null;
  readonly person_id: string | null;
  readonly source: string;
}
interface ReportCaseRow extends OfCounty {
  readonly id: string;
  readonly case_id: string;
  readonly person_id: string;
}
export interface ReconstructionRow extends OfHurdle {
  readonly number: number;
  readonly outcome: string | null;
  readonly concluded_on: string | null;
  readonly version: number;
}
declare module '../world.support.ts' {
  interface Tables {
    'hurdle.hurdle': HurdleRow;
    'hurdle.step': StepRow;
    'hurdle.report': ReportRow;
    'hurdle.report_case': ReportCaseRow;
    'hurdle.reconstruction': ReconstructionRow;
  }
}

const adviser = 'kim_external_adviser';
export const ofPlace: readonly string[] = [cm, teamLead];
export const senders: readonly string[] = [cm, adviser, ...office];
export const outsiders: readonly string[] = [adviser, ...office];
export const readers: readonly string[] = [...lead, ...ofPlace, ...outsiders, steeringMember];
const steered =
  'DECISION_REQUESTED APPROVED DEFERRED REJECTED PAG_ACTIVE PROPOSAL DECIDED COMMUNICATED IMPLEMENTED CHECKED CLOSED'.split(
    ' ',
  );

/** The county all; the steering group what is before it; a municipality its own; everybody else what they sent. */
export const reportsSeen = (who: SealedPrincipal, world: World): ReportRow[] => {
  const rows = here(world['hurdle.report'], who);
  if (lead.includes(who.role)) return rows;
  if (ofPlace.includes(who.role))
    return rows.filter((row) => row.organisation_id !== null && row.organisation_id === who.organisation);
  if (outsiders.includes(who.role))
    return rows.filter((row) => row.person_id !== null && row.person_id === who.person);
  if (who.role !== steeringMember) return [];
  const known = new Set(hurdlesSeen(who, world).map(({ id }) => id));
  return rows.filter((row) => known.has(row.hurdle_id));
};

export const hurdlesSeen = (who: SealedPrincipal, world: World): HurdleRow[] => {
  const rows = here(world['hurdle.hurdle'], who);
  if (lead.includes(who.role)) return rows;
  if (who.role === steeringMember) return rows.filter(({ state }) => steered.includes(state));
  const known = new Set(reportsSeen(who, world).map((row) => row.hurdle_id));
  return rows.filter(({ id }) => known.has(id));
};

export const ofHurdlesSeen = <Row extends OfHurdle>(
  rows: readonly Row[],
  who: SealedPrincipal,
  world: World,
): Row[] => {
  const known = new Set(hurdlesSeen(who, world).map(({ id }) => id));
  return here(rows, who).filter((row) => known.has(row.hurdle_id));
};

/** Of a case somebody's own report came from. */
export const linksSeen = (who: SealedPrincipal, world: World): ReportCaseRow[] =>
  here(world['hurdle.report_case'], who).filter((row) => who.role === cm && row.person_id === who.person);

type Attempts = (who: SealedPrincipal, world: World, random: Random) => Attempt[];
const allowed = (isIt: boolean): number | null => (isIt ? 1 : null);
const leads = ({ role }: SealedPrincipal): boolean => lead.includes(role);
const isHere = (row: OfCounty, who: SealedPrincipal): boolean => row.county_id === who.county;

export const hurdleAttempts: Attempts = (who, world, random) => {
  const row = random.pick(world['hurdle.hurdle'].filter((one) => one.merged_into_id === null));
  const dividing = (state: string): Attempt => ({
    what: `make a hurdle that is ${state}`,
    sql: `insert into hurdle.hurdle (county_id, id, title, theme, state, first_reported_on) values ('${row.county_id}', gen_random_uuid(), 'x', 'HOUSING', '${state}', '2026-01-01')`,
    expected: allowed(leads(who) && isHere(row, who) && state === 'REGISTERED'),
  });
  return [
    dividing('REGISTERED'),
    dividing('SOLVED'),
    {
      what: 'name a hurdle',
      sql: `update hurdle.hurdle set title = 'y' where id = '${row.id}'`,
      expected: leads(who) ? Number(isHere(row, who)) : null,
    },
    {
      what: 'leave out what comes between',
      sql: `update hurdle.hurdle set state = 'CLOSED' where id = '${row.id}'`,
      expected: leads(who)
        ? isHere(row, who)
          ? allowed(['COMMUNICATED', 'CHECKED', 'CLOSED'].includes(row.state))
          : 0
        : null,
    },
  ];
};

export const stepAttempts: Attempts = (who, world, random) => {
  const own = world['hurdle.step'].filter((row) => row.person_id !== null && row.person_id === who.person);
  const row = own.length > 0 && random.chance(0.7) ? random.pick(own) : random.pick(world['hurdle.step']);
  return [
    {
      what: 'remark on a step',
      sql: `update hurdle.step set remark = 'x' where id = '${row.id}'`,
      expected: leads(who)
        ? Number(isHere(row, who) && row.person_id !== null && row.person_id === who.person)
        : null,
    },
  ];
};

const sources: Readonly<Record<string, string>> = { [cm]: 'CASE_MANAGER', [adviser]: 'EXTERNAL_ADVISER' };
const sourceOf = ({ role }: SealedPrincipal): string => sources[role] ?? 'OFFICE';

export const reportAttempts: Attempts = (who, world, random) => {
  const row = random.pick(world['hurdle.report']);
  const moving: Attempt = {
    what: 'put a report to its own hurdle',
    sql: `update hurdle.report set hurdle_id = hurdle_id where id = '${row.id}'`,
    expected: leads(who) ? Number(isHere(row, who)) : null,
  };
  if (!knownPerson(who, world)) return [moving];
  const by = random.chance(0.7) ? who.person! : somebodyElse(who, row, world);
  const place = random.chance(0.7)
    ? who.organisation!
    : world.organisation.find((one) => one.county_id === row.county_id && one.id !== who.organisation)!.id;
  const day = random.chance(0.8) ? (who.today ?? '2026-01-01') : '2025-01-01';
  const source = random.chance(0.7) ? sourceOf(who) : random.pick(['CASE_MANAGER', 'OFFICE', 'API']);
  const sending = (hurdle: string): Attempt => ({
    what: `report as ${source}${hurdle === 'n.id' ? '' : ' into a hurdle that is there'}`,
    sql: `insert into hurdle.report (county_id, id, hurdle_id, source, organisation_id, theme, legal_domains, bodies, title, description, reported_on, person_id, person_name) select '${row.county_id}', n.id, ${hurdle}, '${source}', '${place}', 'HOUSING', '{}', '{}', 'x', 'x', '${day}', '${by}', 'x' from (select gen_random_uuid() as id) n`,
    expected: allowed(
      senders.includes(who.role) &&
        isHere(row, who) &&
        by === who.person &&
        place === who.organisation &&
        day === who.today &&
        source === sourceOf(who) &&
        hurdle === 'n.id',
    ),
  });
  return [moving, sending('n.id'), sending(`'${row.hurdle_id}'::uuid`)];
};

export const linkAttempts: Attempts = (who, world, random) => {
  if (!knownPerson(who, world)) return [];
  const linked = new Set(world['hurdle.report_case'].map(({ id }) => id));
  const open = world['hurdle.report'].filter((row) => !linked.has(row.id) && row.person_id !== null);
  const mine = open.filter((row) => row.person_id === who.person);
  // of a colleague of the same place, which one sees and has not written
  const near = open.filter((row) => row.organisation_id === who.organisation && row.person_id !== who.person);
  const nearer = near.length > 0 && random.chance(0.7) ? near : open;
  const report = random.pick(mine.length > 0 && random.chance(0.6) ? mine : nearer);
  const led = ledCases(who, world);
  const file =
    led.length > 0 && random.chance(0.8) ? random.pick(led) : random.pick(world['casework.case_file']);
  const by = random.chance(0.8) ? who.person! : somebodyElse(who, report, world);
  const elsewhere = world.organisation.find(
    (one) => one.county_id === report.county_id && one.id !== who.organisation,
  )!;
  const place = random.chance(0.75) ? who.organisation! : elsewhere.id;
  const isOne = [report, file].every((row) => isHere(row, who));
  return [
    {
      what: 'name the case of a report',
      sql: `insert into hurdle.report_case (county_id, id, case_id, person_id, organisation_id) values ('${report.county_id}', '${report.id}', '${file.id}', '${by}', '${place}')`,
      expected: allowed(
        who.role === cm &&
          isOne &&
          by === who.person &&
          place === who.organisation &&
          led.some(({ id }) => id === file.id) &&
          report.person_id === who.person &&
          reportsSeen(who, world).some(({ id }) => id === report.id),
      ),
    },
  ];
};

export const reconstructionAttempts: Attempts = (who, world, random) => {
  const row = random.pick(world['hurdle.reconstruction']);
  const isFound = isHere(row, who) && row.concluded_on === null;
  const writing: Attempt = {
    what: 'write on a reconstruction in nobody’s name',
    sql: `update hurdle.reconstruction set course = 'x', person_id = null where id = '${row.id}'`,
    expected: leads(who) ? (isFound ? null : 0) : null,
  };
  if (!knownPerson(who, world)) return [writing];
  return [
    writing,
    {
      what: 'write on a reconstruction',
      sql: `update hurdle.reconstruction set course = 'x', person_id = '${who.person}' where id = '${row.id}'`,
      expected: leads(who) ? Number(isFound) : null,
    },
  ];
};
