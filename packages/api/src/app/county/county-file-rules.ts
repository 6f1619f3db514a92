import type { CountyReference } from '@kim/schema/reference/counties.ts';

/** What is wrong with a county file, and where. */
export interface CountyFault {
  /** Stable: programs may rely on it. */
  readonly code: string;
  /** Path within the file, e.g. `positions.3.employer`. */
  readonly field: string;
  readonly de: string;
  readonly en: string;
}

/** What a form cannot say: that what is named is there, once, and that sums come out. */
export const countyFileFaults = (county: CountyReference): CountyFault[] => [
  ...doubles(county),
  ...county.positions.flatMap((position, at) => positionFaults(county, position, at)),
  ...county.targetGroupStages.flatMap(stageFaults),
  ...ledgerFaults(county),
];

const MILLION = 1_000_000;
const millionths = (decimal: string): number => Math.round(Number(decimal) * MILLION);
const sum = (decimals: readonly string[]): number =>
  decimals.reduce((total, decimal) => total + millionths(decimal), 0);

const doubles = ({
  key,
  municipalities,
  partners,
  positions,
  targetGroupStages,
  actionFields,
}: CountyReference) => {
  const named: readonly (readonly [string, string | number])[] = [
    ['key', key],
    ...municipalities.map((one, at) => [`municipalities.${at}.key`, one.key] as const),
    ...partners.map((one, at) => [`partners.${at}.key`, one.key] as const),
  ];
  return [
    ...twice(named),
    ...twice(municipalities.map((one, at) => [`municipalities.${at}.ags`, one.ags])),
    ...twice(positions.map((one, at) => [`positions.${at}.key`, one.key])),
    ...twice(targetGroupStages.map((one, at) => [`targetGroupStages.${at}.stage`, one.stage])),
    ...twice(actionFields.map((one, at) => [`actionFields.${at}.number`, one.number])),
  ];
};

const twice = (named: readonly (readonly [string, string | number])[]): CountyFault[] => {
  const seen = new Set<string | number>();
  return named.flatMap(([field, value]) => {
    const isAgain = seen.has(value);
    seen.add(value);
    return isAgain
      ? [{ code: 'TWICE', field, de: `${value} steht schon weiter oben.`, en: `${value} is there already.` }]
      : [];
  });
};

const unknown = (field: string, key: string): CountyFault => ({
  code: 'UNKNOWN_ORGANISATION',
  field,
  de: `Weder der Kreis noch eine seiner Kommunen heißt ${key}.`,
  en: `Neither the county nor one of its municipalities is ${key}.`,
});

const positionFaults = (
  { key, municipalities }: CountyReference,
  position: CountyReference['positions'][number],
  at: number,
): CountyFault[] => {
  const places = new Set(municipalities.map((one) => one.key));
  const served = Object.entries(position.serves);
  const faults = served
    .filter(([place]) => !places.has(place))
    .map(([place]) => unknown(`positions.${at}.serves.${place}`, place));
  if (position.employer !== key && !places.has(position.employer))
    faults.push(unknown(`positions.${at}.employer`, position.employer));
  const shares = sum(served.map(([, share]) => share));
  if (served.length > 0 && shares !== MILLION)
    faults.push({
      code: 'SHARES_NOT_WHOLE',
      field: `positions.${at}.serves`,
      de: `Die Anteile ergeben ${shares / MILLION} statt 1.`,
      en: `The shares sum to ${shares / MILLION}, not to 1.`,
    });
  return faults;
};

const stageFaults = (
  { ageFrom, ageTo }: CountyReference['targetGroupStages'][number],
  at: number,
): CountyFault[] =>
  ageFrom !== undefined && ageTo !== undefined && ageFrom > ageTo
    ? [
        {
          code: 'AGES_REVERSED',
          field: `targetGroupStages.${at}.ageTo`,
          de: `Bis ${ageTo} Jahre liegt vor ab ${ageFrom} Jahren.`,
          en: `Up to ${ageTo} years is before from ${ageFrom} years.`,
        },
      ]
    : [];

/** The positions must not take more than the state provides in the year they are distributed for. */
const ledgerFaults = ({ ledger, positions, municipalities }: CountyReference): CountyFault[] => {
  const places = new Set(municipalities.map((one) => one.key));
  const returned = ledger.returned.flatMap(({ municipality }, at) =>
    places.has(municipality) ? [] : [unknown(`ledger.returned.${at}.municipality`, municipality)],
  );
  const modules = [...new Set(positions.map(({ module }) => module))];
  return [...returned, ...modules.flatMap((module) => overdrawn(module, ledger, positions))];
};

const overdrawn = (
  module: string,
  { year, allowances }: CountyReference['ledger'],
  positions: CountyReference['positions'],
): CountyFault[] => {
  const of = <T extends { readonly module: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.module === module);
  const provided = sum(of(allowances.filter((row) => row.year === year)).map((row) => row.fte));
  const placed = sum(of(positions).map((row) => row.fte));
  if (placed <= provided) return [];
  const figures = `${placed / MILLION} > ${provided / MILLION} (${module}, ${year})`;
  return [
    {
      code: 'ALLOWANCE_OVERDRAWN',
      field: 'ledger.allowances',
      de: `Die Stellen brauchen mehr VZÄ, als bewilligt sind: ${figures}.`,
      en: `The positions need more VZÄ than are provided: ${figures}.`,
    },
  ];
};
