import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOutAtOnce } from '../../platform/graphql/change-at-once.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { arrayLiteral } from '../../platform/persistence/array-literal.ts';
import { forgottenDraft } from '../draft/draft.public.ts';
import { ServiceRecord } from './service-record.entity.ts';
import { findService, type KnownService } from './service-record.model.ts';
import {
  findingsOfService,
  lastDayToCorrect,
  mayRecordServices,
  type ServiceContent,
} from './service-record.policy.ts';

interface Keyed {
  readonly idempotencyKey: string;
}
export interface ServiceVersion extends Keyed {
  readonly version: number;
}
type Change = Outcome<{ readonly serviceId: string }>;

/** A service the acting person has just done, for their own municipality. */
export const recordService = (context: RequestContext, input: ServiceContent & Keyed): Promise<Change> => {
  refuseUnlessRecording(context);
  const content = contentOf(input);
  const findings = findingsOfService(content, context.today);
  const makes = { serviceId: newUuid() };
  const request = { operation: 'serviceRecord', input, findings, makes };
  return carryOutAtOnce(context, request, (actor, bind) => ({
    recorded: recorded({ ...content, id: makes.serviceId }, actor, bind),
    forgotten: forgottenDraft(actor, 'SERVICE', bind),
  }));
};

type Bind = (value: unknown, type: string) => string;

const recorded = (
  service: ReturnType<typeof contentOf> & { readonly id: string },
  { countyId, membership }: MemberActor,
  bind: Bind,
): string => {
  const values = [
    bind(countyId, 'uuid'),
    bind(service.id, 'uuid'),
    bind(membership.organisation.id, 'uuid'),
    bind(membership.person.id, 'uuid'),
    bind(service.type, 'text'),
    bind(service.occurredOn, 'date'),
    bind(service.channel, 'text'),
    bind(arrayLiteral(service.themes), 'text[]'),
    bind(service.legalDomain, 'text'),
    bind(service.referralCategory, 'text'),
    bind(service.targetGroupCount, 'int'),
    bind(service.partnerCount, 'int'),
    bind(service.minutes, 'int'),
  ];
  return `insert into casework.service_record (county_id, id, municipality_id, person_id, type, occurred_on, channel, themes, legal_domain, referral_category, target_group_count, partner_count, minutes, recorded_at) select ${values.join(', ')}, now() from claimed`;
};

/** Puts right what one has recorded oneself, until the end of the month after. */
export const correctService = (
  context: RequestContext,
  id: string,
  input: ServiceContent & ServiceVersion,
): Promise<Change> => {
  refuseUnlessRecording(context);
  const content = contentOf(input);
  const findings = findingsOfService(content, context.today);
  const keyed = { ...input, serviceId: id };
  const request = { operation: 'serviceCorrect', input: keyed, findings };
  return carryOut(context, request, async (em) => {
    const known = await findOwn(context, id);
    if (known.voidedOn !== null) throw new Refused('SERVICE_VOIDED', { about: { serviceId: id } });
    return changeAt(em, context, { known, version: input.version, change: content });
  });
};

/** Takes a service back: it stays on record and is counted nowhere. */
export const voidService = (context: RequestContext, id: string, input: ServiceVersion): Promise<Change> =>
  setVoided(context, id, { operation: 'serviceVoid', input, voidedOn: context.today });

/** Takes the taking back back. */
export const restoreService = (context: RequestContext, id: string, input: ServiceVersion): Promise<Change> =>
  setVoided(context, id, { operation: 'serviceRestore', input, voidedOn: null });

interface Voiding {
  readonly operation: string;
  readonly input: ServiceVersion;
  readonly voidedOn: string | null;
}

const setVoided = (
  context: RequestContext,
  id: string,
  { operation, input, voidedOn }: Voiding,
): Promise<Change> => {
  refuseUnlessRecording(context);
  const keyed = { ...input, serviceId: id };
  return carryOut(context, { operation, input: keyed }, async (em) => {
    const known = await findOwn(context, id);
    return changeAt(em, context, { known, version: input.version, change: { voidedOn } });
  });
};

/** The domain wall of everything that writes services. */
const refuseUnlessRecording = ({ actor, walls }: RequestContext): void => {
  if (walls.domain && !mayRecordServices(actor)) throw new Forbidden('RECORD_SERVICES');
};

const findOwn = async (context: RequestContext, id: string): Promise<KnownService> => {
  const known = await findService(context, id);
  if (!known) throw new Refused('NOT_FOUND', { field: 'serviceId' });
  if (context.walls.domain && !known.isOwn) throw new Forbidden('RECORD_SERVICES');
  const until = lastDayToCorrect(known.recordedOn);
  if (context.today > until)
    throw new Refused('SERVICE_CLOSED', { figures: { until }, about: { serviceId: id } });
  return known;
};

interface VersionedChange {
  readonly known: KnownService;
  readonly version: number;
  readonly change: ReturnType<typeof contentOf> | { readonly voidedOn: string | null };
}

/** One statement that changes the row at the version seen, or none: two at once cannot both win. */
const changeAt = async (
  em: EntityManager,
  { actor }: RequestContext,
  { known: { id, version: currentVersion }, version, change }: VersionedChange,
): Promise<{ serviceId: string }> => {
  const { countyId } = actor as { readonly countyId: string };
  const changed = await em.nativeUpdate(
    ServiceRecord,
    { countyId, id, version },
    { ...change, version: version + 1 },
  );
  if (changed === 0)
    throw new Refused('CONFLICT', { field: 'version', currentVersion, about: { serviceId: id } });
  return { serviceId: id };
};

/** Each theme once, in the order of the papers. */
const contentOf = ({
  type,
  occurredOn,
  channel,
  themes,
  legalDomain,
  referralCategory,
  targetGroupCount,
  partnerCount,
  minutes,
}: ServiceContent) => ({
  type,
  occurredOn,
  channel,
  themes: [...new Set(themes)],
  legalDomain: legalDomain ?? null,
  referralCategory: referralCategory ?? null,
  targetGroupCount,
  partnerCount,
  minutes: minutes ?? null,
});
