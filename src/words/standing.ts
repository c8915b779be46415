import type { Level } from './levels';
import type { GovernanceProperty } from './property';

/** How an item stands, in the words that every surface shows. Colours are each surface's own matter. */

export type GateState = GovernanceProperty['gate'];
export type VerdictState = GovernanceProperty['verdict'];

const gateLabels: Record<GateState, string> = {
  open: 'gate open',
  held: 'gate held',
  none: 'No gate ahead',
};

/** `Deployment gate held`; `No gate ahead` in the last stage. The gate is named by the stage it opens. */
export const gateLabel = (state: GateState, stageName: string | null): string => {
  if (state === 'none') return gateLabels.none;
  return stageName === null ? capitalise(gateLabels[state]) : `${stageName} ${gateLabels[state]}`;
};

/** What the criteria say together: the verdict of the one that stands worst. */
export const verdictLabels: Record<VerdictState, string> = {
  pass: 'PASS',
  fail: 'FAIL',
  inconclusive: 'INCONCLUSIVE',
  'no-evidence': 'NO EVIDENCE',
  none: 'NO CRITERIA',
};

export const driftLabels: Record<Level, string> = {
  none: 'No drift seen',
  watch: 'Drift: watch',
  warning: 'Drift: warning',
  critical: 'Drift: critical',
  unknown: 'Drift not known',
};

/** `Validation · Deployment gate held · Drift: warning`: a whole work item in one line. */
export const standingLine = (standing: {
  stageName: string | null;
  gate: GateState;
  nextStageName: string | null;
  drift: Level;
}): string => {
  const { stageName, gate, nextStageName, drift } = standing;
  const isDrifting = drift !== 'none' && drift !== 'unknown';
  return [
    stageName ?? 'No stage',
    gateLabel(gate, nextStageName),
    ...(isDrifting ? [driftLabels[drift]] : []),
  ].join(' · ');
};

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
