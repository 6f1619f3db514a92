import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const PLANS = `{ deploymentPlans { nodes { title source days fte municipalityCount quotas { days fte note municipality { name } } } } }`;

interface PlanNode {
  readonly days: string;
  readonly fte: string;
  readonly municipalityCount: number;
  readonly quotas: readonly {
    readonly days: string | null;
    readonly municipality: { readonly name: string };
  }[];
}

const plansAs = async (persona: string): Promise<PlanNode[]> => {
  const { body } = await api.ask(persona, PLANS);
  expect(body.errors).toBeUndefined();
  return (body.data as unknown as { deploymentPlans: { nodes: PlanNode[] } }).deploymentPlans.nodes;
};

describe('the table of 2021', () => {
  it.each(['coordinator.rsk', 'head.rsk', 'funding.rsk', 'member.jobcenter'])(
    'sums to 35.00 days, 7.0 VZÄ and 15 municipalities for %s',
    async (persona) => {
      const [plan, ...others] = await plansAs(persona);
      expect(others).toEqual([]);
      expect(plan).toMatchObject({ days: '35.00', fte: '7.000000', municipalityCount: 15 });
      expect(plan!.quotas).toHaveLength(19);
    },
  );

  it('shows a municipality its own line and its own sum', async () => {
    const [plan] = await plansAs('hr.bornheim');
    expect(plan).toMatchObject({ days: '2.00', fte: '0.400000', municipalityCount: 1 });
    expect(plan!.quotas.map(({ municipality }) => municipality.name)).toEqual(['Bornheim']);
  });

  it('is not known to the other county', async () => {
    expect(await plansAs('coordinator.rkn')).toEqual([]);
  });
});

const WEEK = `query ($week: LocalDate) {
  positions(first: 60, filter: { module: M2_CASE_MANAGEMENT }) {
    nodes { title shares { share municipality { name } } occupancies {
      validFrom validTo deploymentDays(week: $week) deploymentLimit viewerCanPlan person { familyName }
      deploymentSlots(week: $week) { date(week: $week) weekday part startsAt endsAt site { name organisation { name } } viewerCanPlan }
    } }
  }
}`;

interface Slot {
  readonly date: string;
  readonly weekday: number;
  readonly part: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly site: { readonly name: string; readonly organisation: { readonly name: string } };
}
interface OccupancyNode {
  readonly deploymentDays: string;
  readonly deploymentLimit: string;
  readonly viewerCanPlan: boolean;
  readonly person: { readonly familyName: string };
  readonly deploymentSlots: readonly Slot[];
}

const weekAs = async (persona: string, week = '2026-11-18'): Promise<OccupancyNode[]> => {
  const { body } = await api.ask(persona, WEEK, { variables: { week } });
  expect(body.errors).toBeUndefined();
  const { positions } = body.data as unknown as {
    positions: { nodes: readonly { readonly occupancies: readonly OccupancyNode[] }[] };
  };
  return positions.nodes.flatMap(({ occupancies }) => occupancies);
};

