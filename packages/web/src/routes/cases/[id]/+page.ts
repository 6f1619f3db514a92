import { error } from '@sveltejs/kit';
import { nameOf } from '#lib/domains/casework/case-words.ts';
import {
  AccessesOfCaseDocument,
  CaseCourseDocument,
  CaseDistributionDocument,
  CasePageDocument,
  LedCasePageDocument,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const asking = { fetch, url };
  const { id } = params;
  // Several questions for several kinds of people: each is asked by who may ask it.
  const [{ case: process }, course, led, distribution, opened] = await Promise.all([
    ask(asking, CasePageDocument, { id }),
    may(viewer, 'READ_CASE_COURSE') ? ask(asking, CaseCourseDocument, { id }) : null,
    may(viewer, 'LEAD_CASES') ? ask(asking, LedCasePageDocument, { id }) : null,
    may(viewer, 'READ_CASELOADS') ? ask(asking, CaseDistributionDocument, {}) : null,
    may(viewer, 'READ_CASE_ACCESSES') ? ask(asking, AccessesOfCaseDocument, { id }) : null,
  ]);
  if (!process) error(404, notFound);
  const file = {
    ...process,
    steps: course?.case?.steps ?? [],
    legalDomains: course?.case?.legalDomains ?? [],
  };
  const colleagues = [
    ...(file.viewerLeads ? (led?.caseManagers.nodes ?? []) : []).map(({ person }) => ({
      person,
      label: nameOf(person),
    })),
    ...(distribution?.caseManagers.nodes ?? []).map(({ person, openCaseCount }) => ({
      person,
      label: m.case_manager_with_count({ person: nameOf(person), count: String(openCaseCount) }),
    })),
  ];
  return {
    file,
    client: led?.case?.client ?? null,
    deputies: led?.case?.deputies ?? [],
    colleagues:
      file.viewerLeads || distribution
        ? colleagues.flatMap(({ person, label }) =>
            person && person.id !== file.responsible?.id ? [{ value: person.id, label }] : [],
          )
        : null,
    accesses: opened?.caseAccesses.nodes ?? [],
    openHref: may(viewer, 'OPEN_CASE_ACCESSES') ? `/cases/${file.id}/open` : null,
    status: url.searchParams.get('status'),
  };
};
