import type { Message } from './messages.ts';

/** What an explanation of access is made of. What is out of sight has one answer alone, whatever it would be. */
export const explanations = {
  UNSEEN: {
    de: 'Unter dieser Kennung gibt es nichts, was Sie sehen dürfen.',
    en: 'Under this id there is nothing you may see.',
  },
  ROLE: {
    de: 'Sie handeln als {role} ({place}). Diese Rolle hat das Recht {right}.',
    en: 'You act as {role} ({place}). This role has the right {right}.',
  },
  PROGRAM: {
    de: 'Das Programm {role} hat das Recht {right}.',
    en: 'The program {role} has the right {right}.',
  },
  OWN_PLACE: {
    de: 'Mit dieser Rolle sehen Sie nur, was {place} betrifft.',
    en: 'With this role you see what concerns {place} alone.',
  },
  OWN_COUNTY: {
    de: 'Mit dieser Rolle reicht Ihr Blick über den eigenen Kreis und nicht weiter.',
    en: 'With this role you look over your own county and no further.',
  },
  LEADS: {
    de: 'Sie führen diesen Fall oder vertreten heute. Darum sehen Sie auch, um wen es geht und was besprochen wurde.',
    en: 'You lead this case, or stand in for it today. So you see whom it is about and what was said, too.',
  },
  PROCESS_ONLY: {
    de: 'Sie führen diesen Fall nicht. Sie sehen seinen Verlauf ohne Namen.',
    en: 'You do not lead this case. You see its course without names.',
  },
  OPENED: {
    de: 'Sie haben diesen Fall mit einem Grund geöffnet. Bis zum Ende der Einsicht sehen Sie Namen, aber keine besonderen Angaben.',
    en: 'You have opened this case with a reason. Until that ends you see names, and no special categories.',
  },
  CONSENT: {
    de: 'Zu diesem Fall gilt heute eine Einwilligung, bis {day}.',
    en: 'Today a consent holds for this case, until {day}.',
  },
  NO_CONSENT: {
    de: 'Zu diesem Fall gilt heute keine Einwilligung. Weitergegeben werden darf nichts.',
    en: 'Today no consent holds for this case. Nothing may be handed on.',
  },
  DIENSTAUFSICHT: {
    de: 'Die Dienstaufsicht besteht seit {day}.',
    en: 'The Dienstaufsicht is held since {day}.',
  },
  FACHAUFSICHT: {
    de: 'Die Fachaufsicht besteht seit {day}.',
    en: 'The Fachaufsicht is held since {day}.',
  },
} as const satisfies Record<string, Message>;

export type Explanation = keyof typeof explanations;
