import { caseFile } from './case-file.ts';
import { caseload } from './caseload.ts';
import { county } from './county.ts';
import { directory } from './directory.ts';
import { figures } from './figures.ts';
import type { Operation } from './operation.ts';
import { own } from './own.ts';
import { recordService } from './record-service.ts';

/** Every later capability adds its own. */
export const operations: readonly Operation[] = [
  county,
  own,
  directory,
  figures,
  caseload,
  caseFile,
  recordService,
];
