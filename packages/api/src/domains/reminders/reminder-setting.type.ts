import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { Organisation } from '../organisation/organisation.public.ts';
import { reminderSettingModel } from './reminder-setting.model.ts';

@ObjectType('ReminderSetting', {
  description:
    'When an organisation is reminded. Visible to its HR; what was never set is as the defaults say.',
})
export class ReminderSettingType {
  @Field(() => Int, {
    description:
      "Grows with every change; 0 as long as nothing was set. To be handed back with one's own change.",
  })
  readonly version!: number;
  @Field(() => Organisation, { nullable: true, description: 'Whose setting it is.' })
  readonly organisation!: Organisation | null;
  @Field(() => Int, { description: 'Days before a fixed term ends; default 90.' })
  readonly fixedTermDays!: number;
  @Field(() => Int, { description: 'Days before a probation ends; default 42.' })
  readonly probationDays!: number;
  @Field(() => Int, { description: 'Days a position has been vacant; default 30.' })
  readonly vacancyDays!: number;
  @Field(() => Boolean, {
    description:
      'Whether people of the organisation are reminded by e-mail, if the platform sends any; default true.',
  })
  readonly sendsMail!: boolean;
}

@InputType({ description: "When the caller's organisation is reminded: all of it, as it shall be." })
export class ReminderSettingChangeInput {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => Int, { description: 'The version the caller has seen; 0 if nothing was set.' })
  readonly version!: number;
  @Field(() => Int, { description: 'Days before a fixed term ends, 1 to 366.' })
  readonly fixedTermDays!: number;
  @Field(() => Int, { description: 'Days before a probation ends, 1 to 366.' })
  readonly probationDays!: number;
  @Field(() => Int, { description: 'Days of vacancy, 1 to 366.' }) readonly vacancyDays!: number;
  @Field(() => Boolean, { description: 'Whether to remind by e-mail, too.' }) readonly sendsMail!: boolean;
}

export const reminderSettingChangePayload = changePayload(
  'ReminderSettingChangePayload',
  'What became of setting reminders.',
  {
    setting: {
      type: () => ReminderSettingType,
      models: () => [reminderSettingModel],
      description: 'The setting as it is now; with CONFLICT as somebody else has left it.',
    },
  },
);
