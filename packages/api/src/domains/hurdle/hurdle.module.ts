import { and, rule } from 'graphql-shield';
import { uuidOfId } from '@kim/schema/ids.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { AccessRules, DomainModule } from '../../platform/domain-module.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { findCase } from '../case-file/case-file.public.ts';
import { HurdleReport, HurdleReportCase } from './hurdle-report.entity.ts';
import { hurdleReportModel } from './hurdle-report.model.ts';
import { HurdleReportResolver } from './hurdle-report.resolver.ts';
import { Hurdle, HurdleStep, Reconstruction } from './hurdle.entity.ts';
import { hurdleGrants } from './hurdle.grants.ts';
import {
  hurdleExtensions,
  hurdleModel,
  hurdleStepModel,
  reconstructionModel,
  similarHurdleModel,
} from './hurdle.model.ts';
import { HurdlePayload, HurdleReportPayload, ReconstructionPayload } from './hurdle.payloads.ts';
import { HurdleResolver } from './hurdle.resolver.ts';

const read = needs('READ_HURDLES');
const lead = needs('LEAD_HURDLES');
const decide = needs('LEAD_HURDLES', 'READ_STEERED_HURDLES');

/** Of who leads cases, one out of reach passes: the service answers as for one that never existed. */
const leadsCaseIfAny = rule('leads the case of the report, if it is about one', { cache: 'no_cache' })(async (
  _parent,
  { input }: { input: { readonly caseId?: string | null } },
  context: RequestContext,
) => {
  if (input.caseId && context.walls.graphql && !hasRight(context.actor, 'LEAD_CASES'))
    return new Forbidden('LEAD_CASES');
  const id = input.caseId ? uuidOfId(['case'], input.caseId) : null;
  const target = id && context.walls.graphql ? await findCase(context, id) : null;
  return !target || target.isLed || new Forbidden('LEAD_CASES');
});

const rules: AccessRules = {
  Query: { hurdles: read, hurdle: read, hurdleReports: read, hurdleReport: read, similarHurdles: lead },
  Hurdle: { '*': read },
  HurdleConnection: { '*': read },
  HurdleEdge: { '*': read },
  HurdleReport: { '*': read, case: needs('LEAD_CASES') },
  HurdleReportConnection: { '*': read },
  HurdleReportEdge: { '*': read },
  HurdleStep: { '*': read },
  Reconstruction: { '*': decide },
  SimilarHurdle: { '*': lead },
  SimilarHurdleConnection: { '*': lead },
  SimilarHurdleEdge: { '*': lead },
  Mutation: {
    hurdleReportSend: and(needs('REPORT_HURDLES'), leadsCaseIfAny),
    hurdleName: lead,
    hurdleAdvance: lead,
    hurdleMerge: lead,
    hurdleSplit: lead,
    reconstructionRecord: lead,
  },
};

const current = 'hurdle.hurdle h where h.merged_into_id is null';

/** What stands in the way of many: reported, put together, reconstructed. */
export const hurdleModule = {
  name: 'hurdle',
  entities: [Hurdle, HurdleStep, HurdleReport, HurdleReportCase, Reconstruction],
  grants: hurdleGrants,
  resolvers: [HurdleResolver, HurdleReportResolver],
  payloads: [HurdlePayload, HurdleReportPayload, ReconstructionPayload],
  models: [hurdleModel, hurdleReportModel, hurdleStepModel, reconstructionModel, similarHurdleModel],
  extensions: hurdleExtensions,
  rules,
  invariants: {
    'a hurdle is where its last step led': `select h.id from ${current} and h.state is distinct from (select s.to_state from hurdle.step s where s.county_id = h.county_id and s.hurdle_id = h.id order by s.step desc limit 1)`,
    'the third different report of a group makes a reconstruction due': `select h.id from ${current} and h.state in ('REGISTERED', 'CLUSTERED') and hurdle.different_reports(h.county_id, h.id) >= 3`,
    'a hurdle is known since its first report': `select h.id from ${current} and h.first_reported_on is distinct from (select min(r.reported_on) from hurdle.report r where r.county_id = h.county_id and r.hurdle_id = h.id)`,
    'a hurdle put to another one has no reports': `select h.id from hurdle.hurdle h join hurdle.report r on r.county_id = h.county_id and r.hurdle_id = h.id where h.merged_into_id is not null`,
    'a case is named by who reported': `select c.id from hurdle.report_case c join hurdle.report r on r.county_id = c.county_id and r.id = c.id where r.person_id is distinct from c.person_id`,
  },
} satisfies DomainModule;
