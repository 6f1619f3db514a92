import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { neededRights } from './crisis-form.model.ts';

const read = needs('READ_CRISIS_FORMS');
const design = needs('DESIGN_CRISIS_FORMS');
const record = needs('RECORD_CRISIS_ENTRIES');
const receive = needs('RECEIVE_CRISIS_SHARES');
const count = needs('READ_CRISIS_FIGURES');
const handedOn = needs('RECORD_CRISIS_ENTRIES', 'RECEIVE_CRISIS_SHARES');

const all = (rule: AccessRules[string][string], ...types: readonly string[]): AccessRules =>
  Object.fromEntries(types.map((type) => [type, { '*': rule }]));

export const crisisRules: AccessRules = {
  Query: {
    crisisForms: read,
    crisisForm: read,
    crisisEntries: record,
    crisisEntry: record,
    crisisShares: receive,
    crisisFigures: count,
  },
  CrisisForm: {
    '*': read,
    ...Object.fromEntries(Object.entries(neededRights).map(([field, right]) => [field, needs(right)])),
  },
  CrisisField: { '*': read, offices: count },
  ...all(read, 'CrisisFormConnection', 'CrisisFormEdge', 'CrisisAccess'),
  ...all(count, 'CrisisPlace', 'CrisisPurge', 'CrisisFigures', 'CrisisMunicipalityFigures', 'CrisisWeek'),
  ...all(record, 'CrisisEntry', 'CrisisEntryConnection', 'CrisisEntryEdge', 'CrisisValue'),
  ...all(handedOn, 'CrisisShare', 'CrisisCopy'),
  ...all(receive, 'CrisisShareConnection', 'CrisisShareEdge'),
  Mutation: {
    crisisFormDraft: design,
    crisisFormRevise: design,
    crisisFormChange: design,
    crisisFieldSet: design,
    crisisFieldDrop: design,
    crisisFormGoLive: design,
    crisisFormExtend: design,
    crisisFormClose: design,
    crisisEntryRecord: record,
    crisisEntryCorrect: record,
    crisisEntryRemove: record,
    crisisConsentSet: record,
    crisisEntriesShare: record,
    crisisListOpen: receive,
    crisisSharesConsume: receive,
  },
};
