import { found, isToCome, lacksText, type ContentFinding } from './content-text.policy.ts';

const LONGEST_TASK = 500;

export const findingsOfTask = ({ text }: { readonly text: string }): ContentFinding[] =>
  found(lacksText(text, 'text', LONGEST_TASK));

export const findingsOfDone = (doneOn: string, today: string): ContentFinding[] =>
  found(isToCome(doneOn, 'doneOn', today));
