import { getLocale } from '#lib/paraglide/runtime.js';

/** A spreadsheet takes a cell that begins like this for a formula. */
const dangerous = /^[=+\-@\t\r]/;

const cell = (value: string, separator: string): string => {
  const harmless = dangerous.test(value) ? `'${value}` : value;
  const needsQuotes = /["\r\n]/.test(harmless) || harmless.includes(separator);
  return needsQuotes ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** A table as German office programs open it: semicolon, byte order mark. */
export const asCsv = (lines: readonly (readonly string[])[]): string => {
  const separator = getLocale() === 'de' ? ';' : ',';
  return `\uFEFF${lines.map((line) => line.map((value) => cell(value, separator)).join(separator)).join('\r\n')}\r\n`;
};

export const csvResponse = (lines: readonly (readonly string[])[], fileName: string): Response =>
  new Response(asCsv(lines), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
    },
  });
