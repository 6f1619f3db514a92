import { casePhases, lifeAreas } from '@kim/schema/reference/casework.ts';
import type { CaseFilter, CasesPageQueryVariables } from '#lib/gql/documents.generated.ts';

const whose = ['mine', 'deputy', 'led'] as const;
const states = ['open', 'ended', 'all'] as const;
const sorts = ['OPENED_ON', 'NEXT_DUE_ON', 'LAST_CONTACT_ON'] as const;

/** What the address bar says about the list; whatever it says wrongly is left out. */
export const readCaseSelection = (parameters: URLSearchParams) => ({
  whose: whose.find((one) => one === parameters.get('whose')) ?? ('' as const),
  state: states.find((one) => one === parameters.get('state')) ?? 'open',
  phase: casePhases.find((one) => one === parameters.get('phase')) ?? ('' as const),
  area: lifeAreas.find((one) => one === parameters.get('area')) ?? ('' as const),
  overdue: parameters.get('overdue') === 'yes' ? ('yes' as const) : ('' as const),
  sort: sorts.find((one) => one === parameters.get('sort')) ?? 'OPENED_ON',
  after: parameters.get('after'),
});
export type CaseSelection = ReturnType<typeof readCaseSelection>;

const ofWhom: Readonly<Record<CaseSelection['whose'], CaseFilter>> = {
  '': {},
  mine: { viewerIsResponsible: true },
  deputy: { viewerLeads: true, viewerIsResponsible: false },
  led: { viewerLeads: true },
};

const PAGE = 50;

export const caseVariables = (selection: CaseSelection): CasesPageQueryVariables => ({
  first: PAGE,
  after: selection.after,
  filter: {
    ...ofWhom[selection.whose],
    ...(selection.state !== 'all' && { isOpen: selection.state === 'open' }),
    ...(selection.phase && { phase: selection.phase }),
    ...(selection.area && { lifeArea: selection.area }),
    ...(selection.overdue && { isOverdue: true }),
  },
  orderBy: { field: selection.sort, direction: selection.sort === 'OPENED_ON' ? 'DESC' : 'ASC' },
});

const asParameters = (selection: CaseSelection): [string, string][] =>
  Object.entries({
    ...selection,
    state: selection.state === 'open' ? '' : selection.state,
    sort: selection.sort === 'OPENED_ON' ? '' : selection.sort,
  }).flatMap(([key, value]): [string, string][] => (value ? [[key, value]] : []));

/** What a list is narrowed to, as it is kept: the same selection is always the same text. */
export const caseQuery = (selection: CaseSelection): string =>
  new URLSearchParams(asParameters({ ...selection, after: null })).toString();

/** Where a list stands. Without a query the page begins with what somebody prefers, so the whole list says so. */
export const listAddress = (query: string, status?: 'saved'): string =>
  `/cases?${query || 'state=open'}${status ? `&status=${status}` : ''}`;

export const casesAddress = (selection: CaseSelection): string =>
  listAddress(new URLSearchParams(asParameters(selection)).toString());
