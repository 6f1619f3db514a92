import type { SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { keptFiles, type FileRow } from './personnel.spec.support.ts';
import { hr } from './roles.support.ts';

export interface OfFile extends OfCounty {
  readonly id: string;
  readonly file_id: string;
}
interface ContractRow extends OfFile {
  readonly version: number;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly weekly_hours: string;
}

declare module '../world.support.ts' {
  interface Tables {
    'personnel.contract': ContractRow;
    'personnel.working_time': OfFile & { readonly contract_id: string };
    'personnel.appraisal': OfFile;
    'personnel.document': OfFile;
    'personnel.document_content': OfFile;
    'personnel.file_event': OfFile;
  }
}

/** The keeper writes, and nobody in the file about themselves. */
export const mayWriteIn = (file: FileRow, who: SealedPrincipal, world: World): boolean =>
  who.role === hr && keptFiles(who, world).includes(file) && file.person_id !== who.person;

export const contractOf = (file: FileRow, world: World): ContractRow =>
  world['personnel.contract']
    .filter((row) => row.file_id === file.id)
    .toSorted((one, other) => (one.valid_from < other.valid_from ? -1 : 1))[0]!;
