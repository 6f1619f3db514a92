import { randomUUID } from 'node:crypto';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askAndKill } from '../../app/api-process.support.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import {
  caseId,
  caseUuid,
  consentToHandover,
  handoverActions,
  writeDownSpecial,
} from './handover.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const ACCEPT = `mutation ($input: HandoverAnswerInput!) { handoverAccept(input: $input) { handover { answer } errors { code } } }`;

/** Whose case it is, who leads it, who stands in, and what the handover says: of one place, or of the other. */
const whereItIs = async (): Promise<object> => {
  const [row] = await api.sql<object>(
    `select o.key as place, x.email as leader, h.answer, (select count(*)::int from casework.case_step s where s.case_id = c.id and s.reason = 'HANDED_OVER') as steps, (select count(*)::int from casework.case_deputy d where d.case_id = c.id and d.valid_to is null) as deputies from casework.case_file c join app.organisation o on o.id = c.organisation_id join app.person x on x.id = c.responsible_id join casework.handover h on h.case_id = c.id where c.id = $1`,
    [caseUuid('cm.lohmar', 1)],
  );
  return row!;
};
/** What of special categories each side can open. */
const openedBy = async (persona: string): Promise<unknown> => {
  const { body } = await api.ask(
    persona,
    `{ case(id: "${caseId('cm.lohmar', 1)}") { specialEntries { category text } } }`,
  );
  return (body.data?.['case'] as { specialEntries: unknown } | null | undefined)?.specialEntries ?? null;
};
const health = { category: 'HEALTH', text: 'Zuckerkrankheit, spritzt Insulin' };
const religion = { category: 'RELIGION', text: 'Fastet im Ramadan' };

const there = { place: 'lohmar', leader: 'cm@lohmar.example', answer: null, steps: 0, deputies: 1 };
const here = { place: 'windeck', leader: 'cm@windeck.example', answer: 'ACCEPTED', steps: 1, deputies: 0 };

it('killed at any point the case is wholly where it was, and the same request then moves all of it', async () => {
  await consentToHandover(api, caseUuid('cm.lohmar', 1), { to: 'windeck', further: ['HEALTH'] });
  await api.sql(
    `insert into casework.case_deputy (county_id, id, case_id, person_id, valid_from) select county_id, gen_random_uuid(), id, $2, '2026-01-01' from casework.case_file where id = $1`,
    [caseUuid('cm.lohmar', 1), referenceUuid('person', 'hr.lohmar')],
  );
  await writeDownSpecial(api, 'cm.lohmar', { number: 1, ...health });
  await writeDownSpecial(api, 'cm.lohmar', { number: 1, ...religion });
  const { payload } = await handoverActions(api).request('cm.lohmar', 1, 'windeck');
  const input = { idempotencyKey: randomUUID(), handoverId: payload!.handover!.id, version: 1 };
  for (const at of [
    'casework.case_deputy',
    'casework.case_file',
    'casework.case_step',
    'content.special_entry',
    'content.tenant_key',
  ]) {
    await askAndKill(api, {
      persona: 'cm.windeck',
      query: ACCEPT,
      variables: { input },
      at,
      statement: at === 'content.tenant_key' ? 'tenant_key' : 'accept_handover',
    });
    expect([at, await whereItIs()]).toEqual([at, there]);
    expect([at, await openedBy('cm.lohmar')]).toEqual([at, [religion, health]]);
    expect([at, await openedBy('cm.windeck')]).toEqual([at, null]);
  }

  const { body } = await api.ask('cm.windeck', ACCEPT, { variables: { input } });
  expect(body).toEqual({ data: { handoverAccept: { handover: { answer: 'ACCEPTED' }, errors: [] } } });
  expect(await whereItIs()).toEqual(here);
  expect(await openedBy('cm.lohmar')).toBeNull();
  // what the consent did not cover is gone
  expect(await openedBy('cm.windeck')).toEqual([health]);
});
