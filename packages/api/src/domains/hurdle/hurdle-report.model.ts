import { hasRight } from '../../platform/auth/rights.ts';
import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type Column } from '../../platform/reading/read-model.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import { municipalityModel, organisationModels } from '../organisation/organisation.public.ts';
import { isOwnReport, reportReadable } from './hurdle-scope.ts';

/** Who decides is told what was reported, not by whom: the database shows it nobody else either. */
const ofReporter =
  (column: string, otherwise: string): Column =>
  ({ row, statement }) =>
    hasRight(statement.context.actor, 'READ_STEERED_HURDLES') ? otherwise : `${row}.${column}`;

export const hurdleReportModel = readModel({
  type: 'HurdleReport',
  idKind: 'hurdle_report',
  table: 'hurdle.report',
  readableBy: reportReadable,
  reach: reachThrough(reportReadable),
  fieldNeeds: (field) => (field === 'case' ? 'LEAD_CASES' : null),
  columns: {
    id: 'id',
    version: 'version',
    source: 'source',
    theme: 'theme',
    legalDomains: 'legal_domains',
    bodies: 'bodies',
    title: 'title',
    description: 'description',
    proposal: 'proposal',
    reportedOn: 'reported_on',
    reporterName: ofReporter('person_name', 'null::text'),
    reporterOrganisation: ofReporter('reporter_organisation', 'null::text'),
    isMine: ({ row, statement }) => isOwnReport(row, statement),
  },
  relations: {
    municipality: {
      kind: 'one',
      models: () => [municipalityModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.municipality_id`,
    },
    organisation: {
      kind: 'one',
      models: () => organisationModels,
      on: ({ parent, child, statement }) =>
        hasRight(statement.context.actor, 'READ_STEERED_HURDLES')
          ? 'false'
          : `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.organisation_id`,
    },
    case: {
      kind: 'one',
      models: () => [caseModel],
      // past the other walls too: nobody but who leads cases has a right on what leads there
      on: ({ parent, child, statement }) =>
        hasRight(statement.context.actor, 'LEAD_CASES')
          ? `${child}.county_id = ${parent}.county_id and ${child}.id = (select l.case_id from hurdle.report_case l where l.county_id = ${parent}.county_id and l.id = ${parent}.id)`
          : 'false',
    },
  },
  sorts: { REPORTED_ON: { sql: ({ row }) => `${row}.reported_on`, type: 'date' } },
  defaultSort: 'REPORTED_ON',
  filters: {
    isMine: {
      sql: ({ row, value, statement }) =>
        `${isOwnReport(row, statement)} = ${statement.bind(value, 'boolean')}`,
    },
    theme: { sql: ({ row, value, statement }) => `${row}.theme = ${statement.bind(value, 'text')}` },
  },
});
