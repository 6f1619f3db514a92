import { uuidOfId } from '@kim/schema/ids.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { readModel, type ModelExtension, type Statement } from '../../platform/reading/read-model.ts';
import { consentedCategories } from '../case-content/case-content.public.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import { ofLedCase, reachOfLedCase } from '../client/client.public.ts';

const counted = (table: string, condition = 'true'): string =>
  `(select count(*)::int from ${table} t where t.county_id = f.county_id and t.case_id = f.id and ${condition})`;
const special = (category: string): string => counted('content.special_entry', `t.category = '${category}'`);

interface Part {
  readonly count: string;
  readonly category?: string;
}

/** What a case consists of; with `category` what goes along only if the consent names it (Art. 9 DSGVO). */
const parts = {
  PERSON: { count: '1' },
  NOTES: { count: counted('content.note', 't.corrects_id is null') },
  ASSESSMENTS: { count: counted('content.assessment') },
  GOAL_AGREEMENTS: { count: counted('content.goal_agreement', 't.discarded_on is null') },
  TASKS: { count: counted('content.case_task') },
  DOCUMENTS: { count: counted('content.case_document') },
  CONSENTS: { count: counted('casework.consent') },
  REFERRALS: { count: counted('casework.referral') },
  HEALTH: { count: special('HEALTH'), category: 'HEALTH' },
  RELIGION: { count: special('RELIGION'), category: 'RELIGION' },
  ETHNICITY: { count: special('ETHNICITY'), category: 'ETHNICITY' },
} as const satisfies Record<string, Part>;
export const handoverPartKinds = Object.keys(parts) as readonly (keyof typeof parts)[];

const travels = (part: Part): string =>
  `'IDENTITY' = any (c.covered)${part.category ? ` and '${part.category}' = any (c.covered)` : ''}`;

/** Of every case one leads and every place it could go to: each part, and whether it would go along today. */
const rows = (statement: Statement): string => {
  const covered = consentedCategories({
    county: 'f.county_id',
    caseId: 'f.id',
    purposes: ['HANDOVER'],
    recipient: 'a.id',
    today: statement.bind(statement.context.today, 'date'),
  });
  const each = Object.entries(parts).map(
    ([kind, part], place) => `('${kind}', ${place}, ${part.count}, ${travels(part)})`,
  );
  return `(select f.county_id, md5(p.kind || f.id || a.id)::uuid as id, f.id as case_id, a.id as to_id, p.kind, p.place, p.count, p.travels from casework.case_file f join seal.addressees() a on a.county_id = f.county_id cross join lateral (select array(${covered}) as covered) c cross join lateral (values ${each.join(', ')}) p (kind, place, count, travels))`;
};

const NOTHING = `(select null::uuid as county_id, null::uuid as id, null::uuid as case_id, null::uuid as to_id, '' as kind, 0 as place, 0 as count, false as travels where false)`;

const leads = ({ context: { actor } }: Statement): boolean =>
  actor.kind === 'member' && hasRight(actor, 'LEAD_CASES');

/** For who leads the case alone: what somebody has of a special category is not for the place that is asked, until it has come. */
export const handoverPartModel = readModel({
  type: 'HandoverPart',
  idKind: null,
  table: (statement) => (leads(statement) ? rows(statement) : NOTHING),
  readableBy: ofLedCase,
  reach: reachOfLedCase,
  columns: { kind: 'kind', count: 'count', travels: 'travels' },
});

const models = () => [handoverPartModel];
const orderBy = ['place'];

export const partsOfCase: ModelExtension = {
  model: caseModel,
  relations: {
    handoverParts: {
      kind: 'list',
      models,
      orderBy,
      on: ({ parent, child, args, statement }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.case_id = ${parent}.id and ${child}.to_id = ${statement.bind(uuidOfId(['addressee'], String(args['addresseeId'])), 'uuid')}`,
    },
  },
};

/** Of a request that is open; afterwards it is no question any more. */
export const partsOfHandover = {
  kind: 'list' as const,
  models,
  orderBy,
  on: ({ parent, child }: { readonly parent: string; readonly child: string }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.case_id = ${parent}.case_id and ${child}.to_id = ${parent}.to_id and ${parent}.answer is null`,
};
