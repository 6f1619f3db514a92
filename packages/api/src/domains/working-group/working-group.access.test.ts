import { personas } from '@kim/schema/demo/personas.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { memberDatabaseRoles, type MemberDatabaseRole } from '../../platform/persistence/database-roles.ts';
import { sealContext } from '../../platform/persistence/seal.ts';
import {
  askingGroups,
  county,
  demoGroup,
  demoMember,
  meetingPerson,
} from './working-group-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());
const { act, done, theme, resolve, reported, seen, untouched } = askingGroups(() => api);

const leaders = ['coordinator.rsk', 'head.rsk', 'office.rsk', 'coordinator.rkn'];
const names = personas.map(({ name }) => name).filter((name) => name !== 'two-hats.bornheim');
const project = { kind: 'PROJECT', name: 'Probe', mandate: 'Ein Ablauf für alle.' };
const about = { title: 'Probe', description: 'Ein Ablauf für alle.' };

const newTheme = async (): Promise<string> => {
  const { row, codes } = await theme('office.rsk', 'generativeThemeRecord', {
    ...about,
    resolutionId: await resolve(),
  });
  expect(codes).toEqual([]);
  return row!['id'] as string;
};
const newGroup = async () => {
  const resolutionId = await resolve();
  const { row } = await theme('office.rsk', 'generativeThemeRecord', { ...about, resolutionId });
  return done('office.rsk', 'workingGroupInstall', { ...project, themeId: row!['id'], resolutionId });
};

describe('without a resolution there is nothing', () => {
  it.each(names.filter((name) => !leaders.includes(name)))(
    'and %s installs nothing at all',
    async (persona) => {
      const resolutionId = await resolve();
      await untouched(async () => {
        const input = { ...project, kind: 'CONCEPT', actionField: 'Sprache', resolutionId };
        expect((await act(persona, 'workingGroupInstall', input)).refusal).toBe('FORBIDDEN');
        expect((await theme(persona, 'generativeThemeRecord', { ...about, resolutionId })).refusal).toBe(
          'FORBIDDEN',
        );
      });
    },
  );

  it('no theme and no group by one that is not adopted, about something else, unknown or foreign', async () => {
    const themeId = await newTheme();
    const wrong = [
      ['RESOLUTION_NOT_ADOPTED', await resolve({ outcome: 'REJECTED' })],
      ['RESOLUTION_NOT_ADOPTED', await resolve({ outcome: 'DEFERRED' })],
      ['RESOLUTION_KIND', await resolve({ kind: 'RULES' })],
      ['RESOLUTION_KIND', await resolve({ kind: 'CONCEPT' })],
      ['RESOLUTION_NOT_VOTED', await reported()],
    ] as const;
    const adopted = await resolve();
    await untouched(async () => {
      for (const [code, resolutionId] of wrong) {
        const errors = await theme('head.rsk', 'generativeThemeRecord', { ...about, resolutionId });
        expect(errors.payload!.errors.map((error) => [error.code, error.path])).toEqual([
          [code, ['input', 'resolutionId']],
        ]);
        const input = { ...project, themeId, resolutionId };
        expect((await act('head.rsk', 'workingGroupInstall', input)).codes).toEqual([code]);
      }
      const foreign = { ...about, resolutionId: adopted };
      expect((await theme('coordinator.rkn', 'generativeThemeRecord', foreign)).codes).toEqual([
        'RESOLUTION_NEEDED',
      ]);
    });
  });

  it('a project group has a theme and a concept group an action field', async () => {
    const resolutionId = await resolve();
    await untouched(async () => {
      const none = await act('head.rsk', 'workingGroupInstall', { ...project, resolutionId });
      expect(none.codes).toEqual(['WORKING_GROUP_THEME']);
      const concept = { ...project, kind: 'CONCEPT', resolutionId };
      expect((await act('head.rsk', 'workingGroupInstall', concept)).codes).toEqual(['WORKING_GROUP_FIELD']);
      const personal = { ...about, title: 'Frau Muster ruft an unter 0228 1234567', resolutionId };
      expect((await theme('head.rsk', 'generativeThemeRecord', personal)).codes).toEqual([
        'WORKING_GROUP_PERSONAL',
      ]);
    });
  });
});

const actingAs = (role: MemberDatabaseRole): string[] => {
  const person = referenceUuid('person', 'office.rsk');
  const key = Buffer.from(api.database.sealKey, 'hex');
  const seal = sealContext(key, { role, county, organisation: county, person, today: '2026-11-28' });
  return [`set local role ${role}`, `set local kim.context = '${seal}'`];
};

describe('a resolution that fits', () => {
  it('founds one theme, and the project groups of that theme alone', async () => {
    const resolutionId = await resolve();
    const founding = { ...about, resolutionId };
    const { row } = await theme('office.rsk', 'generativeThemeRecord', founding);
    const other = await newTheme();
    await untouched(async () => {
      expect((await theme('office.rsk', 'generativeThemeRecord', founding)).codes).toEqual([
        'RESOLUTION_HAS_THEME',
      ]);
      const foreign = { ...project, themeId: other, resolutionId };
      expect((await act('office.rsk', 'workingGroupInstall', foreign)).codes).toEqual(['RESOLUTION_KIND']);
    });
    await done('office.rsk', 'workingGroupInstall', { ...project, themeId: row!['id'], resolutionId });
  });
});

