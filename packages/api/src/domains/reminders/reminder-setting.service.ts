import { LockMode } from '@mikro-orm/core';
import { newUuid } from '@kim/schema/ids.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { ReminderSetting } from './reminder-setting.entity.ts';
import { maySetReminders, type ReminderDays } from './reminder-setting.policy.ts';

interface Writing {
  readonly context: RequestContext;
  readonly em: EntityManager;
  readonly actor: MemberActor;
}

export interface ReminderChoice extends ReminderDays {
  readonly sendsMail: boolean;
  /** 0 as long as nothing was set. */
  readonly version: number;
}

/** Sets when the acting organisation is reminded, if nobody has set it since. */
export const changeReminderSetting = async (
  { context, em, actor }: Writing,
  { version, ...choice }: ReminderChoice,
): Promise<{ settingId: string }> => {
  if (context.walls.domain && !maySetReminders(actor)) throw new Forbidden('SET_REMINDERS');
  const { countyId } = actor;
  const organisationId = actor.membership.organisation.id;
  const before = await em.findOne(
    ReminderSetting,
    { countyId, organisationId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const current = before?.version ?? 0;
  // The setting is read with its organisation: even before anything was set there is something to show.
  const about = { settingId: organisationId };
  if (current !== version)
    throw new Refused('CONFLICT', { field: 'version', currentVersion: current, about });
  if (before) Object.assign(before, choice, { version: version + 1 });
  else await setFirst(em, { countyId, organisationId, ...choice });
  await em.flush();
  return about;
};

/** Of two who set it for the first time, the second is told so like everybody who was slower. */
const setFirst = async (
  em: EntityManager,
  {
    countyId,
    organisationId,
    ...choice
  }: Omit<ReminderChoice, 'version'> & {
    readonly countyId: string;
    readonly organisationId: string;
  },
): Promise<void> => {
  const made = await em.execute<{ id: string }[]>(
    `insert into app.reminder_setting (county_id, id, organisation_id, fixed_term_days, probation_days, vacancy_days, sends_mail, version)
     values (?, ?, ?, ?, ?, ?, ?, 1) on conflict (county_id, organisation_id) do nothing returning id`,
    [
      countyId,
      newUuid(),
      organisationId,
      choice.fixedTermDays,
      choice.probationDays,
      choice.vacancyDays,
      choice.sendsMail,
    ],
  );
  if (made.length === 0)
    throw new Refused('CONFLICT', {
      field: 'version',
      currentVersion: 1,
      about: { settingId: organisationId },
    });
};
