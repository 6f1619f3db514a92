import { newUuid } from '@kim/schema/ids.ts';
import type { ContactChannel } from '@kim/schema/reference/case-content.ts';
import { Refused } from '../../platform/graphql/change.ts';
import { forgetTyped, placeIn, present, type ContentChange } from './content-change.ts';
import { CaseNote } from './note.entity.ts';
import { laterContact } from './note.policy.ts';

interface NewNote {
  readonly occurredOn: string;
  readonly channel: ContactChannel | null;
  readonly text: string;
}

/** Writes a note; a contact also moves the day of the last one, for the caseload. */
export const recordNote = async (
  change: ContentChange,
  { occurredOn, channel, text }: NewNote,
): Promise<{ noteId: string }> => {
  const { em, actor, caseFile } = change;
  const note = em.create(CaseNote, {
    ...placeIn(change),
    id: newUuid(),
    number: 1,
    occurredOn,
    channel,
    text: text.trim(),
    writtenById: actor.membership.person.id,
    recordedAt: new Date(),
  });
  if (channel) caseFile.lastContactOn = laterContact(caseFile.lastContactOn ?? null, occurredOn);
  await em.flush();
  await forgetTyped(change, 'CASE_NOTE');
  return { noteId: note.id };
};

/** Puts a text right; the former one stays, with who wrote it and when. */
export const correctNote = async (
  change: ContentChange,
  { noteId, text }: { readonly noteId: string; readonly text: string },
): Promise<{ noteId: string }> => {
  const { em, actor } = change;
  const place = placeIn(change);
  const former = present(await em.findOne(CaseNote, { ...place, id: noteId }));
  const meanwhile = await em.findOne(CaseNote, { ...place, correctsId: noteId });
  if (meanwhile)
    throw new Refused('CONFLICT', {
      field: 'noteId',
      currentVersion: meanwhile.number,
      about: { noteId: meanwhile.id },
    });
  const note = em.create(CaseNote, {
    ...place,
    id: newUuid(),
    correctsId: noteId,
    number: former.number + 1,
    occurredOn: former.occurredOn,
    channel: former.channel ?? null,
    text: text.trim(),
    writtenById: actor.membership.person.id,
    recordedAt: new Date(),
  });
  await em.flush();
  await forgetTyped(change, 'NOTE_CORRECTION', noteId);
  return { noteId: note.id };
};
