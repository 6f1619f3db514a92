import { and } from 'graphql-shield';
import type { AccessRules, DomainModule } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { durationOfHurdle, hurdleDurationModel } from './hurdle-duration.model.ts';
import { HurdleDurationResolver } from './hurdle-duration.type.ts';
import { Communication, Proposal, PublishedResult } from './proposal.entity.ts';
import { ProposalResolver } from './proposal.resolver.ts';
import { WorkingGroupReadResolver } from './working-group-read.resolver.ts';
import { doesOwnGroupTask, takesOnForOneself } from './working-group-target.ts';
import {
  GenerativeTheme,
  GroupMeeting,
  GroupMember,
  GroupTask,
  WorkingGroup,
} from './working-group.entity.ts';
import { workingGroupGrants } from './working-group.grants.ts';
import {
  communicationModel,
  generativeThemeModel,
  groupMeetingModel,
  groupMemberModel,
  groupTaskModel,
  proposalModel,
  publishedResultModel,
  workingGroupModel,
} from './working-group.model.ts';
import {
  GenerativeThemePayload,
  PublishedResultPayload,
  WorkingGroupPayload,
} from './working-group.payload.ts';
import { WorkingGroupResolver } from './working-group.resolver.ts';

const read = needs('READ_WORKING_GROUPS');
const oversee = needs('OVERSEE_WORKING_GROUPS');
const lead = needs('LEAD_WORKING_GROUPS');

const rules: AccessRules = {
  Query: {
    workingGroups: read,
    workingGroup: read,
    generativeThemes: read,
    publishedResults: read,
    publishedResult: read,
    hurdleDurations: oversee,
    hurdleDurationFigures: oversee,
  },
  GenerativeTheme: { '*': read },
  GenerativeThemeConnection: { '*': read },
  GenerativeThemeEdge: { '*': read },
  WorkingGroup: { '*': read },
  WorkingGroupConnection: { '*': read },
  WorkingGroupEdge: { '*': read },
  GroupMember: { '*': read },
  GroupTask: { '*': read },
  GroupMeeting: { '*': read },
  Proposal: { '*': read },
  PublishedResult: { '*': read },
  PublishedResultConnection: { '*': read },
  PublishedResultEdge: { '*': read },
  Communication: { '*': read },
  Hurdle: { duration: oversee },
  HurdleDuration: { '*': oversee },
  HurdleDurationConnection: { '*': oversee },
  HurdleDurationEdge: { '*': oversee },
  HurdleDurationFigures: { '*': oversee },
  Mutation: {
    generativeThemeRecord: lead,
    workingGroupInstall: lead,
    workingGroupAdvance: lead,
    groupMemberAdd: lead,
    groupMemberEnd: lead,
    groupTaskRecord: and(read, takesOnForOneself),
    groupTaskComplete: and(read, doesOwnGroupTask),
    groupMeetingRecord: lead,
    proposalSubmit: lead,
    proposalDecide: lead,
    resultPublish: lead,
    resultAdvance: lead,
    communicationRead: read,
  },
};

const ofTheme = (kinds: string): string =>
  `not exists (select from governance.resolution r where r.county_id = x.county_id and r.id = x.resolution_id and r.outcome = 'ADOPTED' and r.kind in (${kinds}))`;

/** What the steering group takes up, who works on it, and what comes of it. */
export const workingGroupModule = {
  name: 'working-group',
  entities: [
    GenerativeTheme,
    WorkingGroup,
    GroupMember,
    GroupTask,
    GroupMeeting,
    Proposal,
    PublishedResult,
    Communication,
  ],
  grants: workingGroupGrants,
  resolvers: [WorkingGroupReadResolver, HurdleDurationResolver, WorkingGroupResolver, ProposalResolver],
  payloads: [GenerativeThemePayload, WorkingGroupPayload, PublishedResultPayload],
  models: [
    generativeThemeModel,
    workingGroupModel,
    groupMemberModel,
    groupTaskModel,
    groupMeetingModel,
    proposalModel,
    publishedResultModel,
    communicationModel,
    hurdleDurationModel,
  ],
  extensions: [durationOfHurdle],
  rules,
  invariants: {
    'a theme exists by an adopted resolution': `select x.id from governance.theme x where ${ofTheme(`'THEME', 'PRIORITIES'`)}`,
    'a working group exists by an adopted resolution': `select x.id from governance.working_group x where ${ofTheme(`'THEME', 'PRIORITIES', 'CONCEPT'`)}`,
    'whoever reported a hurdle is told its result': `select r.id from hurdle.report r join governance.result s on s.county_id = r.county_id and s.hurdle_id = r.hurdle_id where r.reported_on < s.published_on and not exists (select from governance.communication c where c.county_id = s.county_id and c.result_id = s.id and (c.report_id = r.id or c.person_id = r.person_id))`,
  },
} satisfies DomainModule;
