import { changePayload } from '../../platform/graphql/change-payload.ts';
import { PublishedResultType } from './proposal.type.ts';
import { generativeThemeModel, publishedResultModel, workingGroupModel } from './working-group.model.ts';
import { GenerativeThemeType, WorkingGroupType } from './working-group.type.ts';

export const GenerativeThemePayload = changePayload(
  'GenerativeThemePayload',
  'What a change of a theme led to.',
  {
    theme: {
      type: () => GenerativeThemeType,
      models: () => [generativeThemeModel],
      description: 'The theme as it is now.',
    },
  },
);
export const WorkingGroupPayload = changePayload(
  'WorkingGroupPayload',
  'What a change of a working group led to.',
  {
    workingGroup: {
      type: () => WorkingGroupType,
      models: () => [workingGroupModel],
      description: 'The group as it is now; with errors as it stands.',
    },
  },
);
export const PublishedResultPayload = changePayload(
  'PublishedResultPayload',
  'What a change of a result led to.',
  {
    result: {
      type: () => PublishedResultType,
      models: () => [publishedResultModel],
      description: 'The result as it is now; with errors as it stands.',
    },
  },
);