describe('the week', () => {
  it('says day by day where the case manager of Bornheim is', async () => {
    const [line, ...others] = await weekAs('cm.bornheim');
    expect(others).toEqual([]);
    expect(line).toMatchObject({ deploymentDays: '5.00', deploymentLimit: '5.00', viewerCanPlan: true });
    expect(line!.deploymentSlots.map(({ date, site }) => `${date} ${site.name}`)).toEqual([
      '2026-11-16 Rathaus',
      '2026-11-17 Rathaus',
      '2026-11-18 Begegnungshaus',
      '2026-11-19 Rathaus',
      '2026-11-20 Rathaus',
    ]);
  });

  it('shows both municipalities which days of the shared position are theirs', async () => {
    for (const persona of ['hr.much', 'hr.neunkirchen-seelscheid']) {
      const [line] = await weekAs(persona);
      expect(line!.deploymentSlots.map(({ site }) => site.organisation.name)).toEqual([
        'Much',
        'Much',
        'Neunkirchen-Seelscheid',
        'Neunkirchen-Seelscheid',
        'Neunkirchen-Seelscheid',
      ]);
    }
  });

  it('counts half days: 0.69 VZÄ are at most 3.45 days, of which three are planned', async () => {
    const [line] = await weekAs('cm.eitorf');
    expect(line).toMatchObject({ deploymentDays: '3.00', deploymentLimit: '3.45' });
  });

  it('shows the county everybody, and lets it plan nobody', async () => {
    const lines = await weekAs('coordinator.rsk');
    expect(lines).toHaveLength(15);
    expect(lines.filter(({ viewerCanPlan }) => viewerCanPlan)).toEqual([]);
  });

  it('is empty before somebody fills the position', async () => {
    const [line] = await weekAs('cm.bornheim', '2024-11-18');
    expect(line).toMatchObject({ deploymentDays: '0.00', deploymentSlots: [] });
  });

  it.each(['abh.troisdorf', 'funding.rsk', 'member.jobcenter', 'dpo.rsk', 'adviser.caritas'])(
    'is refused to %s',
    async (persona) => {
      const { body } = await api.ask(persona, '{ deploymentSites { nodes { id } } }');
      expect(body.errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    },
  );
});

describe('who cannot be reached', () => {
  const REACH = `query ($week: LocalDate) { positions(first: 60) { nodes { occupancies { deploymentSlots(week: $week) { weekday reachability(week: $week) } } } } }`;
  const TODAY = '2026-06-17';
  let then: Harness;
  beforeAll(async () => {
    then = await startHarness(undefined, { today: TODAY });
    const away = (firstDay: string, lastDay: string, halfDay: string | null) =>
      then.sql(
        `insert into app.unreachable_period (county_id, id, person_id, first_day, last_day, half_day) select county_id, gen_random_uuid(), id, $1, $2, $3 from app.person where email = 'cm@bornheim.example'`,
        [firstDay, lastDay, halfDay],
      );
    await away('2026-06-08', '2026-06-16', null);
    await away('2026-06-18', '2026-06-18', 'AFTERNOON');
  });
  afterAll(() => then.stop());

  const daysAs = async (persona: string, week: string): Promise<string[]> => {
    const { body } = await then.ask(persona, REACH, { variables: { week } });
    expect(body.errors).toBeUndefined();
    const { positions } = body.data as unknown as {
      positions: { nodes: { occupancies: { deploymentSlots: { reachability: string }[] }[] }[] };
    };
    return positions.nodes
      .flatMap(({ occupancies }) => occupancies)
      .flatMap(({ deploymentSlots }) => deploymentSlots.map(({ reachability }) => reachability));
  };

  const thisWeek = ['NOT_REACHABLE', 'NOT_REACHABLE', 'REACHABLE', 'NOT_IN_THE_AFTERNOON', 'REACHABLE'];

  it.each(['cm.bornheim', 'hr.bornheim', 'lead.bornheim'])(
    'is said to %s, half days too',
    async (persona) => {
      expect(await daysAs(persona, TODAY)).toEqual(thisWeek);
    },
  );

  it('is said to the county, of everybody', async () => {
    const days = await daysAs('coordinator.rsk', TODAY);
    expect(days.filter((day) => day !== 'REACHABLE')).toEqual(thisWeek.filter((day) => day !== 'REACHABLE'));
  });

  it('is said of a week past only to the person', async () => {
    expect(await daysAs('cm.bornheim', '2026-06-08')).toEqual(Array(5).fill('NOT_REACHABLE'));
    for (const persona of ['hr.bornheim', 'coordinator.rsk'])
      expect(new Set((await daysAs(persona, '2026-06-01')).filter((day) => day !== 'UNKNOWN'))).toEqual(
        new Set(),
      );
  });
});
