import type { HandoffKind } from '../../../../contract/types';
import { DAY, describeDuration } from '../../../../words/time';
import { met, notApplicable, unmet, type Check } from '../../check';
import { countOf } from '../../../../words/counts';
import { dayInWords } from '../../../../words/days';

/** Which hand-off has to be behind an item that enters a stage. */
const handoffInto: Record<string, HandoffKind> = {
  experimentation: 'data-model',
  deployment: 'model-application',
  monitoring: 'application-operations',
};

const words: Record<HandoffKind, { what: string; who: string }> = {
  'data-model': { what: 'from data to model', who: 'whoever builds the model' },
  'model-application': { what: 'from model to application', who: 'whoever builds the application' },
  'application-operations': { what: 'from application to operations', who: 'whoever runs it' },
};

/** Somebody else has taken it on: AI work stalls most where it changes hands. */
export const handoffAccepted: Check = {
  id: 'handoff-accepted',
  title: 'The hand-off is accepted',
  who: 'whoever takes over',
  effort: 2,
  controls: ['ISO/IEC-42001:A.3.2'],
  evaluate: ({ item, to, now }) => {
    const kind = handoffInto[to];
    if (kind === undefined) return notApplicable('nothing changes hands before this stage');
    const { what, who } = words[kind];
    const needed = `the hand-off ${what}, accepted by the receiver`;
    const last = item.records.handoffs.filter((one) => one.kind === kind).at(-1);
    if (last === undefined) {
      return unmet(
        `nobody has offered the hand-off ${what}`,
        needed,
        `Offer it to ${who} under Hand-offs in the Assay panel.`,
      );
    }
    const { answer, offeredAt } = last;
    if (answer === null) {
      return unmet(
        `the hand-off ${what} has been lying for ${describeDuration(now - Date.parse(offeredAt))}, since ${dayInWords(offeredAt)}`,
        needed,
        `Ask the receiver, ${who}, to accept it under Hand-offs in the Assay panel.`,
      );
    }
    if (answer.accepted) {
      const days = Math.floor((Date.parse(answer.at) - Date.parse(offeredAt)) / DAY);
      return met(`the hand-off ${what} was accepted after ${countOf(days, 'day')}`, needed);
    }
    return unmet(
      `the hand-off ${what} was declined on ${dayInWords(answer.at)}: ${answer.note}`,
      needed,
      'Settle what is missing, then offer it again.',
    );
  },
};
