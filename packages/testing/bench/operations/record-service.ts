import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { FRESH_DAY, FRESH_UUID } from './fresh.ts';
import type { Operation } from './operation.ts';

interface PostgraphileService {
  readonly recordService: { readonly result: Readonly<Record<string, unknown>> };
}

const county = referenceUuid('organisation', 'rsk');
const bornheim = referenceUuid('organisation', 'bornheim');
const self = referenceUuid('person', 'cm.bornheim');

/** No service of the data set takes as long: those recorded while measuring are known by it. */
const MINUTES = 1_439;
const recorded = `from casework.service_record where county_id = '${county}' and municipality_id = '${bornheim}' and minutes = ${MINUTES}`;

const input = {
  idempotencyKey: FRESH_UUID,
  type: 'EXCHANGE_AND_FIRST_TALK',
  occurredOn: FRESH_DAY,
  channel: 'PHONE',
  themes: ['LANGUAGE', 'HOUSING'],
  targetGroupCount: 2,
  partnerCount: 1,
  minutes: MINUTES,
};

/** M1 of the design: written once per key, counted in the month's figures in the same transaction. */
export const recordService: Operation = {
  name: 'record',
  title: 'M1: a service is recorded: checked, once per key, and counted in the figures of the month',
  persona: 'cm.bornheim',
  api: {
    query: `mutation ($input: ServiceRecordInput!) { serviceRecord(input: $input) {
      service { version type channel themes targetGroupCount partnerCount minutes voidedOn } errors { code } } }`,
    variables: { input },
  },
  postgraphile: {
    query: `mutation ($key: String!, $type: String!, $day: Date!, $channel: String!, $themes: [String]!, $targetGroup: Int!, $partners: Int!, $minutes: Int!) {
      recordService(input: { key: $key, type: $type, day: $day, channel: $channel, themes: $themes, targetGroup: $targetGroup, partners: $partners, minutes: $minutes }) {
        result { version type channel themes targetGroupCount partnerCount minutes voidedOn } } }`,
    variables: {
      key: input.idempotencyKey,
      type: input.type,
      day: input.occurredOn,
      channel: input.channel,
      themes: input.themes,
      targetGroup: input.targetGroupCount,
      partners: input.partnerCount,
      minutes: input.minutes,
    },
    toAnswer: ({ recordService: { result } }: PostgraphileService) => ({
      serviceRecord: { service: result, errors: [] },
    }),
  },
  floor: {
    sql: `
      with claimed as (
        insert into app.idempotency_record (county_id, person_id, key, operation, request_hash, result, created_at)
        values ($3, $5, $1, 'serviceRecord', encode(sha256(convert_to($1 || $2, 'UTF8')), 'hex'), '{}', now())
        on conflict do nothing returning key),
      forgotten as (
        update content.draft d set ciphertext = null, nonce = null, key_number = null from claimed
        where d.county_id = $3 and d.person_id = $5 and d.organisation_id = $4 and d.form = 'SERVICE' and d.case_id is null)
      insert into casework.service_record (county_id, id, municipality_id, person_id, type, occurred_on, channel, themes,
        target_group_count, partner_count, minutes, recorded_at)
      select $3, gen_random_uuid(), $4, $5, 'EXCHANGE_AND_FIRST_TALK', $2::date, 'PHONE', '{LANGUAGE,HOUSING}', 2, 1, ${MINUTES}, now() from claimed
      returning json_build_object('serviceRecord', json_build_object('service', json_build_object('version', version, 'type', type,
        'channel', channel, 'themes', themes, 'targetGroupCount', target_group_count, 'partnerCount', partner_count,
        'minutes', minutes, 'voidedOn', voided_on), 'errors', '[]'::json))::text`,
    values: [FRESH_UUID, FRESH_DAY, county, bornheim, self],
  },
  change: {
    count: `select count(*)::int as count ${recorded}`,
    alsoTrue: `select (select count(*) ${recorded}) = (select count(*) from app.idempotency_record where county_id = '${county}' and person_id = '${self}')
      and not exists (select from (select date_trunc('month', occurred_on)::date as month, count(*) from casework.service_record
          where county_id = '${county}' and municipality_id = '${bornheim}' and type = '${input.type}' group by 1) s
        full join (select month, count from casework.service_rollup
          where county_id = '${county}' and municipality_id = '${bornheim}' and type = '${input.type}' and count > 0) r using (month)
        where s.count is distinct from r.count) as holds`,
    putBack: [
      `delete ${recorded}`,
      `delete from app.idempotency_record where county_id = '${county}' and person_id = '${self}'`,
      'vacuum analyze casework.service_record, casework.service_rollup, app.idempotency_record',
    ],
  },
  goals: { floor: 0.5, postgraphile: 2 },
};
