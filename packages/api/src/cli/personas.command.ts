import { personas } from '@kim/schema/demo/personas.ts';
import { Command } from 'commander';

/** `kim personas`: who can sign in to the demo. */
export const personasCommand = (): Command =>
  new Command('personas')
    .summary('list the personas of the demo')
    .description(
      'Lists everybody who can sign in to the demo, with the roles they hold. Nobody of them is real.',
    )
    .option('--json', 'as JSON')
    .action(({ json }: { readonly json?: boolean }) => {
      console.log(json ? JSON.stringify(personas, null, 2) : asTable());
    });

const asTable = (): string => {
  const rows = personas.map(({ name, givenName, familyName, memberships }) => [
    name,
    `${givenName} ${familyName}`,
    memberships.map(({ role, organisation }) => `${role} @ ${organisation}`).join(', '),
  ]);
  const header = ['PERSONA', 'NAME', 'ROLE @ ORGANISATION'];
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [header, ...rows].map(line).join('\n');
};
