export { draftModel } from './draft.model.ts';
export type { DraftForm } from './draft.policy.ts';
export { forgetDraft, forgottenDraft } from './draft.service.ts';
export { DraftType } from './draft.type.ts';
