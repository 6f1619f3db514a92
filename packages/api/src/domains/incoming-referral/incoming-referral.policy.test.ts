import { describe, expect, it } from 'vitest';
import {
  entryChannelOf,
  findingsOfSending,
  isOpenIncoming,
  outcomeOfDecline,
} from './incoming-referral.policy.ts';

const TODAY = '2026-11-28';

it.each([
  ['SENT', true],
  ['RECEIVED', true],
  ['ACCEPTED', false],
  ['DECLINED', false],
  ['REVOKED', false],
  ['EXPIRED', false],
] as const)('either side acts on one that is %s: %s', (state, expected) => {
  expect(isOpenIncoming(state)).toBe(expected);
});

it.each([
  ['NOT_RESPONSIBLE', 'NOT_RESPONSIBLE'],
  ['INCOMPLETE', 'INCOMPLETE'],
  ['NO_CONTACT', 'NOT_TAKEN_ON'],
  ['NOT_WANTED', 'NOT_TAKEN_ON'],
  ['NO_CAPACITY', 'NOT_TAKEN_ON'],
] as const)('declined because of %s the sender learns %s', (reason, outcome) => {
  expect(outcomeOfDecline(reason)).toBe(outcome);
});

it.each([
  ['FOREIGNERS_OFFICE', 'FOREIGNERS_OFFICE'],
  ['NATURALISATION_OFFICE', 'OTHER'],
  [null, 'WELFARE_HANDOVER'],
] as const)('referred by %s a client came by %s', (office, channel) => {
  expect(entryChannelOf(office)).toBe(channel);
});

describe('what is sent', () => {
  const person = {
    givenName: 'Amal',
    familyName: 'Beispiel',
    language: 'ar',
    interpreterNeeded: true,
    phone: '02222 12345',
    email: null,
  };
  const consent = { hasConsented: true, consentGivenOn: '2026-11-20' };
  const codes = (who: object, how: object = {}) =>
    findingsOfSending({ ...person, ...who }, { ...consent, ...how }, TODAY).map(({ code }) => code);

  it.each([
    ['complete', {}, {}, []],
    ['without a name', { givenName: '', familyName: ' ' }, {}, ['INVALID_NAME', 'INVALID_NAME']],
    ['that reaches nobody', { phone: null }, {}, ['INCOMING_UNREACHABLE']],
    ['by e-mail alone', { phone: null, email: 'a@b.example' }, {}, []],
    [
      'with what is no number, address or language',
      { phone: 'x', email: 'x', language: 'Arabisch' },
      {},
      ['INVALID_CODE', 'INVALID_PHONE', 'INVALID_EMAIL'],
    ],
    ['without the consent of the person', {}, { hasConsented: false }, ['INCOMING_CONSENT']],
    ['consented to tomorrow', {}, { consentGivenOn: '2026-11-29' }, ['CONSENT_IN_FUTURE']],
    ['consented to half a year ago', {}, { consentGivenOn: '2026-05-28' }, []],
    ['consented to long ago', {}, { consentGivenOn: '2026-05-27' }, ['INCOMING_CONSENT_OLD']],
  ])('%s', (_what, who, how, expected) => {
    expect(codes(who, how)).toEqual(expected);
  });
});
