import type { EntityManager } from '@mikro-orm/postgresql';
import {
  CONCEPT,
  CONSTITUTED_ON,
  historicRules,
  historicSeats,
  historicSessions,
  positionOfSeat,
  sessionsOfNeuss,
  type HistoricSession,
} from '@kim/schema/reference/steering-history.ts';
import { historicCommittees, historicResolutions } from '@kim/schema/reference/steering-resolutions.ts';
import { assumedRules } from '@kim/schema/reference/steering.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';
import { seedSteeringDemo } from './steering-demo.ts';

/** The seat of the demo's member: they are made up, as everybody of the demo. */
const JOBCENTER = 'Jobcenter Rhein-Sieg';

/** The steering group of each county as the papers tell it, and for the first what the demo makes up around its day. */
export const seedSteering = async (em: EntityManager, county: string): Promise<void> => {
  const base = { county_id: organisationUuid(county) };
  const bodyId = base.county_id;
  const isFirst = county === 'rsk';
  await insertMissing(em, 'governance.body', [
    {
      ...base,
      id: bodyId,
      kind: 'STEERING',
      name: 'Lenkungsgruppe KIM',
      description: isFirst
        ? 'Geschäftsführung: Sozialdezernentin oder Sozialdezernent. Geschäftsstelle: KI-Leitung und KIM-Koordination.'
        : null,
      part: null,
      source: isFirst ? `${CONCEPT}, 2.4` : 'Präsentation KIM Rhein-Kreis Neuss, 2021',
      constituted_on: isFirst ? CONSTITUTED_ON : '2021-03-17',
      position: 1,
    },
  ]);
  await seedSessions(em, { base, bodyId, sessions: isFirst ? historicSessions : sessionsOfNeuss });
  if (!isFirst) return;
  await seedCommittees(em, base);
  await seedRules(em, base, bodyId);
  await seedSeats(em, base, bodyId);
  await seedResolutions(em, base, bodyId);
  await seedSteeringDemo(em, base, bodyId);
};

interface Base {
  readonly county_id: string;
}

interface Sessions {
  readonly base: Base;
  readonly bodyId: string;
  readonly sessions: readonly HistoricSession[];
}
const seedSessions = (em: EntityManager, { base, bodyId, sessions }: Sessions): Promise<void> =>
  insertMissing(
    em,
    'governance.session',
    sessions.map(({ key, title, heldOn, dayNote, source }) => ({
      ...base,
      id: referenceUuid('steering-session', key),
      body_id: bodyId,
      title,
      held_on: heldOn,
      day_note: dayNote,
      state: 'MINUTES_APPROVED',
      source,
    })),
  );

const seedCommittees = (em: EntityManager, base: Base): Promise<void> =>
  insertMissing(
    em,
    'governance.body',
    historicCommittees.map(([part, name, description], index) => ({
      ...base,
      id: referenceUuid('governance-body', `rsk:${name}`),
      kind: 'COMMITTEE',
      name,
      description,
      part,
      source: `${CONCEPT}, 3.4`,
      position: index + 2,
    })),
  );

const seedRules = (em: EntityManager, base: Base, bodyId: string): Promise<void> =>
  insertMissing(
    em,
    'governance.procedure_rules',
    historicRules.map(({ edition, validFrom, validTo, source, note }) => ({
      ...base,
      id: referenceUuid('procedure-rules', `rsk:${edition}`),
      body_id: bodyId,
      edition,
      valid_from: validFrom,
      valid_to: validTo,
      invitation_days: assumedRules.invitationDays,
      quorum_percent: assumedRules.quorumPercent,
      majority_percent: assumedRules.majorityPercent,
      is_deputy_allowed: assumedRules.isDeputyAllowed,
      is_circular_allowed: assumedRules.isCircularAllowed,
      circular_days: assumedRules.circularDays,
      minutes_days: assumedRules.minutesDays,
      sessions_per_year: assumedRules.sessionsPerYear,
      source,
      note,
    })),
  );

const seatUuid = (index: number): string => referenceUuid('seat', `rsk:${index}`);

const seedSeats = (em: EntityManager, base: Base, bodyId: string): Promise<void> =>
  insertMissing(
    em,
    'governance.seat',
    historicSeats.map((seat, index) => {
      const isMember = seat.organisation === JOBCENTER;
      return {
        ...base,
        id: seatUuid(index),
        body_id: bodyId,
        position: positionOfSeat(index),
        organisation: seat.organisation,
        function: seat.function,
        kind: seat.kind,
        topic: seat.topic,
        person_id: isMember ? referenceUuid('person', 'member.jobcenter') : null,
        person_name: isMember ? 'Jonas Muster-Jobcenter' : null,
        valid_from: seat.validFrom,
        valid_to: seat.validTo,
        source: seat.source,
      };
    }),
  );

const seedResolutions = (em: EntityManager, base: Base, bodyId: string): Promise<void> =>
  insertMissing(
    em,
    'governance.resolution',
    historicResolutions.map((one) => ({
      ...base,
      id: referenceUuid('resolution', one.key),
      body_id: bodyId,
      session_id: one.session ? referenceUuid('steering-session', one.session) : null,
      kind: one.kind,
      outcome: 'ADOPTED',
      subject: one.subject,
      text: one.text,
      decided_on: one.decidedOn,
      day_note: one.dayNote,
      source: one.source,
      published_on: one.publishedOn,
    })),
  );
