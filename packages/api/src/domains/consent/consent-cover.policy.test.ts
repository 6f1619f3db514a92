import { dataCategories } from '@kim/schema/reference/casework.ts';
import { describe, expect, it } from 'vitest';
import {
  covers,
  findingsOfItems,
  stateOfConsent,
  type ConsentOnRecord,
  type ConsentScope,
} from './consent.policy.ts';

const scope = { purpose: 'REFERRAL', recipientId: 'caritas', dataCategory: 'IDENTITY' } as const;
const item = (more: Partial<ConsentOnRecord['items'][number]> = {}) => ({
  ...scope,
  withdrawnOn: null,
  ...more,
});
const consent = (more: Partial<ConsentOnRecord> = {}): ConsentOnRecord => ({
  givenOn: '2026-07-06',
  expiresOn: '2027-07-05',
  withdrawnOn: null,
  isSuperseded: false,
  items: [item(), item({ dataCategory: 'CONTACT' })],
  ...more,
});
const DAY = '2026-11-28';

describe('what a consent covers', () => {
  it.each<[string, Partial<ConsentScope>, boolean]>([
    ['what it lists', {}, true],
    ['another kind of data', { dataCategory: 'HEALTH' }, false],
    ['another recipient', { recipientId: 'jobcenter' }, false],
    ['another purpose', { purpose: 'HANDOVER' }, false],
  ])('%s: %s', (_what, more, expected) => {
    expect(covers([consent()], { ...scope, ...more }, DAY)).toBe(expected);
  });

  it.each<[string, Partial<ConsentOnRecord>, string, boolean]>([
    ['before it was given', {}, '2026-07-05', false],
    ['on its first day', {}, '2026-07-06', true],
    ['on its last day', {}, '2027-07-05', true],
    ['the day after', {}, '2027-07-06', false],
    ['on the day it is taken back', { withdrawnOn: DAY }, DAY, false],
    ['the day before', { withdrawnOn: DAY }, '2026-11-27', true],
    ['once it is superseded', { isSuperseded: true }, DAY, false],
    ['on the day the item is taken back', { items: [item({ withdrawnOn: DAY })] }, DAY, false],
  ])('%s: %s on %s', (_what, more, day, expected) => {
    expect(covers([consent(more)], scope, day)).toBe(expected);
  });

  it('another consent that still holds covers what one no longer does', () => {
    expect(covers([consent({ withdrawnOn: DAY }), consent()], scope, DAY)).toBe(true);
    expect(covers([], scope, DAY)).toBe(false);
  });
});

it.each<[string, Partial<ConsentOnRecord>, string]>([
  ['as given', {}, 'GIVEN'],
  ['one item taken back', { items: [item(), item({ withdrawnOn: DAY })] }, 'PARTLY_WITHDRAWN'],
  ['all items taken back', { items: [item({ withdrawnOn: DAY })] }, 'WITHDRAWN'],
  ['taken back as a whole', { withdrawnOn: DAY }, 'WITHDRAWN'],
  ['its last day over', { expiresOn: '2026-11-27' }, 'EXPIRED'],
  ['replaced', { isSuperseded: true }, 'SUPERSEDED'],
  ['taken back and run out', { withdrawnOn: DAY, expiresOn: '2026-11-27' }, 'WITHDRAWN'],
])('a consent %s is %s', (_what, more, expected) => {
  expect(stateOfConsent(consent(more), DAY)).toBe(expected);
});

describe('what is wrong with a list', () => {
  const all = dataCategories.map((dataCategory) => item({ dataCategory }));
  it.each([
    ['empty', [], ['CONSENT_EMPTY']],
    ['the same twice', [item(), item()], ['CONSENT_ITEM_TWICE']],
    ['everything for one recipient', all, ['CONSENT_BLANKET']],
    ['everything, spread over two', [...all.slice(1), item({ recipientId: 'rsk' })], []],
    ['health as an item of its own', [item({ dataCategory: 'HEALTH' })], []],
  ])('%s', (_what, items, expected) => {
    expect(findingsOfItems(items).map(({ code }) => code)).toEqual(expected);
  });
});
