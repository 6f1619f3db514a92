import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample, Principal, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import {
  insertBySteering,
  isOfMunicipality,
  ledgerReaders,
  maySteer,
  ofOwn,
  steering,
  updateBySteering,
} from './ledger.spec.support.ts';
import { here, hr, sqlUuid } from './roles.support.ts';

interface PlanRow extends OfCounty {
  readonly id: string;
  readonly state: string;
  readonly from_year: number;
  readonly version: number;
}
interface LineRow extends OfCounty {
  readonly id: string;
  readonly redistribution_id: string;
  readonly organisation_ids: readonly string[];
  readonly fte: number;
}
interface ResponseRow extends OfCounty {
  readonly id: string;
  readonly redistribution_id: string;
  readonly municipality_id: string;
  readonly state: string;
  readonly version: number;
}
interface EventRow extends OfCounty {
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

const isPublished = ({ state }: PlanRow): boolean => state === 'PUBLISHED' || state === 'ENACTED';

const plansSeen = (who: SealedPrincipal, world: World): PlanRow[] =>
  here(world.redistribution, who).filter((row) => !isOfMunicipality(who) || isPublished(row));

const ofPlansSeen = <Row extends OfCounty & { readonly redistribution_id: string }>(
  rows: readonly Row[],
  who: SealedPrincipal,
  world: World,
): Row[] => {
  const seen = new Set(plansSeen(who, world).map(({ id }) => id));
  return here(rows, who).filter((row) => seen.has(row.redistribution_id));
};

const responsesSeen = (who: SealedPrincipal, world: World): ResponseRow[] =>
  ofPlansSeen(world.redistribution_response, who, world).filter(
    (row) => !isOfMunicipality(who) || row.municipality_id === who.organisation,
  );

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
const planFor = (world: World, key: string, purpose: Purpose): PlanRow => {
  const county = countyOf(world, key);
  const year = world.fte_allocation.find((row) => row.county_id === county)!.year;
  const back = purposes.findIndex(([name]) => name === purpose) + 1;
  return world.redistribution.find((row) => row.county_id === county && row.from_year === year - back)!;
};
const responseFor = (
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

const redistributionDraft: MutationSample<OfCounty> = {
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

export const spec: ModuleSpec = {
  tables: {
    redistribution: {
      grants: [
        ['SELECT', ledgerReaders, '*'],
        ['INSERT', steering, '*'],
        ['UPDATE', steering, 'state version'],
      ],
      seen: plansSeen,
      attempts: (who, world, random) => {
        const row = random.pick(world.redistribution);
        return [
          insertBySteering(
            'draft',
            row,
            who,
            `insert into app.redistribution (county_id, id, module, from_year, target_year, state, drafted_on) values ('${row.county_id}', gen_random_uuid(), 'M1_COORDINATION', 2090, 2091, 'DRAFT', '2026-01-01')`,
          ),
          updateBySteering(
            'advance',
            row,
            who,
            `update app.redistribution set version = version + 1 where id = '${row.id}'`,
          ),
        ];
      },
      node: {
        kind: () => 'redistribution',
        type: () => 'Redistribution',
        samples: (world) => [
          planFor(world, 'rsk', 'change'),
          planFor(world, 'rsk', 'object'),
          planFor(world, 'rsk', 'enacted'),
          planFor(world, 'rkn', 'object'),
        ],
      },
    },
    redistribution_line: {
      grants: [
        ['SELECT', ledgerReaders, '*'],
        ['INSERT', steering, '*'],
        ['UPDATE', steering, 'fte position_id'],
      ],
      seen: (who, world) => ofOwn(ofPlansSeen(world.redistribution_line, who, world), who),
      attempts: (who, world, random) => {
        const row = random.pick(world.redistribution_line);
        return [
          insertBySteering(
            'add a line',
            row,
            who,
            `insert into app.redistribution_line (county_id, id, redistribution_id, organisation_ids, title, fte_before, fte) values ('${row.county_id}', gen_random_uuid(), '${row.redistribution_id}', array['${row.county_id}']::uuid[], 'x', 0, 0)`,
          ),
          updateBySteering(
            'change a line',
            row,
            who,
            `update app.redistribution_line set fte = fte where id = '${row.id}'`,
          ),
        ];
      },
      node: {
        kind: () => 'line',
        type: () => 'RedistributionLine',
        samples: (world) =>
          (['change', 'object'] as const).flatMap((purpose) => {
            const plan = planFor(world, 'rsk', purpose);
            return world.redistribution_line.filter((row) => row.redistribution_id === plan.id).slice(0, 3);
          }),
      },
    },
    redistribution_response: {
      grants: [
        ['SELECT', ledgerReaders, '*'],
        ['INSERT', steering, '*'],
        ['UPDATE', steering, 'decision state version'],
        ['UPDATE', [hr], 'answered_on reason state version'],
      ],
      seen: responsesSeen,
      attempts: (who, world, random) => {
        const own = responsesSeen(who, world);
        const row =
          own.length > 0 && random.chance(0.7)
            ? random.pick(own)
            : random.pick(world.redistribution_response);
        const isOwn = own.includes(row);
        const spare = world.organisation.find(
          (one) => one.county_id === row.county_id && one.kind === 'PARTNER',
        );
        const set = (state: string): string =>
          `update app.redistribution_response set state = '${state}' where id = '${row.id}'`;
        const ask = (state: string): string =>
          `insert into app.redistribution_response (county_id, id, redistribution_id, municipality_id, state) values ('${row.county_id}', gen_random_uuid(), '${row.redistribution_id}', '${spare?.id ?? row.county_id}', '${state}')`;
        const isSteering = steering.includes(who.role);
        return [
          insertBySteering('ask', row, who, ask('OPEN')),
          { what: 'answer unasked', sql: ask('CONFIRMED'), expected: null },
          {
            what: 'confirm',
            sql: set('CONFIRMED'),
            // whoever steers may touch the row, but not answer
            expected: who.role === hr ? Number(isOwn) : isSteering && !isOwn ? 0 : null,
          },
          {
            what: 'ask again',
            sql: set('OPEN'),
            expected: isSteering ? Number(isOwn) : who.role === hr && !isOwn ? 0 : null,
          },
        ];
      },
      node: {
        kind: () => 'response',
        type: () => 'RedistributionResponse',
        samples: (world) => [
          responseFor(world, ['rsk', 'bornheim'], 'change'),
          responseFor(world, ['rsk', 'bornheim'], 'object'),
          responseFor(world, ['rsk', 'siegburg'], 'overrule'),
          responseFor(world, ['rkn', 'dormagen'], 'object'),
        ],
      },
    },
    redistribution_event: {
      keeps: ['step'],
      grants: [
        ['SELECT', ledgerReaders, '*'],
        ['INSERT', [...steering, hr], '*'],
      ],
      seen: (who, world) =>
        ofPlansSeen(world.redistribution_event, who, world).filter(
          (row) =>
            !isOfMunicipality(who) ||
            ((row.municipality_id === null || row.municipality_id === who.organisation) &&
              !['DRAFT', 'CHANGE_LINES', 'DISCARD'].includes(row.step)),
        ),
      attempts: (who, world, random) => {
        const own = plansSeen(who, world);
        const plan =
          own.length > 0 && random.chance(0.7) ? random.pick(own) : random.pick(world.redistribution);
        const person = world.person.find(({ id }) => id === who.person) ?? world.person[0]!;
        const enter = (step: string, municipality: string): string =>
          `insert into app.redistribution_event (county_id, id, redistribution_id, step, municipality_id, recorded_by, recorded_on) values ('${plan.county_id}', gen_random_uuid(), '${plan.id}', '${step}', ${municipality}, '${person.id}', '2026-01-01')`;
        const isMine = plan.county_id === who.county && person.id === who.person;
        const ownMunicipality = who.organisation ? `'${who.organisation}'` : 'null';
        return [
          {
            what: 'step of the county',
            sql: enter('RECALL', 'null'),
            expected: steering.includes(who.role) && isMine ? 1 : null,
          },
          {
            what: 'step of a municipality',
            sql: enter('OBJECT', ownMunicipality),
            expected: who.role === hr && isMine && isPublished(plan) ? 1 : null,
          },
        ];
      },
    },
  },
  mutations: {
    redistributionDraft,
    redistributionLineChange,
    redistributionPublish: countyStep('redistributionPublish', 'publish'),
    redistributionDiscard: countyStep('redistributionDiscard', 'discard'),
    redistributionRecall: countyStep('redistributionRecall', 'recall'),
    redistributionEnact: countyStep('redistributionEnact', 'enact'),
    redistributionConfirm: answer('redistributionConfirm', 'confirm', answersForItself, 'hr.bornheim'),
    redistributionObject: answer('redistributionObject', 'object', answersForItself, 'hr.bornheim'),
    redistributionOverrule: answer('redistributionOverrule', 'overrule', maySteer, 'coordinator.rsk'),
  },
  // of each county nine redistributions: drafts, published ones and one in force, with answers that differ
  unusual: [
    `insert into app.fte_allowance (county_id, id, year, module, fte, source) select county_id, ${sqlUuid("'allowance' || id")}, 2028, 'M3_FOREIGNERS_OFFICE', 2, 'Bescheid' from app.organisation where kind = 'COUNTY'`,
    `insert into app.redistribution (county_id, id, module, from_year, target_year, state, drafted_on) select o.id, ${sqlUuid("'plan' || n || o.id")}, ${target}, a.year - n, a.year, 'DRAFT', '2026-01-01' from app.organisation o join (select distinct county_id, year from app.fte_allocation) a on a.county_id = o.id, generate_series(1, ${purposes.length}) n where o.kind = 'COUNTY'`,
    `insert into app.redistribution_line (county_id, id, redistribution_id, position_id, organisation_ids, title, fte_before, fte) select r.county_id, ${sqlUuid('r.id::text || a.id')}, r.id, p.id, p.organisation_ids, p.title, a.fte, a.fte from app.redistribution r join app.fte_allocation a on a.county_id = r.county_id and a.year = r.target_year and a.module = r.module join app.position p on p.id = a.position_id`,
    `insert into app.redistribution_response (county_id, id, redistribution_id, municipality_id, state, reason, decision) select x.county_id, ${sqlUuid('x.redistribution_id::text || x.municipality_id')}, x.redistribution_id, x.municipality_id, case ${back} when 5 then 'CONFIRMED' when 8 then 'OBJECTED' when 9 then 'OVERRULED' else 'OPEN' end, 'Einwand', 'Entscheidung' from (${places}) x join app.redistribution r on r.id = x.redistribution_id`,
    `insert into app.redistribution_event (county_id, id, redistribution_id, step, municipality_id, reason, recorded_by, recorded_on) select x.county_id, ${sqlUuid('x.redistribution_id::text || x.municipality_id')}, x.redistribution_id, 'OBJECT', x.municipality_id, 'Einwand', (select min(y.id::text)::uuid from app.person y where y.county_id = x.county_id), '2026-01-02' from (${places}) x`,
    `insert into app.redistribution_event (county_id, id, redistribution_id, step, reason, recorded_by, recorded_on) select r.county_id, ${sqlUuid('r.id::text || s.step')}, r.id, s.step, 'Grund', (select min(y.id::text)::uuid from app.person y where y.county_id = r.county_id), '2026-01-01' from app.redistribution r, (values ('DRAFT'), ('CHANGE_LINES'), ('PUBLISH')) s (step)`,
    `update app.redistribution r set state = 'PUBLISHED' where ${back} in (${backOf('PUBLISHED')})`,
    `update app.redistribution r set state = 'ENACTED' where ${back} in (${backOf('ENACTED')})`,
  ],
  multiply: [
    `insert into app.redistribution (county_id, id, module, from_year, target_year, state, drafted_on) select county_id, ${sqlUuid('id::text || n')}, module, from_year, target_year, 'DRAFT', drafted_on from app.redistribution, generate_series(1, 19) n`,
    `insert into app.redistribution_line (county_id, id, redistribution_id, organisation_ids, title, fte_before, fte) select county_id, ${sqlUuid('id::text || n')}, redistribution_id, organisation_ids, title, 0, 0 from app.redistribution_line, generate_series(1, 19) n`,
    `insert into app.redistribution_event (county_id, id, redistribution_id, step, municipality_id, reason, recorded_by, recorded_on) select county_id, ${sqlUuid('id::text || n')}, redistribution_id, step, municipality_id, reason, recorded_by, recorded_on from app.redistribution_event, generate_series(1, 19) n`,
  ],
  grows: ['Query.redistributions', 'Redistribution.lines', 'Redistribution.events'],
};
