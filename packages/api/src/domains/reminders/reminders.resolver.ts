import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { carryOut } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { reminderSettingModel } from './reminder-setting.model.ts';
import { findingsOfDays } from './reminder-setting.policy.ts';
import { changeReminderSetting } from './reminder-setting.service.ts';
import {
  reminderSettingChangePayload,
  ReminderSettingChangeInput,
  ReminderSettingType,
} from './reminder-setting.type.ts';
import { taskModel } from './task.model.ts';
import { TaskArguments, TaskConnection } from './task.type.ts';

@Resolver()
export class RemindersResolver {
  @Query(() => TaskConnection, { description: 'What is due for the acting membership today.' })
  tasks(
    @Args(() => TaskArguments) args: TaskArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, taskModel, { ...args });
  }

  @Query(() => ReminderSettingType, {
    nullable: true,
    description: "When the caller's organisation is reminded; null for whoever does not set it.",
  })
  reminderSetting(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { actor } = context;
    if (actor.kind !== 'member') return Promise.resolve(null);
    return readOne(context, info, [reminderSettingModel], actor.membership.organisation.id);
  }

  @Mutation(() => reminderSettingChangePayload.type, {
    description: "Sets when the caller's organisation is reminded. Needs SET_REMINDERS (its HR).",
  })
  reminderSettingChange(
    @Arg('input', () => ReminderSettingChangeInput, { description: 'When to be reminded.' })
    input: ReminderSettingChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { version, fixedTermDays, probationDays, vacancyDays, sendsMail } = input;
    const choice = { version, fixedTermDays, probationDays, vacancyDays, sendsMail };
    return carryOut(
      context,
      { operation: 'reminderSettingChange', input, findings: findingsOfDays(choice) },
      (em, actor) => changeReminderSetting({ context, em, actor }, choice),
    );
  }
}
