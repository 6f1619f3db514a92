import type { EntityManager } from '@mikro-orm/postgresql';
import { demoGroupMeetings, demoGroupTasks, demoLoop, demoSeats } from '@kim/schema/demo/working-groups.ts';
import { findPersona, type Persona } from '@kim/schema/demo/personas.ts';
import { historicResolutions } from '@kim/schema/reference/steering-resolutions.ts';
import {
  conceptGroupsResolution,
  rheinSiegGroups,
  rheinSiegThemes,
} from '@kim/schema/reference/working-group-facts.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';
import { seedWorkingGroupLoop } from './working-group-loop.ts';

const COUNTY = 'rsk';
const groupId = (key: string): string => referenceUuid('working-group', key);
const themeId = (key: string): string => referenceUuid('generative-theme', key);
const memberId = (group: string, body: string): string => referenceUuid('group-member', `${group}:${body}`);
const nameOf = ({ givenName, familyName }: Persona): string => `${givenName} ${familyName}`;

/** What the papers say of working groups, people of the demo in them, and a whole example in the other county. */
export const seedWorkingGroups = async (
  em: EntityManager,
  county: string,
  staff: readonly Persona[],
): Promise<void> => {
  if (county === COUNTY) {
    await seedFacts(em);
    await seedWork(em);
  }
  if (county === demoLoop.county) await seedWorkingGroupLoop(em, staff);
};

/** By key: those of the steering group's history, and the one that there shall be concept groups. */
const resolvedBy = (asked: string) => {
  const { key, decidedOn, dayNote } = [...historicResolutions, conceptGroupsResolution].find(
    (one) => one.key === asked,
  )!;
  return { resolution_id: referenceUuid('resolution', key), decided_on: decidedOn, day_note: dayNote };
};

const seedFacts = async (em: EntityManager): Promise<void> => {
  const base = { county_id: organisationUuid(COUNTY) };
  const { key: resolutionKey, decidedOn, dayNote, ...said } = conceptGroupsResolution;
  await insertMissing(em, 'governance.resolution', [
    {
      ...base,
      id: referenceUuid('resolution', resolutionKey),
      body_id: base.county_id,
      outcome: 'ADOPTED',
      decided_on: decidedOn,
      day_note: dayNote,
      ...said,
      published_on: '2025-11-28',
    },
  ]);
  await insertMissing(
    em,
    'governance.theme',
    rheinSiegThemes.map(({ key, title, description, resolution }) => ({
      ...base,
      id: themeId(key),
      title,
      description,
      ...resolvedBy(resolution),
    })),
  );
  await insertMissing(
    em,
    'governance.working_group',
    rheinSiegGroups.map(({ key, name, mandate, theme, actionField = null, resolution, state, source }) => ({
      ...base,
      id: groupId(key),
      kind: theme ? 'PROJECT' : 'CONCEPT',
      name,
      mandate,
      theme_id: theme ? themeId(theme) : null,
      action_field: actionField,
      state,
      source,
      ...resolvedBy(resolution),
    })),
  );
  await insertMissing(
    em,
    'governance.group_member',
    rheinSiegGroups.flatMap(({ key, members }) => members.map((body) => memberRow(key, body))),
  );
};

const memberRow = (group: string, body: string) => {
  const seat = demoSeats.find((one) => one.group === group && one.body === body);
  const person = seat && findPersona(seat.persona)!;
  return {
    county_id: organisationUuid(COUNTY),
    id: memberId(group, body),
    working_group_id: groupId(group),
    body,
    person_id: person ? referenceUuid('person', person.name) : null,
    person_name: person ? nameOf(person) : null,
    member_role: seat && 'role' in seat ? seat.role : null,
  };
};

const seedWork = async (em: EntityManager): Promise<void> => {
  const base = { county_id: organisationUuid(COUNTY) };
  const office = findPersona('office.rsk')!;
  await insertMissing(
    em,
    'governance.group_task',
    demoGroupTasks.map(({ group, body, title, due }) => ({
      ...base,
      id: referenceUuid('group-task', `${group}:${title}`),
      working_group_id: groupId(group),
      member_id: memberId(group, body),
      title,
      due_on: due,
    })),
  );
  await insertMissing(
    em,
    'governance.group_meeting',
    demoGroupMeetings.map(({ group, heldOn, place, notes }) => ({
      ...base,
      id: referenceUuid('group-meeting', `${group}:${heldOn}`),
      working_group_id: groupId(group),
      held_on: heldOn,
      place,
      notes,
      person_id: referenceUuid('person', office.name),
      person_name: nameOf(office),
    })),
  );
};
