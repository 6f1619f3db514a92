import type { EntityManager } from '@mikro-orm/postgresql';
import { demoLoop } from '@kim/schema/demo/working-groups.ts';
import type { Persona } from '@kim/schema/demo/personas.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

const idOf = (kind: string): string => referenceUuid(kind, 'demo-loop');
const holds = (who: Persona, role: string): boolean => who.memberships.some((one) => one.role === role);

/** Theme, group, proposal, resolution and result; that the case managers were told the database writes down itself. */
export const seedWorkingGroupLoop = async (em: EntityManager, staff: readonly Persona[]): Promise<void> => {
  const base = { county_id: organisationUuid(demoLoop.county) };
  const by = byCoordinator(staff);
  await seedDecisions(em, { ...base, ...by });
  const founded = {
    resolution_id: referenceUuid('resolution', 'demo-loop:theme'),
    decided_on: demoLoop.firstDecidedOn,
  };
  await insertMissing(em, 'governance.theme', [
    {
      ...base,
      id: idOf('generative-theme'),
      title: demoLoop.title,
      description: demoLoop.description,
      ...founded,
    },
  ]);
  await insertMissing(em, 'governance.working_group', [
    {
      ...base,
      id: idOf('working-group'),
      kind: 'PROJECT',
      name: demoLoop.group,
      mandate: demoLoop.mandate,
      theme_id: idOf('generative-theme'),
      state: 'CLOSED',
      source: demoLoop.source,
      ...founded,
    },
  ]);
  await insertMissing(em, 'governance.group_member', [
    {
      ...base,
      id: idOf('group-member'),
      working_group_id: idOf('working-group'),
      body: 'Kommunales Integrationszentrum',
    },
  ]);
  await seedOutcome(em, { base, by });
};

const byCoordinator = (staff: readonly Persona[]) => {
  const { name, givenName, familyName } = staff.find((who) => holds(who, 'COUNTY_COORDINATOR'))!;
  return { person_id: referenceUuid('person', name), person_name: `${givenName} ${familyName}` };
};

const seedDecisions = async (
  em: EntityManager,
  by: ReturnType<typeof byCoordinator> & { readonly county_id: string },
): Promise<void> => {
  const { county_id } = by;
  const requested = { ...by, state: 'DECIDED', id: idOf('decision-request') };
  await insertMissing(em, 'governance.decision_request', [
    {
      ...requested,
      kind: 'PROPOSAL',
      title: demoLoop.proposal,
      text: demoLoop.body,
      working_group_id: idOf('working-group'),
      requested_on: demoLoop.submittedOn,
    },
  ]);
  const decided = {
    county_id,
    body_id: county_id,
    outcome: 'ADOPTED',
    source: demoLoop.source,
  };
  const resolution = (key: string) => referenceUuid('resolution', `demo-loop:${key}`);
  await insertMissing(em, 'governance.resolution', [
    {
      ...decided,
      id: resolution('theme'),
      kind: 'THEME',
      subject: demoLoop.title,
      text: demoLoop.description,
      decided_on: demoLoop.firstDecidedOn,
      request_id: null,
    },
    {
      ...decided,
      id: resolution('proposal'),
      kind: 'PROPOSAL',
      subject: demoLoop.proposal,
      text: demoLoop.body,
      decided_on: demoLoop.decidedOn,
      request_id: requested.id,
    },
  ]);
};

interface Outcome {
  readonly base: { readonly county_id: string };
  readonly by: ReturnType<typeof byCoordinator>;
}
const seedOutcome = async (em: EntityManager, { base, by }: Outcome): Promise<void> => {
  const { proposal, body, submittedOn, decidedOn, publishedOn } = demoLoop;
  await insertMissing(em, 'governance.proposal', [
    {
      ...base,
      ...by,
      id: idOf('proposal'),
      working_group_id: idOf('working-group'),
      title: proposal,
      body,
      state: 'ADOPTED',
      submitted_on: submittedOn,
      decision_request_id: idOf('decision-request'),
      resolution_id: referenceUuid('resolution', 'demo-loop:proposal'),
      decided_on: decidedOn,
    },
  ]);
  await insertMissing(em, 'governance.result', [
    {
      ...base,
      id: idOf('result'),
      proposal_id: idOf('proposal'),
      title: demoLoop.result,
      body: demoLoop.answer,
      is_adopted: true,
      published_on: publishedOn,
    },
  ]);
};