describe('in the database', () => {
  const groupBy = (resolution: string): string =>
    `insert into governance.working_group (county_id, id, kind, name, mandate, action_field, resolution_id, decided_on) values ('${county}', gen_random_uuid(), 'CONCEPT', 'x', 'x', 'x', ${resolution}, '2026-11-28')`;
  const themeBy = (resolution: string): string =>
    `insert into governance.theme (county_id, id, title, description, resolution_id, decided_on) values ('${county}', gen_random_uuid(), 'x', 'x', ${resolution}, '2026-11-28')`;
  const resolutionOf = (kind: string, outcome: string): string =>
    `(select r.id from governance.resolution r where r.county_id = '${county}' and r.kind = '${kind}' and r.outcome = '${outcome}' and r.decided_on = '2026-11-28' limit 1)`;
  const wrong = [
    ['none', 'null'],
    ['one that never was', 'gen_random_uuid()'],
    ['a rejected one', resolutionOf('CONCEPT', 'REJECTED')],
    ['one about something else', resolutionOf('RULES', 'ADOPTED')],
  ] as const;

  it.each([...memberDatabaseRoles, null])(
    'no group and no theme is made without the right resolution, not by %s',
    async (role) => {
      await resolve({ kind: 'CONCEPT', outcome: 'REJECTED' });
      await resolve({ kind: 'RULES' });
      const client = new pg.Client({ connectionString: role ? api.database.appUrl : api.database.url });
      await client.connect();
      try {
        for (const [, resolution] of wrong)
          for (const sql of [groupBy(resolution), themeBy(resolution)]) {
            await client.query('begin');
            for (const statement of role ? actingAs(role) : []) await client.query(statement);
            await expect(client.query(sql)).rejects.toThrow(
              /adopted resolution|permission denied|null value|foreign key/,
            );
            await client.query('rollback');
          }
      } finally {
        await client.end();
      }
    },
  );

  it('the administrator cannot take the resolution away from a group either', async () => {
    await resolve({ kind: 'RULES' });
    await expect(
      api.sql(`update governance.working_group set resolution_id = ${resolutionOf('RULES', 'ADOPTED')}`),
    ).rejects.toThrow('adopted resolution');
    await expect(api.sql('update governance.working_group set resolution_id = null')).rejects.toThrow(
      'adopted resolution',
    );
  });
});

describe('a working group', () => {
  it('is seen by its members, the steering group and its office, and by nobody else', async () => {
    const answers: Record<string, string> = {};
    for (const persona of names) answers[persona] = await seen(persona, demoGroup);
    const who = (answer: string) => names.filter((name) => answers[name] === answer).toSorted();
    expect(who('SEEN')).toEqual(
      ['coordinator.rsk', 'head.rsk', 'member.jobcenter', 'office.rsk', 'school.rsk', 'youth.rsk'].toSorted(),
    );
    expect(who('FORBIDDEN')).toEqual(
      names.filter((name) => /^(hr|funding|dpo|admin)\./.test(name)).toSorted(),
    );
  });

  it('is known as the papers tell: three project groups, eight concept groups, a theme without one', async () => {
    const { body } = await api.ask(
      'member.jobcenter',
      '{ workingGroups(first: 50) { nodes { kind name state decidedOn dayNote } } generativeThemes(first: 50) { nodes { title decidedOn workingGroups { name } } } }',
    );
    const { workingGroups, generativeThemes } = body.data as unknown as {
      workingGroups: { nodes: { kind: string; name: string; dayNote: string | null }[] };
      generativeThemes: { nodes: { title: string; decidedOn: string; workingGroups: object[] }[] };
    };
    const facts = workingGroups.nodes.filter(({ name }) => name !== 'Probe');
    expect(facts.filter(({ kind }) => kind === 'CONCEPT')).toHaveLength(8);
    expect(facts.filter(({ kind }) => kind === 'PROJECT').map(({ name }) => name)).toEqual([
      'DELFIN 4',
      'Gemeinnützige Tätigkeiten und Rechtskreiswechsel',
      'Zusammenarbeit Kommune – Jobcenter/Agentur für Arbeit',
    ]);
    expect(facts.every(({ dayNote }) => dayNote !== null)).toBe(true);
    expect(
      generativeThemes.nodes.filter((one) => one.workingGroups.length === 0 && one.title !== 'Probe'),
    ).toEqual([
      { title: 'Einheitliche Abläufe bei Arbeitsangeboten', decidedOn: '2024-08-26', workingGroups: [] },
    ]);
  });

  it('is staffed before it works, and led step by step by the office alone', async () => {
    const { id } = await newGroup();
    const staff = { workingGroupId: id, version: 1, toState: 'STAFFED' };
    await untouched(async () => {
      expect((await act('office.rsk', 'workingGroupAdvance', staff)).codes).toEqual([
        'WORKING_GROUP_MEMBERS',
      ]);
      expect((await act('member.jobcenter', 'workingGroupAdvance', staff)).refusal).toBe('FORBIDDEN');
      expect((await act('coordinator.rkn', 'workingGroupAdvance', staff)).codes).toEqual(['NOT_FOUND']);
      const hr = { workingGroupId: id, body: 'Personalamt', personId: meetingPerson('hr.bornheim') };
      expect((await act('office.rsk', 'groupMemberAdd', hr)).codes).toEqual(['WORKING_GROUP_MEMBER']);
    });
    const lead = { workingGroupId: id, body: 'Sozialamt', personId: meetingPerson('lead.bornheim') };
    await done('office.rsk', 'groupMemberAdd', lead);
    await untouched(async () => {
      expect((await act('office.rsk', 'groupMemberAdd', lead)).codes).toEqual(['WORKING_GROUP_MEMBER']);
      const skip = { ...staff, toState: 'ACTIVE' };
      expect((await act('office.rsk', 'workingGroupAdvance', skip)).codes).toEqual(['WORKING_GROUP_STEP']);
      expect((await act('office.rsk', 'workingGroupAdvance', { ...staff, version: 9 })).codes).toEqual([
        'CONFLICT',
      ]);
    });
    await done('office.rsk', 'workingGroupAdvance', staff);
    const group = await done('head.rsk', 'workingGroupAdvance', { ...staff, version: 2, toState: 'ACTIVE' });
    expect(group).toMatchObject({ state: 'ACTIVE', version: 3, viewerWays: [] });
    expect(await seen('lead.bornheim', id)).toBe('SEEN');
    const [member] = group.members;
    await done('head.rsk', 'groupMemberEnd', { memberId: member!.id, version: member!.version });
    expect(await seen('lead.bornheim', id)).toBe('NOTHING');
  });
});

