import type { Known } from '../read-known';

/** What every step that is done in place is given. */
export type StepProps = {
  known: Known;
  /** Looks, for a while, whether what was just done shows. */
  onDone: () => void;
};
