import { personas } from '@kim/schema/demo/personas.ts';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { change } from '../personnel/personnel-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());

interface Review {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly step: number | null;
  readonly presentation: string | null;
  readonly viewerWays: readonly string[];
  readonly viewerRole: string | null;
  readonly outcome: { readonly version: number; readonly suggestions: readonly string[] } | null;
  readonly participants: readonly { readonly personName: string; readonly role: string }[];
}
const FIELDS =
  'id version state step presentation viewerWays viewerRole outcome { version suggestions } participants { personName role }';

const place = (key: string): string => publicId('addressee', referenceUuid('organisation', key));
const content = {
  title: 'Wohnung ohne Meldung',
  question: 'Wie komme ich weiter, wenn der Vermieter nicht unterschreibt?',
  presentation: 'Frau A. wohnt seit acht Monaten zur Untermiete, zwei Kinder.',
  method: 'SHORT',
  plannedAt: '2026-12-10T09:00:00Z',
  place: 'Rathaus',
  organisationIds: [place('siegburg'), place('lohmar')],
  role: 'CASE_GIVER',
};

const act = async (persona: string, mutation: string, input: Readonly<Record<string, unknown>>) => {
  const changed = await change(api, persona, mutation, input, { part: `review { ${FIELDS} }` });
  return { ...changed, review: changed.payload?.['review'] as Review };
};
const plan = async (): Promise<Review> => {
  const { review, codes } = await act('cm.bornheim', 'peerCaseReviewPlan', content);
  expect(codes).toEqual([]);
  return review;
};
const join = (persona: string, { id }: Review, role: string, answer = 'ACCEPTED') =>
  act(persona, 'peerCaseReviewAnswer', { reviewId: id, role, answer });
const lead = (persona: string, { id, version }: Review, toState: string, step?: number) =>
  act(persona, 'peerCaseReviewAdvance', { reviewId: id, version, toState, ...(step ? { step } : {}) });
const record = (persona: string, { id }: Review, input: Readonly<Record<string, unknown>>) =>
  act(persona, 'peerCaseOutcomeRecord', { reviewId: id, suggestions: ['Zum Mieterverein gehen.'], ...input });
/** With a moderator of Siegburg, somebody of Lohmar who takes the minutes, and the case giver. */
const begun = async (): Promise<Review> => {
  const planned = await plan();
  await join('cm.siegburg', planned, 'MODERATOR');
  await join('cm.lohmar', planned, 'MINUTE_TAKER');
  const { review, codes } = await lead('cm.siegburg', planned, 'RUNNING');
  expect(codes).toEqual([]);
  return review;
};

const seen = async (persona: string, id: string): Promise<Review | null | string> => {
  const { body } = await api.ask(persona, `{ peerCaseReview(id: "${id}") { ${FIELDS} } }`);
  if (body.errors) return body.errors[0]!.extensions['code'] as string;
  return (body.data as unknown as { peerCaseReview: Review | null }).peerCaseReview;
};

const everything = async (): Promise<string> => {
  const tables = ['peer_case_review', 'peer_case_participant', 'peer_case_outcome'];
  const [row] = await api.sql<{ state: string }>(
    `select md5(coalesce(string_agg(t, '|' order by t), '')) as state from (${tables.map((table) => `select x::text t from app.${table} x`).join(' union all ')}) every_row`,
  );
  return row!.state;
};
const untouched = async (work: () => Promise<void>): Promise<void> => {
  const before = await everything();
  await work();
  expect(await everything()).toBe(before);
};

