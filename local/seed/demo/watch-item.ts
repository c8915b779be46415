import type { AppClient } from '../app-client';
import { people, type Step } from './story';

type Watching = Extract<Step, { do: 'plan' | 'report' | 'answer' }>;

/** Plans, reports and answers, by the panel's own calls. */
export const watchItem = async (app: AppClient, issue: string, step: Watching): Promise<void> => {
  switch (step.do) {
    case 'plan': {
      const { owner, retraining } = step.plan;
      const decider = app.accountOf(retraining.decider);
      const plan = {
        ...step.plan,
        owner: app.accountOf(owner),
        retraining: { ...retraining, decider },
      };
      await app.call(people.manager, 'monitoring.plan', { issue, plan });
      return;
    }
    case 'report': {
      const { by = people.scientist, watch, value, note } = step;
      await app.call(by, 'monitoring.report', { issue, watch, value, level: 'none', note });
      return;
    }
    case 'answer': {
      const { monitoring } = await app.call(step.by, 'item.get', { issue });
      const open = monitoring.decisions.find(({ answer }) => answer === null);
      if (open === undefined) throw new Error(`${issue} has no decision to answer`);
      const { answer, reason } = step;
      const workItem = { kind: 'create' } as const;
      await app.call(step.by, 'retraining.answer', {
        issue,
        id: open.id,
        answer,
        reason,
        workItem,
      });
    }
  }
};
