import { MAX_EQUAL_LOOKS, MAX_PLANNED_LOOKS } from '../src/contract/budget';
import { lookLevel, type BudgetPlan, type LookLevel } from '../src/domain/budget/levels';
import { optional, wholeNumber, type Args } from './args';
import { UsageError } from './outcome';
import { percent } from './output';

export const LOOK_USAGE = '[--look J] [--plan equal:L|last80:L] [--plain]';

export const LOOK_HELP = `  --look J          which run against this criterion it is: 1 and one more for every run before it
                    that did not pass; 1 where left out. Each look has to hold at a higher level,
                    because trying often enough passes by luck
  --plan P          a plan that was declared before the first look: equal:L for L equal looks (at
                    most ${MAX_EQUAL_LOOKS}), last80:L for L looks at a growing sample of one version, of which the
                    last has 80% of the budget
  --plain           no budget: one look at the plain confidence, which nobody may repeat`;

export const LOOK_OPTIONS = {
  look: { type: 'string' },
  plan: { type: 'string' },
  plain: { type: 'boolean' },
} as const;

const PLANS = { equal: 'equal', last80: 'last-80' } as const;
const MOST = { equal: MAX_EQUAL_LOOKS, last80: MAX_PLANNED_LOOKS } as const;

const readPlan = (written: string): BudgetPlan => {
  const [, name, looks] = /^(equal|last80):(\d+)$/u.exec(written.trim()) ?? [];
  if (name !== 'equal' && name !== 'last80') {
    throw new UsageError(
      `--plan ${written} is not known`,
      'Write --plan equal:3 or --plan last80:4.',
    );
  }
  const count = wholeNumber('plan', looks ?? '', 1);
  if (count > MOST[name]) {
    throw new UsageError(
      `--plan ${written} has more than ${MOST[name]} looks`,
      `Plan at most ${MOST[name]} looks, or leave --plan out: the budget then never runs out.`,
    );
  }
  return { kind: PLANS[name], looks: count };
};

/** The level that `--look`, `--plan` and `--plain` ask for. */
export const readLevel = (args: Args, alpha: number): LookLevel => {
  const look = wholeNumber('look', optional(args, 'look') ?? '1', 1);
  const plan = optional(args, 'plan');
  if (args.values['plain'] !== true) {
    return lookLevel(alpha, look, plan === undefined ? undefined : readPlan(plan));
  }
  if (plan !== undefined || look !== 1) {
    throw new UsageError(
      '--plain goes with neither --plan nor a later --look',
      'A plain look keeps no budget: it is the only one. Leave --plain out to count looks.',
    );
  }
  return lookLevel(alpha, 1, { kind: 'plain' });
};

/** The level as JSON says it. */
export const levelFields = (level: LookLevel) => ({
  look: level.look,
  level: level.level,
  tail: level.tail,
  spentBefore: level.spentBefore,
  spentIfNotPassed: level.spentIfNotPassed,
  nextLevel: level.nextLevel,
});

export const levelRows = (level: LookLevel): (readonly [string, string])[] => [
  ['look', `${level.look}, to hold at ${percent(level.level)}`],
  [
    'budget',
    level.plan.kind === 'plain'
      ? 'none: a plain look'
      : `${percent(level.spentBefore)} spent before, ${percent(level.spentIfNotPassed)} if this does not pass`,
  ],
];
