import type { InstructionState, Instruction_RowFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

type Kind = 'info' | 'success' | 'warning' | 'danger';

export const stateWords = (state: InstructionState): string => m[`instruction_state_${state}`]();

const colours: Readonly<Record<InstructionState, Kind>> = {
  ISSUED: 'warning',
  ACKNOWLEDGED: 'info',
  REMONSTRATED: 'danger',
  CONFIRMED: 'warning',
  WITHDRAWN: 'info',
  APPLIED: 'success',
};
export const stateKind = (state: InstructionState): Kind => colours[state];

interface Settled {
  readonly countyResolvedOn: string | null;
  readonly employerResolvedOn: string | null;
}
export const isOpen = ({ countyResolvedOn, employerResolvedOn }: Settled): boolean =>
  !countyResolvedOn || !employerResolvedOn;

/** How it stands in a word: the state of the one municipality, or how many have applied it. */
export const standing = ({ recipients }: Instruction_RowFragment): string => {
  const [first] = recipients;
  const words =
    recipients.length === 1 && first
      ? stateWords(first.state)
      : m.instruction_applied_of({
          count: String(recipients.filter(({ state }) => state === 'APPLIED').length),
          all: String(recipients.length),
        });
  const hasConflict = recipients.some(({ conflicts }) => conflicts.some(isOpen));
  return hasConflict ? `${words} · ${m.instruction_conflict_open()}` : words;
};
