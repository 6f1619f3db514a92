import { m } from '#lib/paraglide/messages.js';
import { Gap, text, type Field } from '#lib/platform/change-form.ts';

/** A time of day as somebody types it: `9`, `9:30` or `9.30`. */
export const timeOfDay = (label: () => string): Field<string> => ({
  ...text(label, { maxlength: 5 }),
  read: (typed) => {
    const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed) ?? [];
    return hour && Number(hour) < 24 && Number(minute) < 60
      ? `${hour.padStart(2, '0')}:${minute}`
      : new Gap(m.invalid_time());
  },
});

/** A day and a time where the county is, as the moment they are. */
export const momentOf = (day: string, hour: string): string => {
  const asUtc = new Date(`${day}T${hour}:00Z`);
  const there = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(asUtc);
  const ahead = new Date(`${there.replace(' ', 'T')}Z`).getTime() - asUtc.getTime();
  return `${new Date(asUtc.getTime() - ahead).toISOString().slice(0, 19)}Z`;
};
