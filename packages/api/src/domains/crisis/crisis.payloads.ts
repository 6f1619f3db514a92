import { changePayload } from '../../platform/graphql/change-payload.ts';
import { crisisEntryModel } from './crisis-entry.model.ts';
import { CrisisEntryType } from './crisis-entry.type.ts';
import { crisisFormModel } from './crisis-form.model.ts';
import { CrisisFormType } from './crisis-form.type.ts';

export const CrisisFormPayload = changePayload('CrisisFormPayload', 'What a change of a form led to.', {
  form: {
    type: () => CrisisFormType,
    models: () => [crisisFormModel],
    description: 'The form as it is now; with errors as it stands.',
  },
});

export const CrisisEntryPayload = changePayload('CrisisEntryPayload', 'What a change of an entry led to.', {
  entry: {
    type: () => CrisisEntryType,
    models: () => [crisisEntryModel],
    description: 'The entry as it is now; with errors as it stands.',
  },
});
