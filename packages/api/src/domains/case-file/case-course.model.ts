import { hasRight } from '../../platform/auth/rights.ts';
import { readModel, type Relation, type Statement } from '../../platform/reading/read-model.ts';
import {
  isLedByActor,
  ofLedCase,
  ofLedOrOverseenCase,
  reachOfLedCase,
  reachOfLedOrOverseenCase,
} from '../client/client.public.ts';
import { personModel } from '../identity/identity.public.ts';
import { caseModel } from './case-file.model.ts';
import type { SimilarTo } from './case-file.type.ts';
import { casePhasesLeadingOn } from './case-phase-sql.ts';
import { endedPhases } from './case-phase.policy.ts';

type FilterCall = { readonly row: string; readonly value: unknown; readonly statement: Statement };

const person = (column: string): Relation => ({
  kind: 'one',
  models: () => [personModel],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});

const holdsToday = (row: string, { context, bind }: Statement): string => {
  const today = bind(context.today, 'date');
  return `(${row}.valid_from <= ${today} and (${row}.valid_to is null or ${row}.valid_to >= ${today}))`;
};

export const caseStepModel = readModel({
  type: 'CaseStep',
  idKind: 'case_step',
  table: 'casework.case_step',
  readableBy: ofLedOrOverseenCase,
  reach: reachOfLedOrOverseenCase,
  columns: {
    id: 'id',
    step: 'step',
    fromPhase: 'from_phase',
    toPhase: 'to_phase',
    reason: 'reason',
    occurredOn: 'occurred_on',
    recordedAt: ({ row }) => `to_char(${row}.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
  },
  relations: { person: person('person_id') },
});

export const caseDeputyModel = readModel({
  type: 'CaseDeputy',
  idKind: 'case_deputy',
  table: 'casework.case_deputy',
  readableBy: ofLedCase,
  reach: reachOfLedCase,
  columns: {
    id: 'id',
    validFrom: 'valid_from',
    validTo: 'valid_to',
    isCurrent: ({ row, statement }) => holdsToday(row, statement),
  },
  relations: { person: person('person_id') },
});

export const legalDomainModel = readModel({
  type: 'LegalDomainPeriod',
  idKind: 'legal_domain',
  table: 'casework.legal_domain_period',
  readableBy: ofLedOrOverseenCase,
  reach: reachOfLedOrOverseenCase,
  columns: {
    id: 'id',
    version: 'version',
    legalDomain: 'legal_domain',
    appliedOn: 'applied_on',
    validFrom: 'valid_from',
    validTo: 'valid_to',
    waitingDays: ({ row, statement }) =>
      `(coalesce(${row}.valid_from, ${statement.bind(statement.context.today, 'date')}) - ${row}.applied_on)`,
    // rows of the same case: seen by whoever sees this one
    changedFrom: ({ row }) =>
      `(select o.legal_domain from casework.legal_domain_period o where o.county_id = ${row}.county_id and o.case_id = ${row}.case_id and o.legal_domain <> ${row}.legal_domain and o.valid_from <= ${row}.applied_on and (o.valid_to is null or o.valid_to >= ${row}.applied_on) order by o.valid_from desc, o.legal_domain limit 1)`,
  },
});

const ofCase = (models: Relation['models'], orderBy: readonly string[]): Relation => ({
  kind: 'list',
  models,
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.case_id = ${parent}.id`,
  orderBy,
});

export const courseOfCase = {
  model: caseModel,
  columns: {
    // nobody else may even name the table this is told from
    nextPhases: ({ row, statement }: { row: string; statement: Statement }) => {
      const led = isLedByActor(row, statement);
      return led === 'false'
        ? `'{}'::text[]`
        : `(case when ${led} then ${casePhasesLeadingOn(row)} else '{}'::text[] end)`;
    },
  },
  filters: {
    viewerIsResponsible: {
      sql: ({ row, value, statement }: FilterCall) => {
        const { actor } = statement.context;
        const self = actor.kind === 'member' ? actor.membership.person.id : null;
        return `(${row}.responsible_id is not distinct from ${statement.bind(self, 'uuid')}) = ${statement.bind(value, 'boolean')}`;
      },
    },
    // what the database answers names a case; what may be read of it is asked again like of any other
    similarTo: {
      needs: 'LEAD_CASES' as const,
      sql: ({ row, value, statement: { bind } }: FilterCall) => {
        const { familyName, givenName, birthDate } = value as SimilarTo;
        return `${row}.reference = any (array(select s.reference from seal.similar_cases(${bind(familyName, 'text')}, ${bind(givenName, 'text')}, ${bind(birthDate, 'date')}) s))`;
      },
    },
  },
  relations: {
    steps: ofCase(() => [caseStepModel], ['step', 'id']),
    deputies: ofCase(() => [caseDeputyModel], ['valid_from', 'id']),
    legalDomains: ofCase(() => [legalDomainModel], ['valid_from', 'applied_on', 'id']),
  },
};

/** Who may be given a case: not a list of people of its own, but people one knows anyway. */
export const caseManagerModel = readModel({
  type: 'CaseManager',
  idKind: null,
  table: 'app.person',
  readableBy: (row, statement) => {
    const { actor } = statement.context;
    if (actor.kind !== 'member' || !hasRight(actor, 'ASSIGN_CASES')) return 'false';
    return `${personModel.readableBy(row, statement)} and ${isCaseManagerHere(row)}`;
  },
  reach: (row, statement) =>
    `(case when ${isCaseManagerHere(row)} then ${personModel.reach(row, statement)} else '{}'::uuid[] end)`,
  fieldNeeds: (field) => (field === 'openCaseCount' ? 'READ_CASELOADS' : null),
  columns: {
    openCaseCount: ({ row, statement }) => {
      const { actor } = statement.context;
      const organisation = actor.kind === 'member' ? actor.membership.organisation.id : null;
      return `(select count(*)::int from casework.case_file c where c.county_id = ${row}.county_id and c.responsible_id = ${row}.id and c.organisation_id = ${statement.bind(organisation, 'uuid')} and c.phase <> all (${statement.bind(`{${endedPhases.join(',')}}`, 'text[]')}))`;
    },
  },
  relations: {
    person: {
      kind: 'one',
      models: () => [personModel],
      on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.id`,
    },
  },
  sorts: {
    NAME: {
      sql: ({ row }) => `(${row}.family_name || ' ' || ${row}.given_name) collate "de-x-icu"`,
      type: 'text',
    },
  },
  defaultSort: 'NAME',
});

const isCaseManagerHere = (row: string): string =>
  `${row}.id = any ((select seal.own_case_managers())::uuid[])`;
