import { formatDay } from '../../../components/format';
import type { ItemView, Standing, Step } from '../../../../src/contract/types';
import { say } from '../../../language/say';

export type Now = {
  tone: Standing['tone'];
  /** `Now, for you`, or who is waited for. */
  for: string;
  title: string;
  why: string;
  next: string;
  /** What the button leads to; null where the person who looks has nothing to do here. */
  step: Step | null;
  /** How many further steps wait for the person who looks. */
  more: number;
};

/** Steps that the notices above the card carry, with their own buttons. */
const noticed: readonly Step['kind'][] = ['incident', 'retrain', 'finding'];

/** What the card says to the person who looks: their own next step, else how the item stands. */
export const nowFor = (item: ItemView): Now => {
  const { standing } = item;
  const steps = standing.steps.filter(({ kind }) => !noticed.includes(kind));
  const [first, ...others] = steps.filter(({ mine }) => mine);
  if (first !== undefined) {
    const { title, why, next } = first;
    return {
      ...{ tone: calm(standing.tone), for: say('Now, for you'), title, why, next },
      ...{ step: first, more: others.length },
    };
  }
  const nothing = { step: null, more: 0 };
  if (standing.steps.some(({ kind }) => noticed.includes(kind))) {
    return { ...nothing, ...gateOnly(item), for: waitedFor(item, standing.steps[0]) };
  }
  const { tone, headline, why, next } = standing;
  return { ...nothing, ...{ tone, title: headline, why, next }, for: waitedFor(item, steps[0]) };
};

/** The notice above the card carries the alarm. */
const calm = (tone: Standing['tone']): Standing['tone'] => (tone === 'alarm' ? 'held' : tone);

/** Where a notice above tells what is urgent, the card names the gate and urges nothing. */
const gateOnly = ({
  standing,
  nextGate,
}: ItemView): Pick<Now, 'tone' | 'title' | 'why' | 'next'> => {
  const isHeld = standing.gate.state === 'held';
  return {
    tone: isHeld ? 'held' : 'none',
    title: nextGate?.headline ?? say('No gate ahead'),
    why: isHeld ? (nextGate?.why ?? '') : '',
    next: isHeld ? (nextGate?.next ?? '') : '',
  };
};

/** `Waits for D. Scientist`; who is next with a date where nothing waits. */
const waitedFor = (item: ItemView, step: Step | undefined): string => {
  if (step?.mine === true) return say('Yours stands above');
  if (step !== undefined) {
    const names = step.who.flatMap((account) => item.people[account] ?? []);
    const who = names.length > 0 ? names.join(say(' and ')) : step.whoElse;
    return who === null
      ? say('Waits for somebody who may edit it')
      : say('Waits for {who}', { who });
  }
  const due = item.monitoring.reportDueAt;
  return due === null
    ? say('Nothing waits for you')
    : say('Nothing waits for you. Next report by {due}', { due: formatDay(due) });
};

const labels: Record<Step['place'], string> = {
  decision: say('Decide'),
  incident: say('See the incident'),
  finding: say('Settle it'),
  approval: say('Read and approve'),
  waiver: say('See the waiver'),
  proposal: say('Compare and answer'),
  challenge: say('Answer'),
  evidence: say('Add evidence'),
  criteria: say('Say what done means'),
  model: say('Set model and impact'),
  monitoring: say('See the monitoring'),
  record: say('See the record'),
  checks: say('See the checks'),
};

/** What the card's button says. */
export const labelOf = ({ place, kind }: Step): string =>
  kind === 'tier' ? say('Read and answer') : labels[place];
