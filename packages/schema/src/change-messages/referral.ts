import type { Message } from '../messages.ts';

/** Reasons changes of consents and referrals may be refused for. */
export const referralChangeMessages = {
  CONSENT_EMPTY: {
    de: 'Bitte wählen Sie aus, worum es geht: wer welche Daten bekommen darf.',
    en: 'Please choose what it is about: who may have which data.',
  },
  CONSENT_ITEM_TWICE: {
    de: 'Dasselbe steht zweimal in der Liste.',
    en: 'The same is listed twice.',
  },
  CONSENT_BLANKET: {
    de: 'Eine Einwilligung in alles ist keine. Bitte wählen Sie nur aus, was die Stelle wirklich braucht.',
    en: 'A consent to everything is none. Please choose only what the recipient really needs.',
  },
  CONSENT_LANGUAGE: {
    de: 'In dieser Sprache gibt es diese Fassung nicht.',
    en: 'This version does not exist in this language.',
  },
  CONSENT_NOT_SUPERSEDED: {
    de: 'Ersetzt wird nur eine gültige Einwilligung in einer älteren Fassung.',
    en: 'Only a consent that stands, under an older version, is superseded.',
  },
  CONSENT_WITHDRAWN: {
    de: 'Diese Einwilligung ist schon zurückgenommen.',
    en: 'This consent has already been taken back.',
  },
  CONSENT_EVIDENCE_KIND: {
    de: 'Ein Nachweis ist ein Scan oder Foto des unterschriebenen Formulars: PDF, PNG oder JPEG.',
    en: 'Evidence is a scan or photograph of the signed form: PDF, PNG or JPEG.',
  },
  CONSENT_NOT_COVERING: {
    de: 'Es fehlt eine gültige Einwilligung, dass {recipient} diese Daten bekommt: {category}. Es wurde nichts gesendet.',
    en: 'A valid consent is missing that {recipient} receives these data: {category}. Nothing was sent.',
  },
  CONSENT_ENDED: {
    de: 'Die Einwilligung zu diesem Verweis gilt nicht mehr. Die Daten sind geschlossen.',
    en: 'The consent behind this referral no longer holds. The data are closed.',
  },
  REFERRAL_RECIPIENT: {
    de: 'Diese Stelle kann so nicht angeschrieben werden: eine Behörde empfängt über eines ihrer Ämter, ein Träger als Ganzes.',
    en: 'This recipient cannot be addressed so: an authority receives through one of its offices, a partner as a whole.',
  },
  REFERRAL_NO_DATA: {
    de: 'Bitte wählen Sie aus, welche Daten mitgehen.',
    en: 'Please choose which data go along.',
  },
  REFERRAL_NO_NOTES: {
    de: 'Notizen sollen mitgehen, aber es ist keine ausgewählt. Es wurde nichts gesendet.',
    en: 'Notes shall go along, and none is chosen. Nothing was sent.',
  },
  REFERRAL_NOTES_UNNAMED: {
    de: 'Für diesen Verweis sind keine Notizen vorgesehen. Es wurde nichts gesendet.',
    en: 'This referral is not meant to carry notes. Nothing was sent.',
  },
  REFERRAL_STEP: {
    de: 'Dieser Schritt ist jetzt nicht möglich.',
    en: 'This step is not possible now.',
  },
  INCOMING_PLACE: {
    de: 'Dort gibt es zurzeit kein Case Management. Bitte wählen Sie eine andere Kommune.',
    en: 'There is no case management there at present. Please choose another municipality.',
  },
  INCOMING_UNREACHABLE: {
    de: 'Bitte geben Sie Telefon oder E-Mail an, damit das Case Management die Person erreicht.',
    en: 'Please give a telephone number or e-mail address, so that case management can reach the person.',
  },
  INCOMING_CONSENT: {
    de: 'Ohne Einverständnis der Person wird nichts weitergegeben.',
    en: 'Without the consent of the person nothing is passed on.',
  },
  INCOMING_CONSENT_OLD: {
    de: 'Das Einverständnis liegt mehr als ein halbes Jahr zurück. Bitte fragen Sie neu.',
    en: 'The consent is more than half a year old. Please ask anew.',
  },
  INCOMING_RECEIVED: {
    de: 'Der Eingang ist schon bestätigt.',
    en: 'The arrival has been confirmed already.',
  },
  INCOMING_ENDED: {
    de: 'Dieser Verweis ist schon beantwortet, zurückgezogen oder abgelaufen.',
    en: 'This referral has already been answered, taken back, or has expired.',
  },
  INCOMING_ONE_CASE: {
    de: 'Bitte wählen Sie einen Ihrer Fälle oder eröffnen Sie einen neuen, nicht beides.',
    en: 'Please choose one of your cases or open a new one, not both.',
  },
  REFERRAL_CHECK_OPEN: {
    de: 'Auf der Checkliste ist noch offen: {points}.',
    en: 'Still open on the checklist: {points}.',
  },
} as const satisfies Record<string, Message>;
