import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { FileEvent } from './file-event.entity.ts';

/** What can happen to a file. Added to, never renamed: the history keeps them. */
export const fileEventKinds = [
  'FILE_OPENED',
  'FILE_CHANGED',
  'STAFF_CHANGED',
  'CONTRACT_RECORDED',
  'CONTRACT_CHANGED',
  'WORKING_TIME_SET',
  'APPRAISAL_RECORDED',
  'DOCUMENT_FILED',
] as const;
export type FileEventKind = (typeof fileEventKinds)[number];

type Values = Readonly<Record<string, string | number | null | undefined>>;

/** `field: before → after` for every field that differs; without a before, what was written. */
export const changesBetween = (before: Values, after: Values): string[] =>
  Object.entries(after)
    .filter(([field, value]) => (before[field] ?? null) !== (value ?? null))
    .map(([field, value]) =>
      field in before ? `${field}: ${before[field] ?? '–'} → ${value ?? '–'}` : `${field}: ${value ?? '–'}`,
    );

/** Leaves a trace in the file's history, in the transaction of the change itself. */
export const recordFileEvent = (
  em: EntityManager,
  { countyId, membership }: MemberActor,
  {
    fileId,
    kind,
    changes = [],
  }: { readonly fileId: string; readonly kind: FileEventKind; readonly changes?: string[] },
): void => {
  const { person, organisation } = membership;
  em.create(FileEvent, {
    countyId,
    id: newUuid(),
    fileId,
    happenedAt: new Date(),
    personId: person.id,
    personName: `${person.givenName} ${person.familyName}`,
    organisationId: organisation.id,
    kind,
    changes,
  });
};
