import type { AccessRules, DomainModule } from '../../platform/domain-module.ts';
import { everybody, harmless } from '../../platform/graphql/rules.ts';
import { PublicationResolver } from './publication.resolver.ts';

const rules: AccessRules = {
  Query: { publicCounties: everybody, publishedCounty: everybody, followedReport: everybody },
  PublicCounty: { '*': everybody },
  PublishedCounty: { '*': everybody },
  PublishedResolution: { '*': everybody },
  PublishedMeasure: { '*': everybody },
  FollowedReport: { '*': everybody },
  FollowedStep: { '*': everybody },
  HurdleReportSendWithoutAccountPayload: { '*': harmless },
  Mutation: { hurdleReportSendWithoutAccount: everybody },
};

/** What everybody reads and sends without an account. It has no table: functions of the database answer, and nothing else. */
export const publicationModule = {
  name: 'publication',
  entities: [],
  grants: [],
  resolvers: [PublicationResolver],
  openFields: ['publicCounties', 'publishedCounty', 'followedReport', 'hurdleReportSendWithoutAccount'],
  models: [],
  rules,
  invariants: {
    'who reports without an account is not named': `select r.id from hurdle.report r where r.token_hash is not null and (r.person_id is not null or r.person_name is not null or r.organisation_id is not null)`,
  },
} satisfies DomainModule;
