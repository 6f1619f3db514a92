import type { TemplateKind } from '../reference/casework.ts';

/** A version of a template as the demo's county published it. The wording is ours: the papers do not print theirs. */
export interface DemoTemplateVersion {
  readonly number: number;
  readonly publishedOn: string;
  readonly retiredOn: string | null;
  readonly texts: Readonly<Record<string, string>>;
}

const CONSENT_DE = `Einverständniserklärung

Ich bin einverstanden, dass mein Case Manager oder meine Case Managerin Daten über mich aufschreibt und speichert. Das ist nötig, damit ich gut beraten werde.

Ich entscheide selbst, wer welche Daten bekommt. Das steht in der Liste unten.

Das ist freiwillig. Wenn ich nein sage, habe ich keinen Nachteil. Ich kann mein Einverständnis jederzeit zurücknehmen. Dann darf niemand mehr etwas mit meinen Daten tun.`;

const CONSENT_EN = `Declaration of consent

I agree that my case manager writes down and keeps data about me. This is needed so that I get good advice.

I decide who receives which data. It is in the list below.

This is voluntary. If I say no, I have no disadvantage. I can take back my consent at any time. Then nobody may do anything with my data any more.`;

const PRIVACY_DE = `Datenschutzerklärung

Das Case Management hilft Ihnen bei der Integration. Dafür werden Daten über Sie gespeichert. Verantwortlich ist die Stadt oder Gemeinde, in der Sie beraten werden.

Ihr Case Manager oder Ihre Case Managerin sieht Ihre Daten. Andere sehen sie nur, wenn Sie zustimmen. Der Kreis sieht, wie viele Menschen beraten werden, aber nicht, wer Sie sind.

Sie können jederzeit erfahren, was gespeichert ist, es berichtigen und löschen lassen.`;

const PRIVACY_EN = `Privacy notice

Case management helps you to settle in. For this, data about you are kept. The town that counsels you is responsible.

Your case manager sees your data. Others see them only if you agree. The county sees how many people are counselled, but not who you are.

You can ask at any time what is kept, have it corrected and have it deleted.`;

/** First version: when the form was cleared in the first quarter of 2022 (results report 2022). */
export const demoTemplates: Readonly<Partial<Record<TemplateKind, readonly DemoTemplateVersion[]>>> = {
  CONSENT: [
    { number: 1, publishedOn: '2022-03-01', retiredOn: '2024-12-31', texts: { de: CONSENT_DE } },
    { number: 2, publishedOn: '2025-01-01', retiredOn: '2026-06-30', texts: { de: CONSENT_DE } },
    {
      number: 3,
      publishedOn: '2026-07-01',
      retiredOn: null,
      texts: { de: CONSENT_DE, en: CONSENT_EN },
    },
  ],
  PRIVACY_NOTICE: [
    { number: 1, publishedOn: '2022-03-01', retiredOn: null, texts: { de: PRIVACY_DE, en: PRIVACY_EN } },
  ],
};