describe('what a member takes on', () => {
  const task = { title: 'Zahlen zusammenstellen', dueOn: '2026-12-20' };
  it('is theirs or noted by the office, and ticked off by both', async () => {
    const own = { ...task, memberId: demoMember('Schulaufsicht') };
    await untouched(async () => {
      expect((await act('youth.rsk', 'groupTaskRecord', own)).refusal).toBe('FORBIDDEN');
      expect((await act('cm.bornheim', 'groupTaskRecord', own)).codes).toEqual(['NOT_FOUND']);
      expect((await act('hr.bornheim', 'groupTaskRecord', own)).refusal).toBe('FORBIDDEN');
      const past = { ...own, dueOn: '2026-11-27' };
      expect((await act('school.rsk', 'groupTaskRecord', past)).codes).toEqual(['WORKING_GROUP_DAY_PAST']);
    });
    const { tasks } = await done('school.rsk', 'groupTaskRecord', own);
    const [made] = tasks.filter(({ doneOn }) => doneOn === null).slice(-1);
    const tick = { taskId: made!.id, version: made!.version };
    await untouched(async () => {
      expect((await act('youth.rsk', 'groupTaskComplete', tick)).refusal).toBe('FORBIDDEN');
      expect((await act('member.jobcenter', 'groupTaskComplete', tick)).refusal).toBe('FORBIDDEN');
      expect((await act('cm.bornheim', 'groupTaskComplete', tick)).codes).toEqual(['NOT_FOUND']);
    });
    const ticked = await done('school.rsk', 'groupTaskComplete', tick);
    expect(ticked.tasks.find(({ id }) => id === tick.taskId)).toMatchObject({ doneOn: '2026-11-28' });
    await untouched(async () => {
      expect((await act('office.rsk', 'groupTaskComplete', tick)).codes).toEqual(['WORKING_GROUP_STEP']);
    });
  });
});

describe('a meeting of a group', () => {
  it('is noted and corrected by the office, and read by the members', async () => {
    const meeting = { workingGroupId: demoGroup, heldOn: '2026-11-20', place: 'Kreishaus' };
    await untouched(async () => {
      expect((await act('school.rsk', 'groupMeetingRecord', meeting)).refusal).toBe('FORBIDDEN');
      const far = { ...meeting, heldOn: '2030-01-01' };
      expect((await act('office.rsk', 'groupMeetingRecord', far)).codes).toEqual([
        'WORKING_GROUP_MEETING_DAY',
      ]);
    });
    const before = await done('office.rsk', 'groupMeetingRecord', meeting);
    const made = before.meetings.find(({ notes, version }) => notes === null && version === 1)!;
    const notes = { ...meeting, meetingId: made.id, version: 1, notes: 'Auftrag geklärt.' };
    const after = await done('coordinator.rsk', 'groupMeetingRecord', notes);
    expect(after.meetings.find(({ id }) => id === made.id)).toMatchObject({ notes: 'Auftrag geklärt.' });
    await untouched(async () => {
      expect((await act('coordinator.rsk', 'groupMeetingRecord', notes)).codes).toEqual(['CONFLICT']);
    });
  });
});
