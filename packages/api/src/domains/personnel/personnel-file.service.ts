import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import { Person } from '../identity/identity.public.ts';
import { changesBetween, recordFileEvent } from './file-event.service.ts';
import { PersonnelFile } from './personnel-file.entity.ts';

export interface StaffDetails {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
}

interface Opening {
  /** Somebody who works here already; otherwise a new colleague. */
  readonly person: { readonly id: string } | StaffDetails;
  readonly lineManagerId: string | null;
  readonly validFrom: string;
}

interface Change {
  readonly em: EntityManager;
  readonly actor: MemberActor;
  readonly fileId: string;
  readonly version: number;
}

/** Opens a personnel file that the actor's organisation keeps from a day on. */
export const openFile = async (
  em: EntityManager,
  actor: MemberActor,
  { person, lineManagerId, validFrom }: Opening,
): Promise<{ fileId: string }> => {
  const { countyId, membership } = actor;
  const organisationId = membership.organisation.id;
  const personId = 'id' in person ? person.id : await hire(em, actor, person);
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [personId]);
  const [kept] = await em.execute(
    'select f.id from personnel.file f join personnel.file_keeper k on k.county_id = f.county_id and k.file_id = f.id where f.county_id = ? and f.person_id = ? and k.organisation_id = ? and (k.valid_to is null or k.valid_to >= ?)',
    [countyId, personId, organisationId, validFrom],
  );
  if (kept) throw new Refused('FILE_EXISTS', { field: 'personId' });
  const fileId = newUuid();
  // Plain statements: the mapper would read back what it wrote, and a file is visible only once somebody keeps it.
  await em.execute(
    'insert into personnel.file (county_id, id, person_id, line_manager_id) values (?, ?, ?, ?)',
    [countyId, fileId, personId, lineManagerId],
  );
  // Who starts next month has a file from today on: HR prepares it, and nobody else would keep it.
  await em.execute(
    'insert into personnel.file_keeper (county_id, id, file_id, organisation_id, valid_from) values (?, ?, ?, ?, least(?::date, seal.today()))',
    [countyId, newUuid(), fileId, organisationId, validFrom],
  );
  return { fileId };
};

const hire = async (
  em: EntityManager,
  { countyId, membership }: MemberActor,
  details: StaffDetails,
): Promise<string> => {
  const id = newUuid();
  em.create(Person, { countyId, id, organisationId: membership.organisation.id, ...trimmed(details) });
  await em.flush();
  return id;
};

/** Names who decides on leave. */
export const changeFile = async (
  change: Change,
  lineManagerId: string | null,
): Promise<{ personnelFileId: string }> => {
  const { em, actor, fileId } = change;
  const file = await atVersion(change);
  const names = await namesOf(em, actor, [file.lineManagerId ?? null, lineManagerId]);
  file.lineManagerId = lineManagerId;
  file.version += 1;
  const changes = changesBetween({ lineManager: names[0] }, { lineManager: names[1] });
  recordFileEvent(em, actor, { fileId, kind: 'FILE_CHANGED', changes });
  await em.flush();
  return { personnelFileId: fileId };
};

/** Corrects name and address at work. They hang on the file's version: one record for two officers to meet at. */
export const changeStaff = async (
  change: Change,
  details: StaffDetails,
): Promise<{ personnelFileId: string }> => {
  const { em, actor, fileId } = change;
  const { countyId } = actor;
  const file = await atVersion(change);
  const person = await em.findOneOrFail(Person, { countyId, id: file.personId });
  const { givenName, familyName, email } = person;
  const after = trimmed(details);
  const changes = changesBetween({ givenName, familyName, email }, { ...after });
  Object.assign(person, after);
  file.version += 1;
  recordFileEvent(em, actor, { fileId, kind: 'STAFF_CHANGED', changes });
  await em.flush();
  return { personnelFileId: fileId };
};

const atVersion = async ({ em, actor: { countyId }, fileId, version }: Change): Promise<PersonnelFile> => {
  const file = await em.findOne(
    PersonnelFile,
    { countyId, id: fileId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!file) throw new Refused('NOT_FOUND');
  if (file.version !== version)
    throw new Refused('CONFLICT', {
      field: 'version',
      currentVersion: file.version,
      about: { personnelFileId: fileId },
    });
  return file;
};

const namesOf = async (
  em: EntityManager,
  { countyId }: MemberActor,
  ids: readonly (string | null)[],
): Promise<(string | null)[]> => {
  const people = await em.find(Person, { countyId, id: { $in: ids.filter((id) => id !== null) } });
  return ids.map((wanted) => {
    const person = people.find(({ id }) => id === wanted);
    return person ? `${person.givenName} ${person.familyName}` : null;
  });
};

const trimmed = ({ givenName, familyName, email }: StaffDetails): StaffDetails => ({
  givenName: givenName.trim(),
  familyName: familyName.trim(),
  email: email?.trim() ? email.trim() : null,
});
