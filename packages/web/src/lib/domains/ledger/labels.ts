import type {
  FteEntryKind,
  RedistributionResponseState,
  RedistributionState,
  RedistributionStep,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

// One place where the ledger's codes meet the words people read.

export const entryLabel = (kind: FteEntryKind): string => m[`fte_entry_${kind}`]();
export const stateLabel = (state: RedistributionState): string => m[`redistribution_${state}`]();
export const stepLabel = (step: RedistributionStep): string => m[`step_${step}`]();
export const responseLabel = (state: RedistributionResponseState): string => m[`response_${state}`]();
