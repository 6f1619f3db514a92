import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { MutationSample, Principal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { maySteer } from './ledger.spec.support.ts';
import { sqlUuid } from './roles.support.ts';

export interface PlanRow extends OfCounty {
  readonly id: string;
  readonly state: string;
  readonly from_year: number;
  readonly version: number;
}
export interface LineRow extends OfCounty {
  readonly id: string;
  readonly redistribution_id: string;
  readonly organisation_ids: readonly string[];
  readonly fte: number;
}
export interface ResponseRow extends OfCounty {
  readonly id: string;
  readonly redistribution_id: string;
  readonly municipality_id: string;
  readonly state: string;
  readonly version: number;
}
export interface EventRow extends OfCounty {
  readonly id: string;
  readonly redistribution_id: string;
  readonly municipality_id: string | null;
  readonly step: string;
}

declare module '../world.support.ts' {
  interface Tables {
    redistribution: PlanRow;
    redistribution_line: LineRow;
    redistribution_response: ResponseRow;
    redistribution_event: EventRow;
  }
}

/** The plans of `unusual` below, told apart by how far back they start. */
const purposes = [
  ['change', 'DRAFT'],
  ['publish', 'DRAFT'],
  ['discard', 'DRAFT'],
  ['recall', 'PUBLISHED'],
  ['enact', 'PUBLISHED'],
  ['confirm', 'PUBLISHED'],
  ['object', 'PUBLISHED'],
  ['overrule', 'PUBLISHED'],
  ['enacted', 'ENACTED'],
] as const;
type Purpose = (typeof purposes)[number][0];

const countyOf = (world: World, key: string): string =>
  world.organisation.find((one) => one.kind === 'COUNTY' && one.key.startsWith(key))!.id;
export const planFor = (world: World, key: string, purpose: Purpose): PlanRow => {
  const county = countyOf(world, key);
  const year = world.fte_allocation.find((row) => row.county_id === county)!.year;
  const back = purposes.findIndex(([name]) => name === purpose) + 1;
  return world.redistribution.find((row) => row.county_id === county && row.from_year === year - back)!;
};
export const responseFor = (
  world: World,
  [key, place]: readonly [string, string],
  purpose: Purpose,
): ResponseRow => {
  const plan = planFor(world, key, purpose);
  const municipality = world.organisation.find((one) => one.key.startsWith(place))!;
  return world.redistribution_response.find(
    (row) => row.redistribution_id === plan.id && row.municipality_id === municipality.id,
  )!;
};

const errors = 'errors { code path message currentVersion }';
const changeOf = (mutation: string, input: string): string =>
  `mutation ($input: ${input}!) { change: ${mutation}(input: $input) { redistribution { id } ${errors} } }`;

const countyStep = (mutation: string, purpose: Purpose): MutationSample<PlanRow> => ({
  document: changeOf(mutation, 'RedistributionStepInput'),
  targets: (world) => ['rsk', 'rkn'].map((key) => planFor(world, key, purpose)),
  input: ({ id, version }) => ({
    idempotencyKey: randomUUID(),
    redistributionId: publicId('redistribution', id),
    version,
    reason: 'Grund',
  }),
  isAllowed: maySteer,
  by: 'coordinator.rsk',
});

const answer = (
  mutation: string,
  purpose: Purpose,
  isAllowed: (who: Principal, target: ResponseRow) => boolean,
  by: string,
): MutationSample<ResponseRow> => ({
  document: `mutation ($input: RedistributionAnswerInput!) { change: ${mutation}(input: $input) { response { id } redistribution { id } ${errors} } }`,
  targets: (world) => [
    responseFor(world, ['rsk', 'bornheim'], purpose),
    responseFor(world, ['rsk', 'siegburg'], purpose),
    responseFor(world, ['rkn', 'dormagen'], purpose),
  ],
  input: ({ id, version }) => ({
    idempotencyKey: randomUUID(),
    responseId: publicId('response', id),
    version,
    reason: 'Grund',
  }),
  isAllowed,
  by,
});
const answersForItself = ({ role, organisationId }: Principal, row: ResponseRow): boolean =>
  role === 'MUNICIPAL_HR' && organisationId === row.municipality_id;

const redistributionDraft: MutationSample = {
  document: changeOf('redistributionDraft', 'RedistributionDraftInput'),
  targets: (world) => [{ county_id: countyOf(world, 'rsk') }],
  input: () => ({
    idempotencyKey: randomUUID(),
    module: 'M3_FOREIGNERS_OFFICE',
    fromYear: 2026,
    targetYear: 2028,
  }),
  isAllowed: maySteer,
  by: 'coordinator.rsk',
};

const redistributionLineChange: MutationSample<PlanRow> = {
  document: changeOf('redistributionLineChange', 'RedistributionLineChangeInput'),
  targets: (world) => ['rsk', 'rkn'].map((key) => planFor(world, key, 'change')),
  input: ({ id, version }, world) => {
    const line = world.redistribution_line.find((row) => row.redistribution_id === id)!;
    return {
      idempotencyKey: randomUUID(),
      redistributionId: publicId('redistribution', id),
      version,
      lines: [{ lineId: publicId('line', line.id), fte: '0.3' }],
    };
  },
  isAllowed: maySteer,
  by: 'coordinator.rsk',
};

const target = `(case o.key when 'rsk' then 'M2_CASE_MANAGEMENT' else 'M1_COORDINATION' end)`;
const places = `select distinct l.county_id, l.redistribution_id, m.id as municipality_id from app.redistribution_line l join app.organisation m on m.county_id = l.county_id and m.kind = 'MUNICIPALITY' and m.id = any (l.organisation_ids)`;
const backOf = (state: string): string =>
  purposes.flatMap(([, one], index) => (one === state ? [index + 1] : [])).join(', ');
const back = 'r.target_year - r.from_year';

/** Each carried out once, on a redistribution of its own. */
export const redistributionMutations: Readonly<Record<string, MutationSample>> = {
  redistributionDraft,
  redistributionLineChange,
  redistributionPublish: countyStep('redistributionPublish', 'publish'),
  redistributionDiscard: countyStep('redistributionDiscard', 'discard'),
  redistributionRecall: countyStep('redistributionRecall', 'recall'),
  redistributionEnact: countyStep('redistributionEnact', 'enact'),
  redistributionConfirm: answer('redistributionConfirm', 'confirm', answersForItself, 'hr.bornheim'),
  redistributionObject: answer('redistributionObject', 'object', answersForItself, 'hr.bornheim'),
  redistributionOverrule: answer('redistributionOverrule', 'overrule', maySteer, 'coordinator.rsk'),
};

/** Of each county nine redistributions: drafts, published ones and one in force, with answers that differ. */
export const unusualRedistributions: readonly string[] = [
  `insert into app.fte_allowance (county_id, id, year, module, fte, source) select county_id, ${sqlUuid("'allowance' || id")}, 2028, 'M3_FOREIGNERS_OFFICE', 2, 'Bescheid' from app.organisation where kind = 'COUNTY'`,
  `insert into app.redistribution (county_id, id, module, from_year, target_year, state, drafted_on) select o.id, ${sqlUuid("'plan' || n || o.id")}, ${target}, a.year - n, a.year, 'DRAFT', '2026-01-01' from app.organisation o join (select distinct county_id, year from app.fte_allocation) a on a.county_id = o.id, generate_series(1, ${purposes.length}) n where o.kind = 'COUNTY'`,
  `insert into app.redistribution_line (county_id, id, redistribution_id, position_id, organisation_ids, title, fte_before, fte) select r.county_id, ${sqlUuid('r.id::text || a.id')}, r.id, p.id, p.organisation_ids, p.title, a.fte, a.fte from app.redistribution r join app.fte_allocation a on a.county_id = r.county_id and a.year = r.target_year and a.module = r.module join app.position p on p.id = a.position_id`,
  `insert into app.redistribution_response (county_id, id, redistribution_id, municipality_id, state, reason, decision) select x.county_id, ${sqlUuid('x.redistribution_id::text || x.municipality_id')}, x.redistribution_id, x.municipality_id, case ${back} when 5 then 'CONFIRMED' when 8 then 'OBJECTED' when 9 then 'OVERRULED' else 'OPEN' end, 'Einwand', 'Entscheidung' from (${places}) x join app.redistribution r on r.id = x.redistribution_id`,
  `insert into app.redistribution_event (county_id, id, redistribution_id, step, municipality_id, reason, recorded_by, recorded_on) select x.county_id, ${sqlUuid('x.redistribution_id::text || x.municipality_id')}, x.redistribution_id, 'OBJECT', x.municipality_id, 'Einwand', (select min(y.id::text)::uuid from app.person y where y.county_id = x.county_id), '2026-01-02' from (${places}) x`,
  `insert into app.redistribution_event (county_id, id, redistribution_id, step, reason, recorded_by, recorded_on) select r.county_id, ${sqlUuid('r.id::text || s.step')}, r.id, s.step, 'Grund', (select min(y.id::text)::uuid from app.person y where y.county_id = r.county_id), '2026-01-01' from app.redistribution r, (values ('DRAFT'), ('CHANGE_LINES'), ('PUBLISH')) s (step)`,
  `update app.redistribution r set state = 'PUBLISHED' where ${back} in (${backOf('PUBLISHED')})`,
  `update app.redistribution r set state = 'ENACTED' where ${back} in (${backOf('ENACTED')})`,
];
