import { randomInt } from 'node:crypto';

/** Without signs that are mistaken for one another when read out. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const group = (): string => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('');

/** How a case is called: random, so that it shows neither how many there are nor when it was opened. */
export const newReference = (): string => `${group()}-${group()}`;
