import type { Random } from '../random.support.ts';
import type { Attempt, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { knownPerson, overseers } from './casework-rows.support.ts';
import { somebodyElse } from './roles.support.ts';
import { adopters, coordinator, takesPart, type VersionRow } from './template-rows.support.ts';

type Attempts = (who: SealedPrincipal, world: World, random: Random) => Attempt[];

const isHere = (row: OfCounty, who: SealedPrincipal): boolean => row.county_id === who.county;
const allowed = (isIt: boolean): number | null => (isIt ? 1 : null);

export const templateAttempts: Attempts = (who, world, random) => {
  const row = random.pick(world.template);
  return [
    {
      what: 'begin a template',
      sql: `insert into app.template (county_id, id, kind, title) values ('${row.county_id}', gen_random_uuid(), 'CHECKLIST', '${random.uuid()}')`,
      expected: allowed(who.role === coordinator && isHere(row, who)),
    },
  ];
};

/** Which states a role leads a version out of, and what comes of it; null: it is refused. */
const moves: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number | null>>>>>> = {
  [coordinator]: {
    DRAFT: { DRAFT: 1, APPROVED: null, PUBLISHED: null, LEGAL_REVIEW: 0, RETIRED: 0 },
    LEGAL_REVIEW: { DRAFT: 1, APPROVED: null, PUBLISHED: null, LEGAL_REVIEW: 0, RETIRED: 0 },
    APPROVED: { DRAFT: null, APPROVED: null, PUBLISHED: null, LEGAL_REVIEW: 0, RETIRED: 0 },
  },
  kim_centre_head: {
    DRAFT: { DRAFT: 0, APPROVED: 1, PUBLISHED: 0, LEGAL_REVIEW: 1, RETIRED: 0 },
    LEGAL_REVIEW: { DRAFT: 0, APPROVED: null, PUBLISHED: 0, LEGAL_REVIEW: null, RETIRED: 0 },
    APPROVED: { DRAFT: 0, APPROVED: 1, PUBLISHED: 0, LEGAL_REVIEW: 1, RETIRED: 0 },
  },
};

const moving = (who: SealedPrincipal, row: VersionRow, to: string): Attempt => ({
  what: `from ${row.state} to ${to}`,
  sql: `update app.template_version set state = '${to}' where id = '${row.id}'`,
  expected: overseers.includes(who.role) ? (isHere(row, who) ? moves[who.role]![to]![row.state]! : 0) : null,
});

export const versionAttempts: Attempts = (who, world, random) => {
  const template = random.pick(world.template);
  const row = random.pick(world.template_version);
  const drafting = (state: string): Attempt => ({
    what: `draft as ${state}`,
    sql: `insert into app.template_version (county_id, id, template_id, number, state) values ('${template.county_id}', gen_random_uuid(), '${template.id}', 99, '${state}')`,
    expected: allowed(who.role === coordinator && isHere(template, who) && state === 'DRAFT'),
  });
  return [
    drafting('DRAFT'),
    drafting('LEGAL_REVIEW'),
    ...['DRAFT', 'LEGAL_REVIEW', 'APPROVED'].map((to) => moving(who, row, to)),
  ];
};

export const textAttempts: Attempts = (who, world, random) => {
  const version = random.pick(world.template_version);
  const mayWrite = who.role === coordinator && isHere(version, who) && version.state === 'DRAFT';
  const texts = world.template_text.filter(
    (row) => row.template_version_id === version.id && row.language === 'de',
  );
  return [
    {
      what: 'write',
      sql: `insert into app.template_text (county_id, template_version_id, language, body) values ('${version.county_id}', '${version.id}', 'fr', 'x')`,
      expected: allowed(mayWrite),
    },
    {
      what: 'correct',
      sql: `update app.template_text set body = 'x' where template_version_id = '${version.id}' and language = 'de'`,
      expected: who.role === coordinator ? (mayWrite ? texts.length : 0) : null,
    },
  ];
};

export const stepAttempts: Attempts = (who, world, random) => {
  if (!knownPerson(who, world)) return [];
  const version = random.pick(world.template_version);
  const by = random.chance(0.7) ? who.person! : somebodyElse(who, version, world);
  return [
    {
      what: 'record a step',
      sql: `insert into app.template_step (county_id, id, template_version_id, step, to_state, occurred_on, recorded_at, person_id, person_name) values ('${version.county_id}', gen_random_uuid(), '${version.id}', 99, 'DRAFT', '2026-01-01', now(), '${by}', 'x')`,
      expected: allowed(
        overseers.includes(who.role) &&
          isHere(version, who) &&
          by === who.person &&
          version.state === 'DRAFT',
      ),
    },
  ];
};

interface Speaker {
  readonly place: { readonly id: string; readonly county_id: string };
  readonly by: string;
  readonly isOwn: boolean;
}

/** Mostly for the own place and in the own name, now and then for another or in another's. */
const speaker = (who: SealedPrincipal, world: World, random: Random): Speaker | null => {
  const own = world.organisation.find(({ id }) => id === who.organisation);
  if (!own || !knownPerson(who, world)) return null;
  const place = random.chance(0.7)
    ? own
    : random.pick(world.organisation.filter((row) => row.county_id === own.county_id));
  const by = random.chance(0.7) ? who.person! : somebodyElse(who, place, world);
  return {
    place,
    by,
    isOwn:
      adopters.includes(who.role) && place.id === who.organisation && isHere(place, who) && by === who.person,
  };
};

export const adoptionAttempts: Attempts = (who, world, random) => {
  const some = speaker(who, world, random);
  if (!some) return [];
  const { place, by, isOwn } = some;
  const isPublished = random.chance(0.7);
  const version = random.pick(
    world.template_version.filter(
      (row) => row.county_id === place.county_id && (row.state === 'PUBLISHED') === isPublished,
    ),
  );
  return [
    {
      what: 'adopt',
      sql: `insert into app.template_adoption (county_id, template_version_id, organisation_id, adopted_on, recorded_at, person_id, person_name) values ('${place.county_id}', '${version.id}', '${place.id}', '2026-01-01', now(), '${by}', 'x')`,
      expected: allowed(isOwn && isPublished && takesPart(who, world)),
    },
  ];
};

export const proposalAttempts: Attempts = (who, world, random) => {
  const row = random.pick(world.template_proposal);
  const some = speaker(who, world, random);
  const answerer =
    random.chance(0.7) && knownPerson(who, world) ? who.person! : somebodyElse(who, row, world);
  const isOpen = row.answer === null && isHere(row, who);
  const answering: Attempt = {
    what: 'answer a proposal',
    sql: `update app.template_proposal set answer = 'DECLINED', answer_reason = 'x', answered_on = '2026-01-01', answered_by_id = '${answerer}' where id = '${row.id}'`,
    expected: who.role === coordinator ? (isOpen ? allowed(answerer === who.person) : 0) : null,
  };
  if (!some) return [answering];
  const { place, by, isOwn } = some;
  const isAnswered = random.chance(0.2);
  const answer = isAnswered ? `'DECLINED', 'x', '2026-01-01', '${by}'` : 'null, null, null, null';
  return [
    answering,
    {
      what: 'propose',
      sql: `insert into app.template_proposal (county_id, id, organisation_id, kind, title, language, body, reason, proposed_on, person_id, person_name, answer, answer_reason, answered_on, answered_by_id) values ('${place.county_id}', gen_random_uuid(), '${place.id}', 'CHECKLIST', 'x', 'de', 'x', 'x', '2026-01-01', '${by}', 'x', ${answer})`,
      expected: allowed(isOwn && !isAnswered),
    },
  ];
};
