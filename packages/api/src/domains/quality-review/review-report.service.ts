import { newUuid } from '@kim/schema/ids.ts';
import type { ReportState } from '@kim/schema/reference/quality-review.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import {
  nameOf,
  refuseNames,
  refuseUnless,
  refuseUnlessChanged,
  reviewToChange,
  type Keyed,
} from './review-target.ts';
import { findingsOfFigures, findingsOfReport } from './review-text.policy.ts';

export type ReportChange = Promise<Outcome<{ readonly reportId: string }>>;

interface Write extends Keyed {
  readonly reviewId: string;
  readonly subjectId: string;
  readonly version: number | null;
  readonly title: string;
  readonly body: string;
  readonly withFigures: boolean;
}

/** Of a closed review; one per case manager, and as long as it is a draft it may be put right. */
export const writeReport = (context: RequestContext, input: Write): ReportChange => {
  refuseUnless(context, 'CONDUCT_REVIEWS');
  const findings = findingsOfReport(input);
  return carryOut(context, { operation: 'reviewReportWrite', input, findings }, async (em, actor) => {
    const { reviewId, subjectId, title, body } = input;
    const review = await reviewToChange(context, reviewId);
    if (review.state !== 'CLOSED') throw new Refused('REVIEW_STEP', { field: 'reviewId' });
    const caseCount = await casesOf(em, reviewId, subjectId);
    if (caseCount === 0) throw new Refused('REPORT_SUBJECT', { field: 'subjectId' });
    const [first, ...more] = findingsOfFigures(input, caseCount);
    if (first) throw new Refused(first.code, { field: first.field, more });
    const known = await knownDraft(em, reviewId, subjectId);
    if (known) refuseUnlessOpen(known, input.version);
    // last: whoever tries names has to leave what they tried
    await refuseNames(context, review.organisationId, { title, body });
    const figures = input.withFigures ? await figuresOf(em, reviewId, subjectId) : null;
    const written: Written = { ...input, organisationId: review.organisationId, figures };
    return known ? correct(em, known, written) : create(em, actor, written);
  });
};

interface Written extends Write {
  readonly organisationId: string;
  readonly figures: string | null;
}

const create = async (em: EntityManager, actor: MemberActor, written: Written) => {
  const reportId = newUuid();
  await em.execute(
    'insert into app.review_report (county_id, id, review_id, organisation_id, subject_id, title, body, figures, person_id, person_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      actor.countyId,
      reportId,
      written.reviewId,
      written.organisationId,
      written.subjectId,
      written.title.trim(),
      written.body.trim(),
      written.figures,
      actor.membership.person.id,
      nameOf(actor),
    ],
  );
  return { reportId };
};

interface Draft {
  readonly id: string;
  readonly state: ReportState;
  readonly version: number;
}

const refuseUnlessOpen = ({ id: reportId, state, version }: Draft, seen: number | null): void => {
  const about = { reportId };
  if (state !== 'DRAFT') throw new Refused('REVIEW_STEP', { field: 'reviewId', about });
  refuseUnlessChanged(seen === version ? [about] : [], version, about);
};

const correct = async (em: EntityManager, known: Draft, written: Written) => {
  const about = { reportId: known.id };
  const changed = await em.execute<object[]>(
    `update app.review_report set title = ?, body = ?, figures = ?, version = version + 1 where id = ? and version = ? and state = 'DRAFT' returning id`,
    [written.title.trim(), written.body.trim(), written.figures, known.id, written.version ?? 0],
  );
  refuseUnlessChanged(changed, known.version, about);
  return about;
};

const knownDraft = async (
  em: EntityManager,
  reviewId: string,
  subjectId: string,
): Promise<Draft | undefined> => {
  const [row] = await em.execute<Draft[]>(
    'select o.id, o.state, o.version from app.review_report o where o.review_id = ? and o.subject_id = ?',
    [reviewId, subjectId],
  );
  return row;
};

const casesOf = async (em: EntityManager, reviewId: string, subjectId: string): Promise<number> => {
  const [row] = await em.execute<{ found: number }[]>(
    'select count(*)::int as found from casework.review_case c where c.review_id = ? and c.responsible_id = ?',
    [reviewId, subjectId],
  );
  return row!.found;
};

/** As they are on the day it is written: a line per item, its text and four counts, parted by tabs. */
const figuresOf = async (em: EntityManager, reviewId: string, subjectId: string): Promise<string> => {
  const rows = await em.execute<{ line: string }[]>(
    `select concat_ws(e'\\t', i.text, count(f.id) filter (where f.rating = 'FULFILLED'), count(f.id) filter (where f.rating = 'PARTLY'),
       count(f.id) filter (where f.rating = 'NOT_FULFILLED'), count(f.id) filter (where f.rating = 'NOT_APPLICABLE')) as line
     from casework.review_item i join casework.review_case c on c.county_id = i.county_id and c.review_id = i.review_id and c.responsible_id = ?
       left join casework.review_finding f on f.county_id = i.county_id and f.review_item_id = i.id and f.review_case_id = c.id
     where i.review_id = ? group by i.id, i.number, i.text order by i.number`,
    [subjectId, reviewId],
  );
  return rows.map(({ line }) => line).join('\n');
};
