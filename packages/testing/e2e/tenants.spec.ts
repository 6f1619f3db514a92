import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fillAddress, municipalityAddress, positionAddress } from './support/addresses.ts';
import { columnOf } from './support/tables.ts';
import { visiting, type Visitor } from './support/visitor.ts';

interface Answer {
  readonly title: string;
  readonly text: string;
  readonly html: string;
}

const seenAt = async ({ page, open }: Visitor, path: string): Promise<Answer> => {
  await open(path, 404);
  return {
    title: await page.title(),
    text: await page.locator('body').innerText(),
    html: await markup(page),
  };
};

/** The markup without what differs between any two answers: the nonce, the address, and ids made up on the way. */
const markup = async (page: Page): Promise<string> => {
  const html = await page.content();
  return html
    .replaceAll(/nonce="[^"]*"/g, '')
    .replaceAll(page.url().slice(new URL(page.url()).origin.length), '')
    .replaceAll(encodeURIComponent(new URL(page.url()).pathname), '')
    .replaceAll(/\b(position|municipality)_[0-9a-z]{26}\b/g, '$1')
    .replaceAll(/(__sveltekit_)\w+/g, '$1')
    .replaceAll(/data-hash="[^"]*"/g, '');
};

const pairs: readonly (readonly [string, string, string])[] = [
  ['position', positionAddress('siegburg-cm-1'), positionAddress('never-was')],
  ['form of a position', fillAddress('siegburg-cm-1'), fillAddress('never-was')],
  ['municipality', municipalityAddress('siegburg'), municipalityAddress('never-was')],
  ['position of another county', positionAddress('rkn-cm-1'), positionAddress('never-was')],
];

it.each(pairs)('a foreign %s is a page that was never there, to the letter', (_what, foreign, never) =>
  visiting('hr.bornheim', async (visitor) => {
    const [there, nowhere] = [await seenAt(visitor, foreign), await seenAt(visitor, never)];
    expect(there).toEqual(nowhere);
    expect(there.text).toContain('Nicht gefunden');
    await visitor.arriveAt('Nicht gefunden');
  })(),
);

it(
  'an address that is none says the same',
  visiting('hr.bornheim', async (visitor) => {
    const answers = [
      await seenAt(visitor, '/positions/unsinn'),
      await seenAt(visitor, positionAddress('never-was')),
    ];
    expect(answers[0]?.text).toBe(answers[1]?.text);
    await visitor.open('/gibt-es-nicht', 404);
    await visitor.arriveAt('Nicht gefunden');
  }),
);

it(
  'HR of Much and of Neunkirchen-Seelscheid see the position they share',
  visiting('hr.much', async ({ page, open, arriveAt }) => {
    await open('/municipalities');
    expect(await columnOf(page, 'Kommune')).toEqual(['Much', 'Neunkirchen-Seelscheid']);
    await open(positionAddress('much-cm-1'));
    await arriveAt('1. CM-Stelle (gemeinsam), Much / Neunkirchen-Seelscheid');
    expect(await columnOf(page, 'Kommune')).toEqual(['Much', 'Neunkirchen-Seelscheid']);
    expect(await columnOf(page, 'Anteil', 'Kommune')).toEqual(['40 %', '60 %']);
  }),
);

it(
  'the other side of the shared position sees it too',
  visiting('hr.neunkirchen-seelscheid', async ({ page, open, arriveAt }) => {
    await open(municipalityAddress('neunkirchen-seelscheid'));
    await arriveAt('Neunkirchen-Seelscheid');
    expect(await columnOf(page, 'Stelle')).toEqual(['1. CM-Stelle (gemeinsam)']);
    expect(await page.getByText('geteilt mit Much').count()).toBe(1);
    expect(await columnOf(page, 'Dienstaufsicht')).toEqual(['Much']);
  }),
);

const readers = [
  ...['hr', 'cm'].flatMap((role) => [`${role}.much`, `${role}.neunkirchen-seelscheid`]),
  ...['coordinator.rsk', 'head.rsk', 'office.rsk'],
];

it.each(readers)('%s sees who fills the shared position, and the page says so', (persona) =>
  visiting(persona, async ({ page, open }) => {
    await open(positionAddress('much-cm-1'));
    expect(await columnOf(page, 'Person')).toEqual(['Cem Muster-Much']);
    await page.getByText('Wer sieht das?').click();
    const words = await page
      .locator('details')
      .filter({ hasText: 'Wer sieht das?' })
      .locator('p')
      .innerText();
    expect(words).toContain('die Beschäftigten der Kommunen, für die die Stelle arbeitet');
    expect(words).toContain(
      'beim Kreis die KIM-Koordination, die Leitung des Kommunalen Integrationszentrums',
    );
    expect(words).toContain('die Geschäftsstelle der Lenkungsgruppe');
  })(),
);

it(
  'the county’s funding officer sees the position and not who fills it',
  visiting('funding.rsk', async ({ page, open, arriveAt }) => {
    await open(positionAddress('much-cm-1'));
    await arriveAt('1. CM-Stelle (gemeinsam), Much / Neunkirchen-Seelscheid');
    expect(await page.getByText('Cem Muster-Much').count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Besetzungen' }).count()).toBe(0);
  }),
);
