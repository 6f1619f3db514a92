import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample, Principal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { byKey } from './roles.support.ts';
import type { ProposalRow, VersionRow } from './template-rows.support.ts';

const COUNTY = 'coordinator.rsk';
const errors = 'errors { code path message currentVersion }';
const VERSION = 'templateVersion { id version state number texts { body } }';
const PROPOSAL = 'proposal { id version title answer }';
const mutation = (name: string, part: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { ${part} ${errors} } }`;
const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });

/** Of each county one in this state, of a template with that one version. */
const versions = (world: World, state: string): VersionRow[] =>
  byKey(world.organisation, ['rsk', 'rkn']).map(({ id }) =>
    world.template_version.find(
      (row) =>
        row.county_id === id &&
        row.state === state &&
        world.template_text.some((text) => text.template_version_id === row.id && text.language === 'uk'),
    )!,
  );

const drafts = ({ role, countyId }: Principal, { county_id }: OfCounty): boolean =>
  role === 'COUNTY_COORDINATOR' && countyId === county_id;

const ofDraft = (name: string, more: object, target = 'DRAFT'): MutationSample<VersionRow> => ({
  document: mutation(name, VERSION),
  targets: (world) => versions(world, target),
  input: ({ id, version }) => ({
    ...key(),
    templateVersionId: publicId('template_version', id),
    version,
    ...more,
  }),
  isAllowed: drafts,
  by: COUNTY,
});

const open = (world: World): ProposalRow[] =>
  byKey(world.organisation, ['bornheim', 'siegburg', 'dormagen']).map(({ id }) =>
    world.template_proposal.find((row) => row.organisation_id === id && row.answer === null)!,
  );

export const spec: ModuleSpec = {
  mutations: {
    templateCreate: {
      document: mutation('templateCreate', VERSION),
      // always of their own county: of which it would be nobody can say
      targets: (world) => versions(world, 'DRAFT').slice(0, 1),
      input: () => ({ ...key(), kind: 'CHECKLIST', title: randomUUID(), changeNote: 'N' }),
      isAllowed: ({ role }) => role === 'COUNTY_COORDINATOR',
      by: COUNTY,
    },
    templateDraft: {
      document: mutation('templateDraft', VERSION),
      targets: (world) => versions(world, 'PUBLISHED'),
      input: ({ template_id }) => ({
        ...key(),
        templateId: publicId('template', template_id),
        changeNote: 'N',
      }),
      isAllowed: drafts,
      by: COUNTY,
    } satisfies MutationSample<VersionRow>,
    templateTextSet: ofDraft('templateTextSet', { language: 'de', body: 'B' }),
    templateAdvance: ofDraft('templateAdvance', { toState: 'LEGAL_REVIEW' }),
    templateAdopt: {
      document: mutation('templateAdopt', VERSION),
      targets: (world) =>
        byKey(world.organisation, ['rsk', 'rkn']).map(({ id }) =>
          world.template_version.find(
            (row) =>
              row.county_id === id &&
              row.state === 'PUBLISHED' &&
              world.template_text.some(
                (text) => text.template_version_id === row.id && text.language === 'uk',
              ),
          )!,
        ),
      input: ({ id }) => ({
        ...key(),
        templateVersionId: publicId('template_version', id),
        adoptedOn: '2026-06-01',
      }),
      isAllowed: (who, target) =>
        ['CASE_MANAGER', 'MUNICIPAL_TEAM_LEAD'].includes(who.role) && who.countyId === target.county_id,
      by: 'cm.troisdorf',
    } satisfies MutationSample<VersionRow>,
    templatePropose: {
      document: mutation('templatePropose', PROPOSAL),
      targets: (world) => open(world).slice(0, 1),
      input: () => ({ ...key(), kind: 'CONCEPT', title: 'T', language: 'de', body: 'B', reason: 'R' }),
      isAllowed: ({ role }) => ['CASE_MANAGER', 'MUNICIPAL_TEAM_LEAD'].includes(role),
      by: 'cm.bornheim',
    },
    templateProposalAnswer: {
      document: mutation('templateProposalAnswer', PROPOSAL),
      targets: open,
      input: ({ id, version }) => ({
        ...key(),
        proposalId: publicId('template_proposal', id),
        version,
        answer: 'DECLINED',
        reason: 'R',
      }),
      isAllowed: drafts,
      by: COUNTY,
    } satisfies MutationSample<ProposalRow>,
  },
};
