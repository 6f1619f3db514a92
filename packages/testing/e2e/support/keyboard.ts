/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** Presses Tab until this element has the focus; the way there must be shorter than `most` stops. */
export const tabTo = async (page: Page, selector: string, most = 200): Promise<void> => {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  throw new Error(`${selector} cannot be reached with the Tab key.`);
};

/** What can be used, by the look of the markup. */
const usable = [
  'a[href]',
  'button:not([disabled])',
  'input:not([type=hidden]):not([disabled])',
  'select',
  'textarea',
  'summary',
  '[tabindex="0"]',
].join(',');

interface Stop {
  /** Place among the usable elements; -1 is the page itself: the round is over. */
  readonly index: number;
  readonly name: string;
  readonly isMarked: boolean;
  readonly isInSight: boolean;
}

interface Walk {
  readonly elements: readonly Element[];
  readonly looks: readonly string[];
  readonly look: (element: Element) => string;
}
declare global {
  var kimWalk: Walk | undefined;
}

/** Runs in the page: notes how everything looks without the focus, and answers what must be met on the way. */
const remember = (selector: string): [number, string][] => {
  const lookOf = (element: Element, pseudo?: string): string => {
    const style = getComputedStyle(element, pseudo);
    const outline = style.outlineStyle === 'none' ? '0px' : style.outlineWidth;
    return [outline, style.boxShadow, style.backgroundColor, style.borderColor].join(' ');
  };
  // A link stretched over its card is marked around the card.
  const look = (element: Element): string => `${lookOf(element)} ${lookOf(element, '::after')}`;
  // From the top: whatever was done before, the walk begins at the body.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  const elements = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  globalThis.kimWalk = { elements, look, looks: elements.map(look) };
  // Of a group of radio buttons one is a stop: the chosen one, or else the first.
  const stops = new Map<string, number>();
  for (const [index, element] of elements.entries()) {
    const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
    const key = isRadio ? element.name : String(index);
    if (!stops.has(key) || (isRadio && element.checked)) stops.set(key, index);
  }
  return [...stops.values()].map((index) => [index, elements[index]?.outerHTML.slice(0, 100) ?? '']);
};

/** Runs in the page: where the focus is now. */
const currentStop = (): Stop => {
  const walk = globalThis.kimWalk;
  const element = document.activeElement;
  if (!walk || !element) throw new Error('The page was left on the way.');
  const index = walk.elements.indexOf(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return {
    index,
    name: element.outerHTML.slice(0, 100),
    isMarked: walk.look(element) !== walk.looks[index],
    isInSight: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  };
};

/** Walks the page with the Tab key from end to end: everything usable is met, seen, marked, and left again. */
export const keyboardFindings = async (page: Page): Promise<readonly string[]> => {
  const expected = await page.evaluate(remember, usable);
  const met = new Map<number, Stop>();
  let isOut = false;
  // A date is several stops inside one element.
  for (let pressed = 0; pressed < expected.length * 6 + 10 && !isOut; pressed++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(currentStop);
    isOut = stop.index === -1;
    if (!isOut && !met.has(stop.index)) met.set(stop.index, stop);
  }
  return [
    ...(isOut ? [] : ['the Tab key does not lead out of the page']),
    ...expected.filter(([index]) => !met.has(index)).map(([, name]) => `not reached: ${name}`),
    ...[...met.values()].filter(({ isMarked }) => !isMarked).map(({ name }) => `focus not visible: ${name}`),
    ...[...met.values()]
      .filter(({ isInSight }) => !isInSight)
      .map(({ name }) => `focused out of sight: ${name}`),
  ];
};
