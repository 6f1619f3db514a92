import type { ModuleSpec, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import {
  insertBySteering,
  isOfMunicipality,
  ledgerReaders,
  ofOwn,
  steering,
  updateBySteering,
} from './ledger.spec.support.ts';
import { here, hr, somebodyElse, sqlUuid } from './roles.support.ts';
import {
  planFor,
  redistributionMutations,
  responseFor,
  unusualRedistributions,
  type PlanRow,
  type ResponseRow,
} from './redistribution-samples.support.ts';

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

export const spec: ModuleSpec = {
  tables: {
    redistribution: {
      grants: [
        ['SELECT', ledgerReaders, '*'],
        ['INSERT', steering, '*'],
        ['UPDATE', steering, 'state version'],
      ],
      heldByReading: ['county_advances'],
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
      heldByReading: ['county_changes_lines'],
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
      heldByReading: ['county_decides without county_id', 'municipality_answers without municipality_id'],
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
        const enter = (step: string, municipality: string, by = person.id): string =>
          `insert into app.redistribution_event (county_id, id, redistribution_id, step, municipality_id, recorded_by, recorded_on) values ('${plan.county_id}', gen_random_uuid(), '${plan.id}', '${step}', ${municipality}, '${by}', '2026-01-01')`;
        const another = world.organisation.find(
          ({ county_id, kind, id }) =>
            county_id === plan.county_id && kind === 'MUNICIPALITY' && id !== who.organisation,
        )!;
        const somebody = somebodyElse(who, plan, world);
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
          { what: 'step of another municipality', sql: enter('OBJECT', `'${another.id}'`), expected: null },
          { what: 'county as somebody else', sql: enter('RECALL', 'null', somebody), expected: null },
          {
            what: 'municipality as somebody else',
            sql: enter('OBJECT', ownMunicipality, somebody),
            expected: null,
          },
        ];
      },
    },
  },
  mutations: redistributionMutations,
  unusual: unusualRedistributions,
  multiply: [
    `insert into app.redistribution (county_id, id, module, from_year, target_year, state, drafted_on) select county_id, ${sqlUuid('id::text || n')}, module, from_year, target_year, 'DRAFT', drafted_on from app.redistribution, generate_series(1, 19) n`,
    `insert into app.redistribution_line (county_id, id, redistribution_id, organisation_ids, title, fte_before, fte) select county_id, ${sqlUuid('id::text || n')}, redistribution_id, organisation_ids, title, 0, 0 from app.redistribution_line, generate_series(1, 19) n`,
    `insert into app.redistribution_event (county_id, id, redistribution_id, step, municipality_id, reason, recorded_by, recorded_on) select county_id, ${sqlUuid('id::text || n')}, redistribution_id, step, municipality_id, reason, recorded_by, recorded_on from app.redistribution_event, generate_series(1, 19) n`,
  ],
  grows: ['Query.redistributions', 'Redistribution.lines', 'Redistribution.events'],
};
