import { isReadable } from './text-input.ts';

const LONGEST_NAME = 100;
/** Enough to catch a slip; whether the address exists only a message can tell. */
const email = /^[^\s@<>",;:\\]{1,64}@[a-z0-9äöüß-]+(\.[a-z0-9äöüß-]+)+$/i;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacter = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Something a person can be called: one line, at most 100 characters. */
export const isName = (text: string): boolean =>
  isReadable(text) && text.length <= LONGEST_NAME && !controlCharacter.test(text);

/** What looks like an e-mail address. */
export const isEmail = (text: string): boolean => text.length <= 254 && email.test(text);
