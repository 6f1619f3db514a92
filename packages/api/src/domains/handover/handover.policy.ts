/** Where a handover stands for whoever is about to answer it. */
export interface OpenHandover {
  readonly isOpen: boolean;
  /** The caller leads the case it is about. */
  readonly isLed: boolean;
  /** The caller's place is the one asked. */
  readonly isAskedHere: boolean;
}

/** Two-sided: the place that is asked accepts or declines, the one that asked may take it back (domain model 1.4, case). */
export const mayAnswerHandover = ({ isAskedHere }: OpenHandover): boolean => isAskedHere;
export const mayTakeBackHandover = ({ isLed }: OpenHandover): boolean => isLed;

/** A case that is over, or about to be led by nobody, is not handed over. */
export const canBeHandedOver = ({
  closedOn,
  phase,
}: {
  readonly closedOn: string | null;
  readonly phase: string;
}) => closedOn === null && phase !== 'WITHDRAWN';
