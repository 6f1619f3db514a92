import { randomUUID } from 'node:crypto';
import {
  sealedOf,
  type ModuleSpec,
  type MutationSample,
  type SealedPrincipal,
} from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { byKey, here, hr, members, sqlUuid } from './roles.support.ts';
import type { OrganisationRow } from './organisation.spec.support.ts';

interface SettingRow extends OfCounty {
  readonly id: string;
  readonly organisation_id: string;
  readonly version: number;
}
interface MailRow extends OfCounty {
  readonly person_id: string;
  readonly sent_on: string;
}

declare module '../world.support.ts' {
  interface Tables {
    reminder_setting: SettingRow;
    reminder_mail: MailRow;
  }
}

const settingsSeen = (who: SealedPrincipal, world: World): SettingRow[] =>
  here(world.reminder_setting, who).filter((row) => row.organisation_id === who.organisation);

const reminderSettingChange: MutationSample<OrganisationRow> = {
  document:
    'mutation ($input: ReminderSettingChangeInput!) { change: reminderSettingChange(input: $input) { setting { version fixedTermDays probationDays vacancyDays sendsMail organisation { id } } errors { code path message currentVersion } } }',
  // it names no target: everybody's own
  targets: ({ organisation }) => byKey(organisation, ['bornheim']),
  input: ({ id }, world) => ({
    idempotencyKey: randomUUID(),
    version: world.reminder_setting.find((row) => row.organisation_id === id)?.version ?? 0,
    fixedTermDays: 100,
    probationDays: 50,
    vacancyDays: 20,
    sendsMail: false,
  }),
  isAllowed: ({ role, organisationId }, _target, world) =>
    role === 'MUNICIPAL_HR' && world.organisation.some(({ id }) => id === organisationId),
  by: 'hr.bornheim',
};

export const spec: ModuleSpec = {
  tables: {
    reminder_setting: {
      grants: [
        ['SELECT', members, '*'],
        ['INSERT', [hr], '*'],
        ['UPDATE', [hr], 'fixed_term_days probation_days sends_mail vacancy_days version'],
      ],
      heldByReading: ['hr_changes_reminders'],
      seen: settingsSeen,
      known: (who, world) => {
        const sealed = sealedOf(who);
        return sealed?.role === hr ? settingsSeen(sealed, world) : [];
      },
      attempts: (who, world, random) => {
        const own = settingsSeen(who, world);
        const row =
          own.length > 0 && random.chance(0.5) ? random.pick(own) : random.pick(world.reminder_setting);
        const isOwn = row.organisation_id === who.organisation && row.county_id === who.county;
        const unset = world.organisation.filter(
          ({ id }) => !world.reminder_setting.some((known) => known.organisation_id === id),
        );
        const organisation = unset.find(({ id }) => id === who.organisation) ?? random.pick(unset);
        return [
          {
            what: 'remind later',
            sql: `update app.reminder_setting set vacancy_days = 7 where id = '${row.id}'`,
            expected: who.role === hr ? Number(isOwn) : null,
          },
          {
            what: 'set reminders',
            sql: `insert into app.reminder_setting (county_id, id, organisation_id) values ('${organisation.county_id}', gen_random_uuid(), '${organisation.id}')`,
            expected:
              who.role === hr && organisation.id === who.organisation && organisation.county_id === who.county
                ? 1
                : null,
          },
        ];
      },
    },
    // written by `kim remind` as the administrator
    reminder_mail: { rowName: ['person_id', 'sent_on'], grants: [], seen: () => [] },
  },
  mutations: { reminderSettingChange },
  // two of three have set something; whoever has not is reminded by default
  unusual: [
    `insert into app.reminder_setting (county_id, id, organisation_id, vacancy_days) select county_id, ${sqlUuid("'reminder' || id")}, id, 10 from (select *, row_number() over (partition by county_id order by key) as n from app.organisation) o where n % 3 > 0`,
    `insert into app.reminder_mail (county_id, person_id, sent_on) select county_id, id, '2026-01-05' from app.person where family_name like '%Bornheim%'`,
  ],
  grows: ['Query.tasks'],
};
