/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** What stands in a column from top to bottom, sums included; of cells with a link, the link. `beside` tells tables apart. */
export const columnOf = async (page: Page, title: string, beside = title): Promise<string[]> => {
  const found = await page.locator('table').evaluateAll(readColumn, { title, beside });
  if (!found) throw new Error(`No table of ${page.url()} has the columns „${title}“ and „${beside}“.`);
  return found;
};

interface Wanted {
  readonly title: string;
  readonly beside: string;
}

/** Runs in the page. */
const readColumn = (tables: Element[], { title, beside }: Wanted): string[] | null => {
  // Numbers and their unit are held together by a space that does not break.
  const textOf = (cell: HTMLElement): string => cell.innerText.replaceAll('\u00a0', ' ').trim();
  for (const table of tables as HTMLTableElement[]) {
    const headers = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) =>
      textOf(cell).split(/[\n,]/)[0]?.trim(),
    );
    const column = headers.indexOf(title);
    if (column === -1 || !headers.includes(beside)) continue;
    const parts = [...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])];
    const rowsOfAll = parts.flatMap(({ rows }) => [...rows]);
    return rowsOfAll.flatMap((row) => {
      let at = 0;
      for (const cell of row.cells) {
        if (at <= column && column < at + cell.colSpan) return [textOf(cell.querySelector('a') ?? cell)];
        at += cell.colSpan;
      }
      return [];
    });
  }
  return null;
};
