import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const textScalar = (
  name: string,
  description: string,
  isValid: (text: string) => boolean,
): GraphQLScalarType<string, string> => {
  const checked = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${name} cannot represent this value.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: String,
    parseValue: checked,
    parseLiteral: (node: ValueNode) => checked(node.kind === Kind.STRING ? node.value : null),
  });
};

/** A day that exists: 2026-02-30 does not. */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1900' || text >= '2200') return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

export const LocalDate = textScalar(
  'LocalDate',
  'A day without a time, as YYYY-MM-DD, e.g. 2025-01-01. Days are those of Europe/Berlin.',
  isDay,
);

export const Fte = textScalar(
  'Fte',
  'Full-time equivalents (Vollzeitaequivalente, VZÄ) or a part of one, as a decimal text with up to six decimals, e.g. "0.690000". Text, because binary fractions would not sum exactly.',
  (text) => /^\d{1,3}(\.\d{1,6})?$/.test(text),
);

export const Days = textScalar(
  'Days',
  'Days of a working week, as a decimal text with two decimals, e.g. "2.50". One day is 0.2 VZÄ, five are 1.0.',
  (text) => /^\d{1,3}\.\d{2}$/.test(text),
);

export const TimeOfDay = textScalar(
  'TimeOfDay',
  'A time of day as HH:MM, e.g. "08:30"; in Europe/Berlin.',
  (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
);

export const Hours = textScalar(
  'Hours',
  'Hours as a decimal text with up to two decimals, e.g. "19.50". Text, because binary fractions would not sum exactly.',
  (text) => /^\d{1,2}(\.\d{1,2})?$/.test(text),
);

export const DateTime = textScalar(
  'DateTime',
  'A moment in UTC, e.g. 2026-11-21T10:15:00Z (ISO 8601).',
  (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text)),
);
