import type { CallInput } from '../../contract/calls/calls';
import type { ItemView, MonitoringPlan, WatchState } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { judgeValue, watchNamed } from '../../domain/monitoring/judge-value';
import { isWorse } from '../../words/levels';
import type { IssueAccess } from '../access';
import { decideAsPerson, type DecideNeeds } from '../item/decide-as-person';
import { AppError } from '../failure';

/** Says how an item is watched in use. What is known already is held against the new alert rules. */
export const planMonitoring =
  (deps: DecideNeeds) =>
  async (access: IssueAccess, input: CallInput<'monitoring.plan'>): Promise<ItemView> => {
    const plan = onceEach(input.plan);
    refuseTwice(plan);
    const { owner, retraining } = plan;
    await requirePersons(deps, {
      'plan.owner': owner,
      'plan.retraining.decider': retraining.decider,
    });
    return decideAsPerson(deps)(access, input, (item, { at, accountId }) => ({
      item: withPlan(item, { ...plan, setBy: accountId, setAt: at }),
      kind: 'monitoring-planned',
      body: { plan },
    }));
  };

/** Who decides from now on decides what is open, too. */
const withPlan = (item: Item, plan: NonNullable<Item['monitoring']['plan']>): Item => ({
  ...item,
  monitoring: {
    ...item.monitoring,
    plan,
    watches: item.monitoring.watches.map((watch) => raisedBy(plan, watch, plan.setAt)),
    decisions: item.monitoring.decisions.map((decision) =>
      decision.answer === null ? { ...decision, decider: plan.retraining.decider } : decision,
    ),
  },
});

/** A new rule can raise what is known; only the next observation can lower it. */
const raisedBy = (plan: MonitoringPlan, watch: WatchState, at: string): WatchState => {
  const level = judgeValue(watchNamed(plan, watch.name), watch.value);
  return level === null || !isWorse(level, watch.level)
    ? watch
    : { ...watch, state: 'firing', level, since: at };
};

const onceEach = (plan: MonitoringPlan): MonitoringPlan => ({
  ...plan,
  retraining: { ...plan.retraining, answers: [...new Set(plan.retraining.answers)] },
});

const refuseTwice = ({ watches, retraining }: MonitoringPlan): void => {
  const again = watches.find(
    (watch, index) => watchNamed({ watches: watches.slice(0, index) }, watch.name) !== null,
  );
  if (again !== undefined) {
    throw new AppError('invalid-input', `"${again.name}" is watched twice.`, {
      where: 'plan.watches',
      hint: 'Give each watch a name of its own.',
    });
  }
  if (retraining.answers.length < 2) {
    throw new AppError('invalid-input', 'A decision needs at least two answers to choose from.', {
      where: 'plan.retraining.answers',
    });
  }
};

const requirePersons = async (
  { people }: DecideNeeds,
  accounts: Record<string, string>,
): Promise<void> => {
  const persons = await people.persons([...new Set(Object.values(accounts))]);
  for (const [where, account] of Object.entries(accounts)) {
    if (persons.has(account)) continue;
    throw new AppError('invalid-input', 'Jira knows no person of this account.', {
      where,
      hint: 'Choose a person, not an app or an inbox.',
    });
  }
};
