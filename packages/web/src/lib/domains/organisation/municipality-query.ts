import type { MunicipalitiesPageQueryVariables, MunicipalityFilter } from '#lib/gql/documents.generated.ts';

export type SortField = 'NAME' | 'FTE';
export type SortDirection = 'ASC' | 'DESC';

/** What the address bar says about the list; whatever it says wrongly is left out. */
export interface MunicipalitySelection {
  readonly name: string;
  readonly type: '' | 'STADT' | 'GEMEINDE';
  readonly bank: '' | 'LEFT' | 'RIGHT';
  readonly participates: '' | 'yes' | 'no';
  readonly sort: SortField;
  readonly direction: SortDirection;
  readonly after: string | null;
}

const oneOf = <Value extends string>(
  known: readonly Value[],
  value: string | null,
  otherwise: Value,
): Value => known.find((candidate) => candidate === value) ?? otherwise;

export const readSelection = (parameters: URLSearchParams): MunicipalitySelection => ({
  name: (parameters.get('name') ?? '').trim().slice(0, 100),
  type: oneOf(['', 'STADT', 'GEMEINDE'], parameters.get('type'), ''),
  bank: oneOf(['', 'LEFT', 'RIGHT'], parameters.get('bank'), ''),
  participates: oneOf(['', 'yes', 'no'], parameters.get('participates'), ''),
  sort: oneOf(['NAME', 'FTE'], parameters.get('sort'), 'NAME'),
  direction: oneOf(['ASC', 'DESC'], parameters.get('direction'), 'ASC'),
  after: parameters.get('after'),
});

/** The address of a selection, changed in parts; a changed selection starts at its first page. */
export const selectionAddress = (
  selection: MunicipalitySelection,
  changes: Partial<MunicipalitySelection> = {},
  path = '/municipalities',
): string => {
  const { name, type, bank, participates, sort, direction, after } = {
    ...selection,
    after: null,
    ...changes,
  };
  const isDefaultOrder = sort === 'NAME' && direction === 'ASC';
  const entries = Object.entries({
    name,
    type,
    bank,
    participates,
    ...(isDefaultOrder ? {} : { sort, direction }),
    after: after ?? '',
  }).filter(([, value]) => value);
  return entries.length ? `${path}?${new URLSearchParams(entries).toString()}` : path;
};

export const isNarrowed = ({ name, type, bank, participates }: MunicipalitySelection): boolean =>
  [name, type, bank, participates].some(Boolean);

/** A county has at most some thirty municipalities: one page holds them all, the next one is there all the same. */
const pageSize = 100;

const toFilter = ({ name, type, bank, participates }: MunicipalitySelection): MunicipalityFilter => ({
  ...(name && { nameContains: name }),
  ...(type && { type }),
  ...(bank && { rhineBank: bank }),
  ...(participates && { participatesInCaseManagement: participates === 'yes' }),
});

export const selectionVariables = (
  selection: MunicipalitySelection,
  readable: { readonly withFigures: boolean; readonly withPositions: boolean },
): MunicipalitiesPageQueryVariables => ({
  first: pageSize,
  after: selection.after,
  // Figures that may not be read may not be filtered or sorted by either.
  filter: toFilter(readable.withFigures ? selection : { ...selection, participates: '' }),
  orderBy: { field: readable.withFigures ? selection.sort : 'NAME', direction: selection.direction },
  ...readable,
});
