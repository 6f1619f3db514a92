import type { Statement } from '../../platform/reading/read-model.ts';
import type { Readable } from '../../platform/reading/reach-through.ts';
import { crisisPartOf, type CrisisPart } from './crisis.policy.ts';

type Kinds = { readonly [Kind in Exclude<CrisisPart['kind'], 'none'>]?: Wall<Kind> };
type Wall<Kind> = (row: string, statement: Statement, part: Extract<CrisisPart, { kind: Kind }>) => string;

/** The domain wall, part by part: whoever is not named reads nothing. Within the county all of them. */
const readableBy =
  ({ designer, recorder, receiver }: Kinds): Readable =>
  (row, statement) => {
    const part = crisisPartOf(statement.context.actor);
    if (part.kind === 'none') return 'false';
    const condition =
      part.kind === 'designer'
        ? designer?.(row, statement, part)
        : part.kind === 'recorder'
          ? recorder?.(row, statement, part)
          : receiver?.(row, statement, part);
    if (condition === undefined) return 'false';
    return `(${row}.county_id = ${statement.bind(part.countyId, 'uuid')} and ${condition})`;
  };

const always = (): string => 'true';

/** Of the acting organisation. */
const ownPlace: Wall<'recorder'> = (row, { bind }, { organisationId }) =>
  `${row}.municipality_id = ${bind(organisationId, 'uuid')}`;

const sentHere: Wall<'receiver'> = (row, { bind }, { organisationId, office }) =>
  `${row}.recipient_id = ${bind(organisationId, 'uuid')} and ${row}.office = ${bind(office, 'text')}`;

const isLiveHere =
  (form: string): Wall<'recorder'> =>
  (row, statement, part) =>
    `exists (select from casework.crisis_place l where l.county_id = ${row}.county_id and l.form_id = ${row}.${form} and ${ownPlace('l', statement, part)})`;

const isReceived =
  (form: string): Wall<'receiver'> =>
  (row, statement, part) =>
    `exists (select from casework.crisis_share n where n.county_id = ${row}.county_id and n.form_id = ${row}.${form} and ${sentHere('n', statement, part)})`;

export const formReadable = readableBy({
  designer: always,
  recorder: isLiveHere('id'),
  receiver: isReceived('id'),
});

/** What was taken out of a draft is no field of it any more. */
export const fieldReadable = readableBy({
  designer: (row) => `${row}.position is not null`,
  recorder: (row, statement, part) =>
    `${row}.position is not null and ${isLiveHere('form_id')(row, statement, part)}`,
  receiver: (row, statement, part) =>
    `${row}.position is not null and ${statement.bind(part.office, 'text')} = any (${row}.offices) and ${isReceived('form_id')(row, statement, part)}`,
});

export const placeReadable = readableBy({ designer: always, recorder: ownPlace });
/** Where and when something was deleted says who was registered when: the county is told of the form alone. */
export const purgeReadable = readableBy({ recorder: ownPlace });
export const entryReadable = readableBy({ recorder: ownPlace });
export const shareReadable = readableBy({ recorder: ownPlace, receiver: sentHere });

export const accessReadable = readableBy({
  designer: always,
  recorder: isLiveHere('form_id'),
  receiver: (row, { bind }, { organisationId, personId, office }) =>
    `${row}.person_id = ${bind(personId, 'uuid')} and ${row}.organisation_id = ${bind(organisationId, 'uuid')} and ${row}.office = ${bind(office, 'text')}`,
});

export const valueReadable: Readable = (row, statement) =>
  through(row, statement, {
    table: 'client.crisis_entry',
    by: 'entry_id',
    readable: entryReadable,
  });

/** The office opened the list on this day, this person and nobody for them. */
export const isOpenedToday = (form: string, statement: Statement): string =>
  `exists (select from casework.crisis_access a where a.form_id = ${form} and a.opened_on = ${statement.bind(statement.context.today, 'date')} and ${accessReadable('a', statement)})`;

export const copyReadable: Readable = (row, statement) => {
  const isReceiver = crisisPartOf(statement.context.actor).kind === 'receiver';
  const opened = isReceiver ? ` and o.withdrawn_on is null and ${isOpenedToday('o.form_id', statement)}` : '';
  return through(row, statement, {
    table: 'casework.crisis_share',
    by: 'share_id',
    readable: (other, some) => `${shareReadable(other, some)}${opened}`,
  });
};

interface Through {
  readonly table: string;
  readonly by: string;
  readonly readable: Readable;
}

const through = (row: string, statement: Statement, { table, by, readable }: Through): string => {
  if (crisisPartOf(statement.context.actor).kind === 'none') return 'false';
  const condition = readable('o', statement);
  return condition.startsWith('false')
    ? 'false'
    : `exists (select from ${table} o where o.county_id = ${row}.county_id and o.id = ${row}.${by} and ${condition})`;
};
