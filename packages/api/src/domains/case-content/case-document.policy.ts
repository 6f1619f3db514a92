import { found, isToCome, lacksText, type ContentFinding } from './content-text.policy.ts';

/** Kinds of files a case takes; tables of figures are none of them. */
export const documentKinds: readonly string[] = ['PDF', 'PNG', 'JPEG', 'DOCX', 'ODT', 'TXT'];

const LONGEST_TITLE = 200;

export const findingsOfCaseDocument = (
  { title, receivedOn }: { readonly title: string; readonly receivedOn: string },
  today: string,
): ContentFinding[] =>
  found(lacksText(title, 'title', LONGEST_TITLE), isToCome(receivedOn, 'receivedOn', today));
