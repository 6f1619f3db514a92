export { forgetDraft, forgottenDraft } from './draft.service.ts';
