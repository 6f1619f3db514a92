import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { sealedOf, type ModuleSpec, type MutationSample, type Principal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { spreadRows } from './casework-rows.support.ts';
import {
  colleagues,
  joinedAs,
  minuted,
  outcomeAttempts,
  outcomesSeen,
  partAttempts,
  partsSeen,
  reviewAttempts,
  reviewsSeen,
  type ReviewRow,
} from './peer-case-rows.support.ts';
import { byKey, sqlUuid } from './roles.support.ts';

const mutation = (name: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { review { id title question presentation participants { personName } outcome { minutes } } errors { code path message currentVersion } } }`;
const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });
const reviewId = ({ id }: ReviewRow): string => publicId('peer_case_review', id);

/** Sessions at this state that the case managers of these places moderate. */
const moderatedBy = (world: World, state: string): ReviewRow[] =>
  byKey(world.organisation, ['bornheim', 'siegburg', 'rkn']).flatMap(({ id }) => {
    const person = world.membership.find(
      (row) => row.organisation_id === id && row.role === 'CASE_MANAGER',
    )!.person_id;
    const own = new Set(
      world.peer_case_participant
        .filter((row) => row.person_id === person && row.role === 'MODERATOR' && row.answer === 'ACCEPTED')
        .map((row) => row.review_id),
    );
    return world.peer_case_review.filter((row) => row.state === state && own.has(row.id)).slice(0, 1);
  });

const asked = (who: Principal, decide: (sealed: NonNullable<ReturnType<typeof sealedOf>>) => boolean) => {
  const sealed = sealedOf(who);
  return sealed !== null && decide(sealed);
};

const peerCaseReviewAnswer: MutationSample<ReviewRow> = {
  document: mutation('peerCaseReviewAnswer'),
  targets: (world) => {
    const [bornheim] = byKey(world.organisation, ['bornheim']);
    const planned = world.peer_case_review.filter(({ state }) => state === 'PLANNED');
    const invited = planned.find(
      (row) => row.county_id === bornheim!.county_id && row.invited_ids.includes(bornheim!.id),
    )!;
    const elsewhere = planned.filter(
      (row) => row.id !== invited.id && !row.invited_ids.includes(bornheim!.id),
    );
    return [invited, elsewhere[0]!, elsewhere.find((row) => row.county_id !== bornheim!.county_id)!];
  },
  input: (row) => ({ ...key(), reviewId: reviewId(row), answer: 'ACCEPTED', role: 'ADVISER' }),
  isAllowed: (who, row, world) =>
    asked(who, (sealed) => reviewsSeen(sealed, world).some(({ id }) => id === row.id)),
  by: 'cm.bornheim',
};
const peerCaseReviewAdvance: MutationSample<ReviewRow> = {
  document: mutation('peerCaseReviewAdvance'),
  targets: (world) => moderatedBy(world, 'RUNNING'),
  input: (row) => ({ ...key(), reviewId: reviewId(row), version: row.version, toState: 'ENDED' }),
  isAllowed: (who, row, world) => asked(who, (sealed) => joinedAs(sealed, world, 'MODERATOR').has(row.id)),
  by: 'cm.bornheim',
};
const peerCaseOutcomeRecord: MutationSample<ReviewRow> = {
  document: mutation('peerCaseOutcomeRecord'),
  targets: (world) => moderatedBy(world, 'ENDED'),
  input: (row, world) => {
    const known = world.peer_case_outcome.find((one) => one.review_id === row.id);
    return {
      ...key(),
      reviewId: reviewId(row),
      ...(known && { version: known.version }),
      suggestions: ['S'],
      minutes: 'M',
    };
  },
  isAllowed: (who, row, world) => asked(who, (sealed) => minuted(sealed, world).has(row.id)),
  by: 'cm.bornheim',
};
const peerCaseReviewPlan: MutationSample<OfCounty & { readonly id: string }> = {
  document: mutation('peerCaseReviewPlan'),
  targets: (world) => byKey(world.organisation, ['bornheim', 'siegburg']),
  input: ({ id }) => ({
    ...key(),
    title: 'T',
    question: 'Q',
    method: 'SHORT',
    plannedAt: '2099-01-01T09:00:00Z',
    place: 'P',
    organisationIds: [publicId('addressee', id)],
    role: 'CASE_GIVER',
  }),
  isAllowed: ({ role, countyId }, row) =>
    ['CASE_MANAGER', 'COUNTY_COORDINATOR', 'CENTRE_HEAD'].includes(role) && countyId === row.county_id,
  by: 'cm.bornheim',
};

const STATES = `unnest(array['PLANNED', 'RUNNING', 'ENDED', 'CANCELLED']) s(state)`;
const LEADERS = `app.membership m cross join ${STATES} where m.role in ('CASE_MANAGER', 'COUNTY_COORDINATOR', 'CENTRE_HEAD', 'MUNICIPAL_HR')`;
const ID = sqlUuid(`'peer' || m.id || s.state`);
const otherOf = (salt: string): string =>
  `(select o.person_id from app.membership o where o.county_id = m.county_id and o.person_id <> m.person_id group by o.person_id order by md5('${salt}' || o.person_id || m.id || s.state) limit 1)`;

export const spec: ModuleSpec = {
  tables: {
    peer_case_review: {
      grants: [
        ['SELECT', colleagues, '*'],
        ['INSERT', colleagues, '*'],
        ['UPDATE', colleagues, 'ended_at presentation started_at state step step_since version'],
      ],
      heldByReading: ['convener_cancels without county_id'],
      seen: reviewsSeen,
      attempts: reviewAttempts,
      node: {
        kind: () => 'peer_case_review',
        type: () => 'PeerCaseReview',
        samples: (world) => spreadRows(world.peer_case_review),
      },
    },
    peer_case_participant: {
      grants: [
        ['SELECT', colleagues, '*'],
        ['INSERT', colleagues, '*'],
        ['UPDATE', colleagues, 'answer role version'],
      ],
      seen: partsSeen,
      attempts: partAttempts,
      node: {
        kind: () => 'peer_case_participant',
        type: () => 'PeerCaseParticipant',
        samples: (world) => spreadRows(world.peer_case_participant),
      },
    },
    peer_case_outcome: {
      grants: [
        ['SELECT', colleagues, '*'],
        ['INSERT', colleagues, '*'],
        [
          'UPDATE',
          colleagues,
          'hint hint_legal_domain hint_life_area minutes recorded_by_id recorder_name suggestions takeaway version',
        ],
      ],
      seen: outcomesSeen,
      attempts: outcomeAttempts,
      node: {
        kind: () => 'peer_case_outcome',
        type: () => 'PeerCaseOutcome',
        samples: (world) => spreadRows(world.peer_case_outcome),
      },
    },
  },
  mutations: { peerCaseReviewPlan, peerCaseReviewAnswer, peerCaseReviewAdvance, peerCaseOutcomeRecord },
  // moderated by everybody who may and by HR, who may not; convened by somebody else; invited from both counties
  unusual: [
    `insert into app.peer_case_review (county_id, id, organisation_id, convened_by_id, convener_name, title, question, presentation, method, planned_at, place, invited_ids, state, step, step_since, started_at) select m.county_id, ${ID}, m.organisation_id, ${otherOf('convener')}, 'x', 'x', 'x', case when s.state in ('PLANNED', 'RUNNING') then 'x' end, 'SHORT', '2026-03-02T09:00:00Z', 'x', array(select o.id from app.organisation o where o.key = 'bornheim' and m.role = 'COUNTY_COORDINATOR' union (select o.id from app.organisation o where o.kind <> 'PARTNER' order by md5(o.id::text || m.id || s.state) limit 3)), s.state, case when s.state = 'RUNNING' then 2 end, case when s.state = 'RUNNING' then now() end, case when s.state in ('RUNNING', 'ENDED') then now() end from ${LEADERS}`,
    `insert into app.peer_case_participant (county_id, id, review_id, person_id, person_name, organisation_id, role, answer) select m.county_id, ${sqlUuid(`'moderator' || m.id || s.state`)}, ${ID}, m.person_id, 'x', m.organisation_id, 'MODERATOR', 'ACCEPTED' from ${LEADERS}`,
    `insert into app.peer_case_participant (county_id, id, review_id, person_id, person_name, organisation_id, role, answer) select m.county_id, ${sqlUuid(`k.role || m.id || s.state`)}, ${ID}, p.person_id, 'x', m.organisation_id, k.role, case when right(md5(p.person_id::text || m.id), 1) < '4' then 'DECLINED' else 'ACCEPTED' end from app.membership m cross join ${STATES} cross join unnest(array['MINUTE_TAKER', 'CASE_GIVER', 'ADVISER', 'TIMEKEEPER']) k(role) cross join lateral (select o.person_id from app.membership o where o.county_id = m.county_id and o.person_id <> m.person_id group by o.person_id order by md5(k.role || o.person_id || m.id || s.state) limit 1) p where m.role in ('CASE_MANAGER', 'COUNTY_COORDINATOR', 'CENTRE_HEAD', 'MUNICIPAL_HR') on conflict do nothing`,
    `insert into app.peer_case_outcome (county_id, id, review_id, suggestions, takeaway, minutes, hint, hint_life_area, recorded_by_id, recorder_name) select r.county_id, ${sqlUuid(`'outcome' || r.id`)}, r.id, array['x'], 'x', 'x', 'x', 'HOUSING', r.convened_by_id, 'x' from app.peer_case_review r where r.state in ('RUNNING', 'ENDED') on conflict do nothing`,
  ],
  multiply: [
    `insert into app.peer_case_review (county_id, id, organisation_id, convened_by_id, convener_name, title, question, method, planned_at, place, invited_ids) select county_id, ${sqlUuid(`'more' || id || n`)}, organisation_id, convened_by_id, convener_name, title, question, method, planned_at, place, invited_ids from app.peer_case_review, generate_series(1, 19) n`,
    `insert into app.peer_case_participant (county_id, id, review_id, person_id, person_name, organisation_id, role, answer) select county_id, ${sqlUuid(`'more' || id || n`)}, ${sqlUuid(`'more' || review_id || n`)}, person_id, person_name, organisation_id, role, answer from app.peer_case_participant, generate_series(1, 19) n`,
  ],
  grows: ['Query.peerCaseReviews'],
};
