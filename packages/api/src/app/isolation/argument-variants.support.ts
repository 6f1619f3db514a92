import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

/** One way to call a field: arguments as GraphQL text; an id argument takes each of `ids` in turn. */
export interface Variant {
  readonly args: Readonly<Record<string, string>>;
  readonly ids: readonly string[] | null;
}

/** Ids to ask for, by the type they name: own, foreign and of another county alike. */
export type WalkIds = Readonly<Record<string, readonly string[]>>;

export const callText = ({ args }: Variant, id?: string | null): string => {
  const given = Object.entries(args).map(([name, value]) => `${name}: ${value}`);
  const all = id ? [...given, `id: ${JSON.stringify(id)}`] : given;
  return all.length > 0 ? `(${all.join(', ')})` : '';
};

/** Small enough that two nested lists stay within the cost limit, large enough for every row there is. */
const PAGE = '60';

/** The usual call, then one call per value of each argument. */
export const variantsOf = (
  field: Pick<GraphQLField<unknown, unknown>, 'args' | 'name'>,
  type: string,
  ids: WalkIds,
): Variant[] => {
  const takesId = field.args.some(({ name }) => name === 'id');
  const usualArgs: Record<string, string> = {
    ...(field.args.some(({ name }) => name === 'first') ? { first: PAGE } : {}),
    ...Object.fromEntries(
      field.args
        .filter((argument) => argument.name !== 'id' && isRequiredArgument(argument))
        .map((argument) => [argument.name, valuesOf(argument.type, argument.name, ids)[0]!]),
    ),
  };
  const usual: Variant = {
    args: usualArgs,
    ids: takesId ? (ids[type] ?? idsByName(field.name, ids)) : null,
  };
  const others = field.args
    .filter(({ name }) => name !== 'id')
    .flatMap((argument) => callsWith(argument, usual, ids));
  return [usual, ...others];
};

/**
 * What is no row itself hangs on one: `meetingCalendar` is asked for by ids of Meeting, which its name begins with, `publishedCounty`
 * by those of County, with which it ends. Else by ids of another kind, and so not reached.
 */
export const idsByName = (name: string, ids: WalkIds): readonly string[] => {
  const isNamed = (kind: string): boolean =>
    name.toLowerCase().startsWith(kind.toLowerCase()) || name.endsWith(kind);
  const kinds = Object.keys(ids).filter(isNamed);
  return ids[kinds.toSorted((one, other) => other.length - one.length)[0] ?? 'Node'] ?? [];
};

const callsWith = ({ name, type }: GraphQLArgument, usual: Variant, ids: WalkIds): Variant[] => {
  // What a field needs it needs from the end too; `first` and `last` together are no page.
  const { first: _, ...needed } = usual.args;
  const call = (args: Record<string, string>): Variant => ({ ...usual, args: { ...needed, ...args } });
  if (name === 'first') return [];
  if (name === 'last') return [call({ last: PAGE })];
  if (name === 'before') return cursors.map((cursor) => call({ last: PAGE, before: cursor }));
  return valuesOf(type, name, ids).map((value) => call({ ...usual.args, [name]: value }));
};

const cursorText = (value: string): string =>
  JSON.stringify(
    Buffer.from(JSON.stringify([value, '00000000-0000-8000-a000-000000000000'])).toString('base64url'),
  );

/** Cursors nobody gave out: before everything, in the middle of other people's rows, and for numbers. */
const cursors = [cursorText(''), cursorText('bornheim'), cursorText('0.5')];

const probes = ['"o"', '"Siegburg"', '"Neuss"', '"⟪"'];

const valuesOf = (type: GraphQLInputType, name: string, ids: WalkIds): string[] => {
  const named = getNamedType(type);
  if (name === 'after') return cursors;
  if (isEnumType(named)) return named.getValues().map((value) => value.name);
  if (isInputObjectType(named)) return objectsOf(Object.values(named.getFields()), ids);
  if (named.name === 'ID') return idsNamed(name, ids).map((id) => JSON.stringify(id));
  if (named.name === 'Fte') return ['"0.5"'];
  if (named.name === 'Boolean') return ['true', 'false'];
  // a period from the first to the last, a day before and after the county handed its employees over
  if (named.name === 'LocalDate')
    return name === 'to'
      ? ['"2027-09-30"', '"2025-01-01"']
      : ['"2021-10-01"', '"2027-01-01"', '"2024-12-31"', '"2025-01-01"'];
  if (named.name === 'Int')
    return name.toLowerCase().endsWith('year') ? ['2025', '2026', '0'] : ['0', '1', '2'];
  if (named.name === 'String') return probes;
  throw new Error(
    `The isolation suite does not know what to give for ${name} of type ${String(getNullableType(type))}.`,
  );
};

/** `positionId` takes ids of positions, an employer or holder is an organisation; what names no kind (`id`, `of`) one of each. */
const idsNamed = (name: string, ids: WalkIds): string[] => {
  const kind = name.replace(/Ids?$/, '').toLowerCase();
  const organisations = ['County', 'Municipality', 'PartnerOrganisation'];
  if (/(employer|organisation|holder)$/.test(kind))
    return organisations.flatMap((type) => ids[type]?.slice(0, 1) ?? []);
  const named = Object.values(ids).filter(([id]) => id?.startsWith(`${kind}_`) || isOfKind(id, kind));
  return named.length > 0 ? named.flat().slice(0, 3) : Object.values(ids).flatMap((some) => some.slice(0, 1));
};

/** `formId` of a registration takes a `crisis_form_…`: within its domain nobody says whose form. */
const isOfKind = (id: string | undefined, kind: string): boolean =>
  Boolean(id?.slice(0, id.lastIndexOf('_')).endsWith(`_${kind}`));

/** Every combination of the required fields; or, if none is, each value of each field alone. */
const objectsOf = (fields: readonly GraphQLInputField[], ids: WalkIds): string[] => {
  const required = fields.filter(({ type }) => isNonNullType(type));
  if (required.length === 0)
    return fields.flatMap(({ name, type }) =>
      valuesOf(type, name, ids).map((value) => `{ ${name}: ${value} }`),
    );
  const combined = required.reduce<string[]>(
    (sofar, { name, type }) =>
      sofar.flatMap((some) =>
        valuesOf(type, name, ids).map((value) => (some ? `${some}, ` : '') + `${name}: ${value}`),
      ),
    [''],
  );
  return combined.map((inner) => `{ ${inner} }`);
};
