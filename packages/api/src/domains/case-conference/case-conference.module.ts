import { and } from 'graphql-shield';
import type { AccessRules, DomainModule } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { leadsCase } from '../case-file/case-file.public.ts';
import { CaseConference, ConferencePart, ConferencePartner } from './case-conference.entity.ts';
import { caseConferenceGrants } from './case-conference.grants.ts';
import {
  caseConferenceModel,
  conferencePartModel,
  conferencePartnerModel,
  neededRights,
} from './case-conference.model.ts';
import { CaseConferencePayload, CaseConferenceResolver } from './case-conference.resolver.ts';
import { leadsConference } from './conference-target.ts';

const meta = needs('READ_REFERRALS');
const lead = needs('LEAD_CASES');
const fields = (...some: string[]) =>
  Object.fromEntries(some.map((field) => [field, needs(neededRights[field]!)]));

const rules: AccessRules = {
  Query: { caseConferences: meta, caseConference: meta },
  CaseConference: {
    '*': meta,
    ...fields('case', 'dataCategories', 'parts', 'isOpenToViewer', 'viewerAnswer'),
  },
  CaseConferenceConnection: { '*': meta },
  CaseConferenceEdge: { '*': meta },
  ConferencePartner: {
    '*': meta,
    ...fields('answer', 'answeredOn', 'answeredByName', 'isCovered'),
  },
  ConferencePart: { '*': needs('READ_REFERRED_DATA') },
  Mutation: {
    caseConferenceInvite: and(lead, leadsCase),
    caseConferenceAnswer: needs('RECEIVE_REFERRALS'),
    caseConferenceClose: and(lead, leadsConference),
    caseConferenceCancel: and(lead, leadsConference),
  },
};

/** Case conferences: partners learn what a consent covers, and stay under it. */
export const caseConferenceModule = {
  name: 'case-conference',
  entities: [CaseConference, ConferencePartner, ConferencePart],
  grants: caseConferenceGrants,
  resolvers: [CaseConferenceResolver],
  payloads: [CaseConferencePayload],
  models: [caseConferenceModel, conferencePartnerModel, conferencePartModel],
  rules,
  invariants: {
    'what is laid before a conference is of a kind it names': `select c.id from client.conference_part c join casework.case_conference f on f.county_id = c.county_id and f.id = c.conference_id where c.data_category is not null and not c.data_category = any (f.data_categories)`,
    'somebody is invited to a conference': `select f.id from casework.case_conference f where not exists (select from casework.conference_partner p where p.county_id = f.county_id and p.conference_id = f.id)`,
  },
} satisfies DomainModule;
