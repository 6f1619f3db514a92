import { publicId, uuidOfId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Harness } from '../../app/test-harness.ts';
import { caseOf, change } from '../case-file/case-asking.support.ts';

interface Request {
  readonly id: string;
  readonly fromName: string;
}

const countyOf = (persona: string): string => (persona === 'cm.rkn' ? 'rkn' : 'rsk');

/** What the walk through duplicate care does, as case managers of the demo. */
export const duplicateActions = (api: Harness) => {
  const caseUuid = (persona: string, number: number): string => referenceUuid('case', `${persona}:${number}`);
  const given = new Map<string, string>();
  return {
    /** The client of a case consents to the check, by the county. */
    consent: async (persona: string, number: number, dataCategories: readonly string[]): Promise<void> => {
      const county = countyOf(persona);
      const recipientId = publicId('addressee', referenceUuid('organisation', county));
      const [day] = await api.sql<{ today: string }>(
        `select (now() at time zone 'Europe/Berlin')::date::text as today`,
      );
      const { payload, refusal } = await change(api, persona, [
        'consentRecord',
        {
          caseId: caseOf(persona, number),
          templateVersionId: publicId(
            'template_version',
            referenceUuid('template-version', `${county}:CONSENT:3`),
          ),
          language: 'de',
          form: 'WRITTEN',
          hasInterpreter: false,
          givenOn: day!.today,
          items: dataCategories.map((dataCategory) => ({
            purpose: 'DUPLICATE_CHECK',
            recipientId,
            dataCategory,
          })),
        },
        'consent { id }',
      ]);
      if (refusal || payload!.errors.length > 0) throw new Error(JSON.stringify([refusal, payload]));
      given.set(`${persona}:${number}`, (payload!['consent'] as { id: string }).id);
    },
    /** Takes back what was consented to last, and before. */
    withdraw: async (persona: string, number: number): Promise<void> => {
      await api.sql(
        `update casework.consent c set withdrawn_on = given_on where case_id = $1 and exists (select from casework.consent_item i where i.consent_id = c.id and i.purpose = 'DUPLICATE_CHECK') and id <> $2`,
        [caseUuid(persona, number), uuidOfId(['consent'], given.get(`${persona}:${number}`)!)],
      );
      const consentId = given.get(`${persona}:${number}`)!;
      const { codes } = await change(api, persona, ['consentWithdraw', { consentId, version: 1 }]);
      if (codes.length > 0) throw new Error(codes.join());
    },
    check: (of: string, number: number, persona = of) =>
      change(api, persona, ['duplicateCheck', { caseId: caseOf(of, number) }, 'check { answer }']),
    wish: (of: string, number: number, persona = of) =>
      change(api, persona, ['contactWish', { caseId: caseOf(of, number) }, 'wish { wishedOn }']),
    requests: async (persona: string, number: number): Promise<readonly Request[]> => {
      const { body } = await api.ask(
        persona,
        `{ case(id: "${caseOf(persona, number)}") { contactRequests { id version fromName fromEmail wishedOn doneOn from { name } } } }`,
      );
      return (body.data as unknown as { case: { contactRequests: readonly Request[] } }).case.contactRequests;
    },
    callClient: (persona: string, number: number, [familyName, givenName]: readonly [string, string]) =>
      api.sql('update client.client set family_name = $2, given_name = $3 where id = $1', [
        referenceUuid('counselled', `${persona}:${number}`),
        familyName,
        givenName,
      ]),
    /** As if what was asked had been asked the days before. */
    anotherDay: () => api.sql('update client.duplicate_check set checked_on = checked_on - 1'),
    usedUp: (persona: string, count: number) =>
      api.sql(
        `insert into client.duplicate_check (county_id, id, case_id, checked_on, checked_at, checked_by_id, has_other_service) select c.county_id, gen_random_uuid(), c.id, (now() at time zone 'Europe/Berlin')::date, now(), $1, false from casework.case_file c where c.organisation_id <> $2 and c.county_id = (select county_id from app.person where id = $1) and not exists (select from client.duplicate_check d where d.case_id = c.id) limit $3`,
        [referenceUuid('person', persona), referenceUuid('organisation', persona.replace('cm.', '')), count],
      ),
    everything: async (): Promise<string> => {
      const tables = ['match_key', 'match_mark', 'duplicate_check', 'contact_wish', 'contact_request'];
      const rows = await Promise.all(
        tables.map((table) => api.sql(`select to_jsonb(t) as row from client.${table} t order by t.id`)),
      );
      return JSON.stringify(rows);
    },
  };
};
