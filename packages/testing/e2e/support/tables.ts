/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** What stands in a column of the page's table, from top to bottom, sums included; of cells with a link, the link. */
export const columnOf = async (page: Page, title: string): Promise<string[]> => {
  const headers = await page.locator('thead th').allInnerTexts();
  const column = headers.findIndex((text) => text.split(/[\n,]/)[0]?.trim() === title);
  if (column === -1) throw new Error(`No column „${title}“ among ${headers.join(' | ')}.`);
  return page.locator('tbody tr, tfoot tr').evaluateAll(
    (rows, wanted) =>
      rows.flatMap((row) => {
        let at = 0;
        for (const cell of (row as HTMLTableRowElement).cells) {
          if (at <= wanted && wanted < at + cell.colSpan)
            return [(cell.querySelector('a') ?? cell).innerText.trim()];
          at += cell.colSpan;
        }
        return [];
      }),
    column,
  );
};
