export { forgetDraft } from './draft.service.ts';
