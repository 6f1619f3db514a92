import type { Statement } from '../../platform/reading/read-model.ts';
import { daysOfActor } from './reminder-setting.model.ts';
import type { ReminderDays } from './reminder-setting.policy.ts';

export const today = ({ context, bind }: Statement): string => bind(context.today, 'date');

/** From today until the day the acting organisation wants to be reminded by. */
export const comesWithin = (day: string, name: keyof ReminderDays, statement: Statement): string =>
  `${day} between ${today(statement)} and ${today(statement)} + ${daysOfActor(name, statement)}`;

export const oneself = ({ context, bind }: Statement): string =>
  bind(context.actor.kind === 'member' ? context.actor.membership.person.id : null, 'uuid');

export const ownOrganisation = ({ context, bind }: Statement): string =>
  bind(context.actor.kind === 'member' ? context.actor.membership.organisation.id : null, 'uuid');