describe('who knows of a session', () => {
  it('who is invited, who takes part, and the county; nobody else', async () => {
    const { id } = await plan();
    for (const persona of ['cm.bornheim', 'cm.siegburg', 'cm.lohmar', 'coordinator.rsk', 'head.rsk'])
      expect([persona, await seen(persona, id)]).toEqual([persona, expect.objectContaining({ id })]);
    for (const persona of ['cm.alfter', 'cm.rkn', 'coordinator.rkn'])
      expect([persona, await seen(persona, id)]).toEqual([persona, null]);
    for (const persona of [
      'hr.bornheim',
      'hr.siegburg',
      'lead.bornheim',
      'dpo.rsk',
      'adviser.caritas',
      'abh.rsk',
    ])
      expect([persona, await seen(persona, id)]).toEqual([persona, 'FORBIDDEN']);
  });

  const colleagues = /^(cm\.|coordinator\.|head\.|two-hats)/;
  it.each(personas.map(({ name }) => name).filter((name) => !colleagues.test(name)))(
    '%s convenes none',
    (persona) =>
      untouched(async () => {
        expect((await act(persona, 'peerCaseReviewPlan', content)).refusal).toBe('FORBIDDEN');
      }),
  );

  it('has no way to a case or to a client', async () => {
    const columns = await api.sql<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'app' and table_name like 'peer_case%' and column_name ~ 'case_id|client'`,
    );
    expect(columns).toEqual([]);
  });
});

describe('what points to a person', () => {
  it.each([
    ['Frau Yilmaz wohnt zur Untermiete.', 'Frau Yilmaz'],
    ['Sie ist am 2.4.1991 geboren.', '2.4.1991'],
    ['Anruf unter 02241 13-2345.', '02241 13-2345'],
    ['Fall K7F3-Q2MX', 'K7F3-Q2MX'],
  ])('is named and not taken: %s', (presentation, found) =>
    untouched(async () => {
      const { codes, payload } = await act('cm.bornheim', 'peerCaseReviewPlan', { ...content, presentation });
      expect(codes).toEqual(['PERSONAL_DATA']);
      expect(payload!.errors[0]).toMatchObject({
        path: ['input', 'presentation'],
        message: expect.stringContaining(found),
      });
    }),
  );

  it('holds for the names of those whom the writer counsels, and of nobody else', async () => {
    const [client] = await api.sql<{ name: string }>(
      `select c.given_name as name from client.client c join casework.case_file f on f.client_id = c.id where f.responsible_id = '${referenceUuid('person', 'cm.bornheim')}' order by c.id limit 1`,
    );
    const told = { ...content, question: `Was rate ich ${client!.name}?` };
    await untouched(async () => {
      expect((await act('cm.bornheim', 'peerCaseReviewPlan', told)).codes).toEqual(['PERSONAL_DATA']);
    });
    expect((await act('coordinator.rsk', 'peerCaseReviewPlan', told)).codes).toEqual([]);
  });
});

describe('taking part', () => {
  it('is for who is invited; each role is for one', async () => {
    const planned = await plan();
    await untouched(async () => {
      for (const persona of ['cm.alfter', 'cm.rkn'])
        expect((await join(persona, planned, 'ADVISER')).codes).toEqual(['NOT_FOUND']);
      expect((await join('hr.siegburg', planned, 'ADVISER')).refusal).toBe('FORBIDDEN');
      expect((await join('cm.siegburg', planned, 'CASE_GIVER')).codes).toEqual(['PEER_REVIEW_ROLE_TAKEN']);
    });
    expect((await join('cm.siegburg', planned, 'MODERATOR')).review.viewerRole).toBe('MODERATOR');
    expect((await join('cm.siegburg', planned, 'MODERATOR', 'DECLINED')).review.viewerRole).toBeNull();
    const { review } = await join('coordinator.rsk', planned, 'MODERATOR');
    expect(review.participants.map(({ role }) => role)).toHaveLength(3);
  });

  it('to places without case management or of another county nobody is invited', () =>
    untouched(async () => {
      for (const key of ['hennef', 'rkn', 'caritas']) {
        const input = { ...content, organisationIds: [place(key)] };
        expect((await act('cm.bornheim', 'peerCaseReviewPlan', input)).codes).toEqual([
          'PEER_REVIEW_NO_PLACE',
        ]);
      }
      const { codes } = await act('cm.bornheim', 'peerCaseReviewPlan', {
        ...content,
        title: ' ',
        plannedAt: '2026-11-27T09:00:00Z',
      });
      expect(codes).toEqual(['PEER_REVIEW_TEXT', 'PEER_REVIEW_PAST']);
    }));
});

describe('the session', () => {
  it('is begun and led by its moderator alone, one step at a time', async () => {
    const planned = await plan();
    await join('cm.siegburg', planned, 'MODERATOR');
    await untouched(async () => {
      expect((await lead('cm.siegburg', planned, 'RUNNING')).codes).toEqual(['PEER_REVIEW_ROLES_OPEN']);
      expect((await lead('cm.bornheim', planned, 'RUNNING')).codes).toEqual(['PEER_REVIEW_NOT_MODERATOR']);
      expect((await lead('cm.alfter', planned, 'CANCELLED')).codes).toEqual(['NOT_FOUND']);
    });
    await join('cm.lohmar', planned, 'ADVISER');
    const first = (await lead('cm.siegburg', planned, 'RUNNING')).review;
    expect(first).toMatchObject({ state: 'RUNNING', step: 1, viewerWays: ['RUNNING', 'ENDED', 'CANCELLED'] });
    await untouched(async () => {
      for (const persona of ['cm.bornheim', 'cm.lohmar', 'coordinator.rsk'])
        expect((await lead(persona, first, 'RUNNING', 2)).codes).toEqual(['PEER_REVIEW_NOT_MODERATOR']);
      expect((await lead('cm.siegburg', first, 'RUNNING', 3)).codes).toEqual(['PEER_REVIEW_STEP']);
      expect((await join('cm.lohmar', planned, 'TIMEKEEPER')).codes).toEqual(['PEER_REVIEW_STEP']);
    });
    const second = (await lead('cm.siegburg', first, 'RUNNING', 2)).review;
    expect((await lead('cm.siegburg', first, 'RUNNING', 3)).codes).toEqual(['CONFLICT']);
    expect(await seen('cm.lohmar', planned.id)).toMatchObject({ step: 2, viewerWays: [] });
    expect((await lead('cm.siegburg', second, 'RUNNING', 1)).review.step).toBe(1);
  });

  it('leaves the outcome and nothing of what was told', async () => {
    const running = await begun();
    await untouched(async () => {
      expect((await record('coordinator.rsk', running, {})).codes).toEqual(['PEER_REVIEW_NOT_MINUTES']);
      expect((await record('cm.lohmar', running, { minutes: 'Herr Haddad war da.' })).codes).toEqual([
        'PERSONAL_DATA',
      ]);
      expect((await record('cm.lohmar', running, { hint: 'Formulare fehlen.' })).codes).toEqual([
        'PEER_REVIEW_HINT_THEME',
      ]);
    });
    const hint = { hint: 'Formulare fehlen.', hintLifeArea: 'HOUSING' };
    expect((await record('cm.lohmar', running, hint)).review.outcome).toMatchObject({ version: 1 });
    expect((await record('cm.bornheim', running, hint)).codes).toEqual(['CONFLICT']);
    expect((await record('cm.bornheim', running, { ...hint, version: 1 })).codes).toEqual([]);
    const ended = (await lead('cm.siegburg', running, 'ENDED')).review;
    expect(ended).toMatchObject({ state: 'ENDED', step: null, presentation: null, viewerWays: [] });
    // a colleague of an invited place who did not take part knows that it was, and not what came of it
    await api.sql(
      `update app.peer_case_participant set answer = 'DECLINED', role = 'ADVISER' where person_id = '${referenceUuid('person', 'cm.lohmar')}'`,
    );
    expect(await seen('cm.lohmar', running.id)).toMatchObject({ outcome: null });
    const { body } = await api.ask(
      'head.rsk',
      '{ peerCaseReviews(first: 50, filter: { hasHint: true }) { nodes { id outcome { hint hintLifeArea } } } }',
    );
    const { nodes } = (body.data as unknown as { peerCaseReviews: { nodes: Review[] } }).peerCaseReviews;
    expect(nodes.find(({ id }) => id === running.id)?.outcome).toEqual(hint);
  });

  it('is called off by who convened it until it begins', async () => {
    const planned = await plan();
    const over = (await lead('cm.bornheim', planned, 'CANCELLED')).review;
    expect(over).toMatchObject({ state: 'CANCELLED', presentation: null });
    const running = await begun();
    expect((await lead('cm.bornheim', running, 'CANCELLED')).codes).toEqual(['PEER_REVIEW_NOT_MODERATOR']);
  });
});
