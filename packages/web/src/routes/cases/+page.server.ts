import { caseQuery, listAddress, readCaseSelection } from '#lib/domains/casework/case-query.ts';
import { filterNameForm, filterSaveForm } from '#lib/domains/casework/filter-forms.ts';
import {
  FilterPreferDocument,
  FilterRemoveDocument,
  FilterRenameDocument,
  FilterSaveDocument,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
}
/** The list as it stands in the address. */
const queryOf = ({ url }: RequestEvent): string => caseQuery(readCaseSelection(url.searchParams));
const saved = (_payload: unknown, { event }: Sent): string => listAddress(queryOf(event), 'saved');

const prefer = (isDefault: boolean) =>
  changeAction({
    fields: {},
    document: FilterPreferDocument,
    input: (_values, { about }) => ({ filterId: about, isDefault }),
    payload: (data) => data.filterPrefer,
    done: saved,
  });

export const actions: Actions = {
  save: changeAction({
    fields: filterSaveForm,
    document: FilterSaveDocument,
    input: (values, { event }) => ({ ...values, page: 'CASES' as const, query: queryOf(event) }),
    payload: (data) => data.filterSave,
    done: saved,
  }),
  rename: changeAction({
    fields: filterNameForm,
    document: FilterRenameDocument,
    input: (values, { about }) => ({ ...values, filterId: about }),
    payload: (data) => data.filterRename,
    done: saved,
  }),
  prefer: prefer(true),
  notDefault: prefer(false),
  remove: changeAction({
    fields: {},
    document: FilterRemoveDocument,
    input: (_values, { about }) => ({ filterId: about }),
    payload: (data) => data.filterRemove,
    done: saved,
  }),
};
