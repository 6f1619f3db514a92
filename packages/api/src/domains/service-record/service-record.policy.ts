import type { ReferralCategory, ServiceChannel, ServiceType } from '@kim/schema/reference/service-types.ts';
import { isBoundToOrganisation, type Actor, type MemberActor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/** Which services an actor may read. */
export type ServiceScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'county'; readonly countyId: string }
  | { readonly kind: 'organisation'; readonly countyId: string; readonly organisationId: string };

/** Service statistics (domain model 1.3): case managers and team lead their municipality's, Fachaufsicht the county's, HR nothing. */
export const serviceScope = (actor: Actor): ServiceScope => {
  if (actor.kind !== 'member' || !hasRight(actor, 'READ_SERVICES')) return { kind: 'none' };
  const { countyId, membership } = actor;
  return isBoundToOrganisation(actor)
    ? { kind: 'organisation', countyId, organisationId: membership.organisation.id }
    : { kind: 'county', countyId };
};

/** Whoever counsels records it, for their own municipality. */
export const mayRecordServices = (actor: Actor): actor is MemberActor =>
  actor.kind === 'member' && hasRight(actor, 'RECORD_SERVICES');

/** What is recorded of a service: codes, numbers and a day. There is no text, so that nothing about anybody can stand in it. */
export interface ServiceContent {
  readonly type: ServiceType;
  readonly occurredOn: string;
  readonly channel: ServiceChannel;
  readonly themes: readonly string[];
  readonly legalDomain: string | null;
  readonly referralCategory: ReferralCategory | null;
  readonly targetGroupCount: number;
  readonly partnerCount: number;
  readonly minutes: number | null;
}

interface ServiceFinding {
  readonly code:
    | 'SERVICE_IN_FUTURE'
    | 'SERVICE_TOO_LONG_AGO'
    | 'SERVICE_COUNT'
    | 'SERVICE_NO_PARTICIPANT'
    | 'SERVICE_MINUTES'
    | 'REFERRAL_CATEGORY_UNEXPECTED';
  readonly field: keyof ServiceContent;
  readonly figures?: Readonly<Record<string, string | number>>;
}

/** More came to no event of the papers; a longer number is a slip of the finger. */
const MOST_PARTICIPANTS = 500;
const MOST_MINUTES = 1_440;

/** All findings at once, so that a form is corrected in one go. */
export const findingsOfService = (service: ServiceContent, today: string): ServiceFinding[] => {
  const { type, occurredOn, referralCategory, minutes } = service;
  const first = yearBefore(today);
  const counts = ['targetGroupCount', 'partnerCount'] as const;
  const outside = counts.filter((field) => service[field] < 0 || service[field] > MOST_PARTICIPANTS);
  const findings: (ServiceFinding | false)[] = [
    occurredOn > today && { code: 'SERVICE_IN_FUTURE', field: 'occurredOn' },
    occurredOn < first && { code: 'SERVICE_TOO_LONG_AGO', field: 'occurredOn', figures: { first } },
    ...outside.map((field) => ({
      code: 'SERVICE_COUNT' as const,
      field,
      figures: { most: MOST_PARTICIPANTS },
    })),
    outside.length === 0 &&
      service.targetGroupCount + service.partnerCount === 0 && {
        code: 'SERVICE_NO_PARTICIPANT',
        field: 'targetGroupCount',
      },
    minutes !== null &&
      (minutes < 1 || minutes > MOST_MINUTES) && {
        code: 'SERVICE_MINUTES',
        field: 'minutes',
        figures: { most: MOST_MINUTES },
      },
    referralCategory !== null &&
      type !== 'REFERRAL_COUNSELLING' && { code: 'REFERRAL_CATEGORY_UNEXPECTED', field: 'referralCategory' },
  ];
  return findings.filter((finding) => finding !== false);
};

/** The same day of the year before; of 29 February the 28th. */
export const yearBefore = (day: string): string => {
  const [year, rest] = [Number(day.slice(0, 4)) - 1, day.slice(4)];
  return `${year}${rest === '-02-29' ? '-02-28' : rest}`;
};

/**
 * A month's figures are passed on once the next month is over: until then whoever recorded a service may correct it, afterwards
 * nobody (own decision, docs/adr).
 */
export const lastDayToCorrect = (recordedOn: string): string => {
  const [year, month] = recordedOn.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
};

export interface ServiceAmounts {
  readonly count: number;
  readonly targetGroupCount: number;
  readonly partnerCount: number;
}

export interface ServiceSum extends ServiceAmounts {
  readonly targetGroupPercent: number | null;
  readonly partnerPercent: number | null;
}

/** With the shares in whole per cent, which sum to 100, as the results report has them (87 % and 13 %). */
export const sumOfServices = (rows: readonly ServiceAmounts[]): ServiceSum => {
  const add = (field: keyof ServiceAmounts): number => rows.reduce((sum, row) => sum + row[field], 0);
  const [targetGroupCount, partnerCount] = [add('targetGroupCount'), add('partnerCount')];
  const all = targetGroupCount + partnerCount;
  const targetGroupPercent = all === 0 ? null : Math.round((100 * targetGroupCount) / all);
  return {
    count: add('count'),
    targetGroupCount,
    partnerCount,
    targetGroupPercent,
    partnerPercent: targetGroupPercent === null ? null : 100 - targetGroupPercent,
  };
};
