import { randomUUID } from 'node:crypto';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askAndKill } from '../../app/api-process.support.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { caseUuid, consentToHandover, handoverActions } from './handover.support.ts';

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
const there = { place: 'lohmar', leader: 'cm@lohmar.example', answer: null, steps: 0, deputies: 1 };
const here = { place: 'windeck', leader: 'cm@windeck.example', answer: 'ACCEPTED', steps: 1, deputies: 0 };

it('killed at any point the case is wholly where it was, and the same request then moves all of it', async () => {
  await consentToHandover(api, caseUuid('cm.lohmar', 1), 'windeck');
  await api.sql(
    `insert into casework.case_deputy (county_id, id, case_id, person_id, valid_from) select county_id, gen_random_uuid(), id, $2, '2026-01-01' from casework.case_file where id = $1`,
    [caseUuid('cm.lohmar', 1), referenceUuid('person', 'hr.lohmar')],
  );
  const { payload } = await handoverActions(api).request('cm.lohmar', 1, 'windeck');
  const input = { idempotencyKey: randomUUID(), handoverId: payload!.handover!.id, version: 1 };
  for (const at of ['case_deputy', 'case_file', 'case_step']) {
    await askAndKill(api, {
      persona: 'cm.windeck',
      query: ACCEPT,
      variables: { input },
      at: `casework.${at}`,
      statement: 'accept_handover',
    });
    expect([at, await whereItIs()]).toEqual([at, there]);
  }

  const { body } = await api.ask('cm.windeck', ACCEPT, { variables: { input } });
  expect(body).toEqual({ data: { handoverAccept: { handover: { answer: 'ACCEPTED' }, errors: [] } } });
  expect(await whereItIs()).toEqual(here);
});
