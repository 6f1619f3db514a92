import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { personas } from '@kim/schema/demo/personas.ts';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { remind } from './reminder-mail.ts';
import { startHarness, type Harness } from './test-harness.ts';

const TODAY = '2026-11-21';

let api: Harness;
let server: SMTPServer;
let isRefusing = false;
const mails: { readonly to: string; readonly content: string }[] = [];

beforeAll(async () => {
  api = await startHarness();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      let content = '';
      stream.on('data', (chunk: Buffer) => (content += chunk.toString()));
      stream.on('end', () => {
        if (!isRefusing) mails.push({ to: session.envelope.rcptTo[0]!.address, content });
        done(isRefusing ? new Error('the box is full') : null);
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  vi.stubEnv('DATABASE_URL', api.database.url);
  vi.stubEnv('KIM_APP_DATABASE_URL', api.database.appUrl);
  vi.stubEnv('KIM_SEAL_KEY', api.database.sealKey);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await api.stop();
});

const send = (today = TODAY, locale: 'de' | 'en' = 'de') =>
  remind({
    mail: {
      smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
      from: 'kim@kreis.example',
      webOrigin: 'https://kim.example',
    },
    locale,
    today,
  });

const to = (persona: string): string[] => {
  const { email } = personas.find(({ name }) => name === persona)!;
  return mails.filter((mail) => mail.to === email).map(({ content }) => content.replaceAll('=\r\n', ''));
};

describe('kim remind', () => {
  it('counts without sending anything, and takes no day', async () => {
    const counted = await remind({ mail: null, locale: 'de', today: TODAY });
    expect(counted.digests.length).toBeGreaterThan(5);
    expect([counted.sent, mails.length]).toEqual([0, 0]);
    expect(await api.sql('select * from app.reminder_mail')).toEqual([]);
  });

  it('a server that refuses costs nobody their day', async () => {
    isRefusing = true;
    const { sent, failed } = await send();
    isRefusing = false;
    expect(sent).toBe(0);
    expect(failed).toBeGreaterThan(5);
    expect(await api.sql('select * from app.reminder_mail')).toEqual([]);
  });

  it('writes once to everybody who has something to do, and to nobody else', async () => {
    const { sent, failed, withoutTasks } = await send();
    expect(failed).toBe(0);
    expect(mails).toHaveLength(sent);
    expect(new Set(mails.map((mail) => mail.to)).size).toBe(sent);
    expect(withoutTasks).toBeGreaterThan(20);
    expect(to('hr.eitorf')).toHaveLength(1);
    expect(to('hr.eitorf')[0]).toContain('Befristung endet: 1');
    expect(to('hr.eitorf')[0]).toContain('https://kim.example/tasks');
    expect(to('hr.troisdorf')[0]).toContain('Stelle unbesetzt: 5');
    expect(to('dpo.rsk')).toEqual([]);
  });

  it('names nobody and nothing', () => {
    // the county's places are names of positions, too
    const secrets = [
      'Cem',
      'Petra',
      'Muster-',
      'Eitorf',
      'Troisdorf',
      'Stelle 2',
      '31.12.2026',
      '2026-12-31',
    ];
    for (const { content } of mails) {
      const said = content.slice(content.indexOf('\r\n\r\n'));
      for (const secret of secrets) expect(said).not.toContain(secret);
    }
  });

  it('writes nobody twice on a day, and again on the next', async () => {
    const before = mails.length;
    const again = await send();
    expect([again.sent, again.alreadySent, mails.length]).toEqual([0, before, before]);
    await send('2026-11-22', 'en');
    expect(to('hr.eitorf')).toHaveLength(2);
    expect(to('hr.eitorf')[1]).toContain('Fixed term ends: 1');
  });

  it('leaves out whose organisation wants none', async () => {
    await api.sql(
      `insert into app.reminder_setting (county_id, id, organisation_id, sends_mail) select county_id, gen_random_uuid(), id, false from app.organisation where key = 'eitorf'`,
    );
    await send('2026-11-23');
    expect(to('hr.eitorf')).toHaveLength(2);
    expect(to('cm.eitorf')).toHaveLength(2);
    expect(to('hr.troisdorf')).toHaveLength(3);
  });
});
