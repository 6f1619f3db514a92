export { PublishedResultType } from './proposal.type.ts';
export {
  communicationModel,
  groupTaskModel,
  publishedResultModel,
  workingGroupModel,
} from './working-group.model.ts';
export { GroupTaskType, WorkingGroupType } from './working-group.type.ts';
