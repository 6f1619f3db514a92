import type { RequestContext } from '../../platform/graphql/context.ts';
import { isVisible } from '../../platform/reading/find-visible.ts';
import type { Statement } from '../../platform/reading/read-model.ts';
import { personModel } from '../identity/identity.public.ts';
import { organisationModels } from '../organisation/organisation.public.ts';
import { absenceModel, personnelFileModel } from '../personnel/personnel.public.ts';
import { occupancyModel, positionModel } from '../staffing/staffing.public.ts';
import type { EmployedPosition, TransferRequest } from './employer-transfer.policy.ts';

export interface FoundPosition extends EmployedPosition {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly places: readonly string[];
}
export interface FoundOccupancy {
  readonly positionId: string;
  readonly personId: string;
  readonly name: string;
  readonly share: string;
}
export interface FoundFile {
  readonly id: string;
  readonly personId: string;
  readonly lineManagerId: string | null;
  readonly keptFrom: string;
  readonly keptTo: string | null;
  /** First days of leave that was asked for and not decided. */
  readonly leaveAskedFor: readonly string[];
}
export interface FoundEmployer {
  readonly id: string;
  readonly name: string;
}

/** Everything a transfer touches, as the caller may see it. */
export interface Situation {
  readonly positions: readonly FoundPosition[];
  /** Of those who fill one of the positions on the day or later: all they fill for this employer. */
  readonly occupancies: readonly FoundOccupancy[];
  readonly files: readonly FoundFile[];
  readonly employers: readonly FoundEmployer[];
}

interface Parts {
  readonly statement: Statement;
  readonly positions: string;
  readonly employers: string;
  readonly own: string;
  readonly day: string;
  readonly today: string;
}

/** In one statement, because a preview is a single read. */
export const loadSituation = async (
  context: RequestContext,
  ownId: string,
  { effectiveOn, lines }: TransferRequest,
): Promise<Situation> => {
  const values: unknown[] = [];
  let aliases = 0;
  const bind = (value: unknown, type: string): string => `$${values.push(value)}::${type}`;
  const statement: Statement = { context, bind, newAlias: () => `s${++aliases}` };
  const set = (ids: readonly string[]): string => bind(`{${ids.join(',')}}`, 'uuid[]');
  const parts: Parts = {
    statement,
    positions: set(lines.map(({ positionId }) => positionId)),
    employers: set(lines.map(({ newEmployerId }) => newEmployerId)),
    own: bind(ownId, 'uuid'),
    day: bind(effectiveOn, 'date'),
    today: bind(context.today, 'date'),
  };
  const selects = Object.entries({
    positions: positionsAsked,
    occupancies: occupanciesOfPeople,
    files: filesOfPeople,
    employers: employersNamed,
  }).map(([name, select]) => `(select coalesce(json_agg(x), '[]') from (${select(parts)}) x) as ${name}`);
  const [found] = await context.rows.query<Situation>(`select ${selects.join(', ')}`, values);
  return found!;
};

const employment = (position: string, { today }: Parts): string =>
  `app.supervision_assignment e on e.county_id = ${position}.county_id and e.position_id = ${position}.id and e.kind = 'DIENSTAUFSICHT' and e.valid_from <= ${today} and (e.valid_to is null or e.valid_to >= ${today})`;

const positionsAsked = (parts: Parts): string =>
  `select p.id, p.version, p.title, p.organisation_ids as "servedIds", e.holder_id as "employerId", e.valid_from as "employedFrom", e.valid_to as "employedTo", array(select g.name from app.organisation g where g.county_id = p.county_id and g.id = any (p.organisation_ids) order by g.name) as places from app.position p left join ${employment('p', parts)} where p.id = any (${parts.positions}) and ${isVisible(positionModel, 'p', parts.statement)}`;

const stillThere = (occupancy: string, { day }: Parts): string =>
  `(${occupancy}.valid_to is null or ${occupancy}.valid_to >= ${day})`;

const people = (parts: Parts): string =>
  `array(select q.person_id from app.position_occupancy q where q.position_id = any (${parts.positions}) and ${stillThere('q', parts)})`;

const occupanciesOfPeople = (parts: Parts): string =>
  `select o.position_id as "positionId", o.person_id as "personId", n.given_name || ' ' || n.family_name as name, o.share::text from app.position_occupancy o join app.position p on p.county_id = o.county_id and p.id = o.position_id join ${employment('p', parts)} join app.person n on n.county_id = o.county_id and n.id = o.person_id where o.person_id = any (${people(parts)}) and ${stillThere('o', parts)} and e.holder_id = ${parts.own} and ${isVisible(occupancyModel, 'o', parts.statement)} and ${isVisible(personModel, 'n', parts.statement)} order by name, o.id`;

const filesOfPeople = (parts: Parts): string =>
  `select f.id, f.person_id as "personId", f.line_manager_id as "lineManagerId", k.valid_from as "keptFrom", k.valid_to as "keptTo", array(select a.first_day::text from personnel.absence a where a.county_id = f.county_id and a.file_id = f.id and a.state = 'REQUESTED' and ${isVisible(absenceModel, 'a', parts.statement)} order by a.first_day) as "leaveAskedFor" from personnel.file f join personnel.file_keeper k on k.county_id = f.county_id and k.file_id = f.id and k.valid_from <= ${parts.today} and (k.valid_to is null or k.valid_to >= ${parts.today}) where f.person_id = any (${people(parts)}) and k.organisation_id = ${parts.own} and ${isVisible(personnelFileModel, 'f', parts.statement)} order by f.id`;

const employersNamed = (parts: Parts): string =>
  `select g.id, g.name from app.organisation g where g.id = any (${parts.employers}) and g.kind <> 'PARTNER' and (${organisationModels.map((model) => isVisible(model, 'g', parts.statement)).join(' or ')})`;
