import type { Locale } from '@kim/schema/messages.ts';
import type { TaskCount } from './task-count.ts';
import { taskKinds, type TaskKind } from './task-kind.policy.ts';

const kinds: Readonly<Record<TaskKind, Readonly<Record<Locale, string>>>> = {
  FIXED_TERM_ENDS: { de: 'Befristung endet', en: 'Fixed term ends' },
  PROBATION_ENDS: { de: 'Probezeit endet', en: 'Probation ends' },
  LEAVE_TO_DECIDE: { de: 'Über Urlaub entscheiden', en: 'Decide on leave' },
  APPRAISAL_DUE: { de: 'Beurteilung fällig', en: 'Appraisal due' },
  TRANSFER_TO_CHECK: { de: 'Übernommene Akte prüfen', en: 'Check a file that arrived' },
  POSITION_VACANT: { de: 'Stelle unbesetzt', en: 'Position vacant' },
  REDISTRIBUTION_TO_CONFIRM: { de: 'Umverteilung beantworten', en: 'Answer a redistribution' },
  CONFIRMATIONS_MISSING: { de: 'Zusagen zu einer Umverteilung fehlen', en: 'Confirmations missing' },
  OWN_CONTRACT_ENDS: { de: 'Eigener Vertrag endet', en: 'Own contract ends' },
  CASE_TASK_DUE: { de: 'Aufgabe in einem Fall', en: 'Task in a case' },
  TEMPLATE_TO_ADOPT: { de: 'Vorlage übernehmen', en: 'Adopt a template' },
  TEMPLATE_TO_APPROVE: { de: 'Vorlage prüfen und freigeben', en: 'Review and approve a template' },
  TEMPLATE_TO_PUBLISH: { de: 'Vorlage veröffentlichen', en: 'Publish a template' },
  INSTRUCTION_TO_APPLY: { de: 'Fachliche Weisung umsetzen', en: 'Apply an instruction' },
  INSTRUCTION_TO_DECIDE: { de: 'Über Bedenken entscheiden', en: 'Decide on a remonstration' },
  PEER_CASE_REVIEW_INVITED: {
    de: 'Einladung zur kollegialen Fallberatung',
    en: 'Invitation to a peer case review',
  },
  CASE_CONFERENCE_INVITED: { de: 'Einladung zur Fallkonferenz', en: 'Invitation to a case conference' },
  INSTRUCTION_CONFLICT: { de: 'Widerspruch von Weisungen klären', en: 'Settle a conflict of instructions' },
  CASE_OPENED: { de: 'Einsicht mit Grund in einen Fall', en: 'The county opened a case' },
  ONBOARDING_MISSING: { de: 'Einarbeitung beginnen', en: 'Begin an onboarding' },
  ONBOARDING_ITEM_DUE: { de: 'Punkt der eigenen Einarbeitung', en: 'Item of the own onboarding' },
  CERTIFICATE_ENDS: { de: 'Zertifikat läuft ab', en: 'Certificate runs out' },
  MEETING_TO_ANSWER: { de: 'Einladung beantworten', en: 'Answer an invitation' },
  MEETING_CANCELLED: { de: 'Besprechung abgesagt', en: 'Meeting cancelled' },
  MEETING_TASK_DUE: { de: 'Aufgabe aus einer Besprechung', en: 'Task from a meeting' },
  MINUTES_TO_WRITE: { de: 'Niederschrift schreiben', en: 'Write minutes' },
  REVIEW_TO_ANSWER: { de: 'Zu einer Qualitätsprüfung Stellung nehmen', en: 'Answer a quality review' },
  REPORT_TO_ANSWER: { de: 'Zu einem Prüfbericht Stellung nehmen', en: 'Answer a report about you' },
  RECONSTRUCTION_DUE: { de: 'Fallrekonstruktion durchführen', en: 'Reconstruct cases' },
  REPORT_TO_APPROVE: { de: 'Prüfbericht freigeben', en: 'Approve a report' },
  REPORT_RECEIVED: { de: 'Prüfbericht eingegangen', en: 'Report received' },
  GROUP_TASK_DUE: { de: 'Aufgabe aus einer Arbeitsgruppe', en: 'Task from a working group' },
  RESULT_TOLD: { de: 'Ergebnis zu einer Integrationshürde', en: 'Result on a hurdle' },
  STEERING_SESSIONS_MISSING: {
    de: 'Sitzungen der Lenkungsgruppe planen',
    en: 'Plan sessions of the steering group',
  },
  STEERING_MINUTES_DUE: {
    de: 'Niederschrift der Lenkungsgruppe versenden',
    en: 'Send minutes of the steering group',
  },
  STEERING_VOTE_OPEN: { de: 'In der Lenkungsgruppe abstimmen', en: 'Vote in the steering group' },
  MEASURE_DUE: { de: 'Eigene Maßnahme fällig', en: 'Own measure due' },
  MEASURE_REVIEW_MISSING: {
    de: 'Maßnahme für das Quartal bewerten',
    en: 'Review a measure for the quarter',
  },
  TEMPLATE_PROPOSED: { de: 'Vorschlag einer Vorlage beantworten', en: 'Answer a proposed template' },
  CONTACT_WISHED: {
    de: 'Kontakt zu einer anderen Stelle gewünscht',
    en: 'Contact to another service wished',
  },
};

const words = {
  de: {
    subject: (count: number): string =>
      count === 1 ? '1 Aufgabe im KIM-Verbund' : `${count} Aufgaben im KIM-Verbund`,
    lead: 'Guten Tag,\n\nim KIM-Verbund steht für Sie an:',
    end: 'Einzelheiten stehen nicht in dieser E-Mail. Sie finden sie nach der Anmeldung:',
  },
  en: {
    subject: (count: number): string =>
      count === 1 ? '1 task in KIM-Verbund' : `${count} tasks in KIM-Verbund`,
    lead: 'Hello,\n\nin KIM-Verbund there is for you:',
    end: 'This e-mail holds no details. You find them after signing in:',
  },
} as const;

export interface Digest {
  readonly subject: string;
  readonly text: string;
}

/** What an e-mail says: how many of which kind, and where to sign in. No names: e-mail is no safe place (Art. 32 DSGVO). */
export const digestOf = (counts: readonly TaskCount[], webOrigin: string, locale: Locale): Digest => {
  const lines = taskKinds.flatMap((kind) => {
    const sum = counts.filter((count) => count.kind === kind).reduce((total, { count }) => total + count, 0);
    return sum > 0 ? [`- ${kinds[kind][locale]}: ${sum}`] : [];
  });
  const { subject, lead, end } = words[locale];
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return { subject: subject(total), text: `${lead}\n\n${lines.join('\n')}\n\n${end}\n${webOrigin}/tasks\n` };
};
