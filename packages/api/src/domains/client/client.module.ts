import type { DomainModule } from '../../platform/domain-module.ts';
import { ClientCorrection } from './client-correction.entity.ts';
import { clientCorrectionModel, correctionsOfClient } from './client-correction.model.ts';
import { CorrectionsOfClientResolver } from './client-correction.type.ts';
import { Client, FamilyLink, Household } from './client.entity.ts';
import { clientGrants } from './client.grants.ts';
import { clientModel } from './client.model.ts';
import { clientCorrectPayload, ClientResolver } from './client.resolver.ts';
import { familyLinkModel, familyOfClient, householdModel } from './family.model.ts';
import { FamilyOfClientResolver, familyPayloads, FamilyResolver } from './family.resolver.ts';
import { MatchKey, MatchMark } from './match-mark.entity.ts';
import { clientRules } from './client.rules.ts';
import { ClientType } from './client.type.ts';

/** Who is counselled. Nothing of the employer's side, and nothing of the county, leads here (domain model 1.3). */
export const clientModule = {
  name: 'client',
  entities: [Client, ClientCorrection, Household, FamilyLink, MatchKey, MatchMark],
  grants: clientGrants,
  resolvers: [ClientResolver, CorrectionsOfClientResolver, FamilyResolver, FamilyOfClientResolver],
  payloads: [clientCorrectPayload, ...familyPayloads],
  orphanedTypes: [ClientType],
  models: [clientModel, clientCorrectionModel, householdModel, familyLinkModel],
  extensions: [familyOfClient, correctionsOfClient],
  rules: clientRules,
  invariants: {
    'a family link is read from both ends': `select l.id from client.family_link l where l.removed_on is null and not exists (select from client.family_link o where o.county_id = l.county_id and o.person_id = l.relative_id and o.relative_id = l.person_id and o.removed_on is null)`,
    'a mark is made with the last key': `select m.id from client.match_mark m where m.key_number <> (select max(k.number) from client.match_key k where k.county_id = m.county_id)`,
  },
} satisfies DomainModule;
