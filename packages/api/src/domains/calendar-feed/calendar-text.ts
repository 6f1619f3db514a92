import { ICalCalendarMethod, ICalEventTransparency, default as ical } from 'ical-generator';
import type { Locale } from '@kim/schema/messages.ts';
import { addMeeting, type CalendarMeeting } from '../meeting/meeting.public.ts';
import type { CalendarEvent, EventKind } from './calendar-events.ts';

const words: Readonly<Record<EventKind, Readonly<Record<Locale, string>>>> = {
  TASK: { de: 'Aufgabe fällig', en: 'Task due' },
  GOAL: { de: 'Ziel bis heute', en: 'Goal due' },
  MILESTONE: { de: 'Zwischenschritt bis heute', en: 'Step due' },
  PAUSE_END: { de: 'Pause endet', en: 'Pause ends' },
  CONSENT_END: { de: 'Einwilligung läuft ab', en: 'Consent runs out' },
  CONTACT: { de: 'Gewünschter Kontakt bis heute', en: 'Wished contact due' },
};
const names = { de: 'KIM: Fristen und Termine', en: 'KIM: deadlines and meetings' } as const;

interface Content {
  readonly events: readonly CalendarEvent[];
  readonly meetings: readonly CalendarMeeting[];
}
const cases = { de: 'Fall', en: 'case' } as const;

/** Programs ask again after this long (RFC 7986, REFRESH-INTERVAL). */
const SECONDS = 6 * 3600;

/** Whole days without a zone: a deadline is a day in Bonn wherever the telephone is. */
export const calendarText = ({ events, meetings }: Content, language: Locale, now: Date): string => {
  const calendar = ical({
    name: names[language],
    prodId: { company: 'KIM-Verbund', product: 'Fristen', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: SECONDS,
  });
  for (const { kind, id, day, reference, sequence } of events)
    calendar.createEvent({
      id: `${kind.toLowerCase().replace('_', '-')}-${id}@kim-verbund`,
      sequence,
      stamp: now,
      allDay: true,
      start: new Date(`${day}T00:00:00`),
      summary: `${words[kind][language]} (${cases[language]} ${reference})`,
      // a deadline takes up no time of the day
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  for (const meeting of meetings) addMeeting(calendar, meeting, now);
  return calendar.toString();
};
