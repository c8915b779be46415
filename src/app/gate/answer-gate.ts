import * as z from 'zod';
import { isWorkItemKey } from '../../contract/keys';
import { stageIdSchema } from '../../contract/lifecycle';
import type { GateDecision } from '../../contract/types';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { stageOf } from '../../domain/lifecycle/stages';
import { parseJson } from '../../domain/parse-json';
import { authenticate, type SignedRequest, type VerifySignature } from '../evidence/authenticate';
import { askGate, askNextGate, itemOrNew, standsIn } from './evaluate-gate';
import { AppError } from '../failure';
import { isGoverned, settingsOf } from '../settings/project-settings';
import type { Deps } from '../ports';

/** The declared static outputs of the web trigger. */
export type GateOutcome =
  | 'pass'
  | 'inconclusive'
  | 'fail'
  | 'unknown-item'
  | 'unauthorized'
  | 'invalid'
  | 'busy';

type Needs = Pick<Deps, 'secrets' | 'issues' | 'items' | 'projects' | 'clock' | 'log'> & {
  verifySignature: VerifySignature;
};

/** A question is two short names. */
const LONGEST_QUESTION = 1000;

const questionSchema = z.strictObject({
  issue: z.string().refine(isWorkItemKey),
  /** Left out, the gate right behind where the item stands. */
  stage: stageIdSchema.optional(),
});

type Question = z.infer<typeof questionSchema>;

/**
 * Tells a pipeline whether a gate is open, by the same decision as at a transition. Reads only.
 * @throws what is neither the sender's fault nor an outage of storage or Jira (`busy`).
 */
export const answerGate =
  (deps: Needs) =>
  async (request: SignedRequest): Promise<GateOutcome> => {
    if (request.body.length > LONGEST_QUESTION) return 'invalid';
    try {
      const signer = await authenticate(deps)(request);
      if (signer === null) return 'unauthorized';
      const question = questionSchema.safeParse(parseJson(request.body));
      return question.success ? await ask(deps, signer.projectId, question.data) : 'invalid';
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'unavailable') throw error;
      deps.log.error('a gate could not be asked', error.cause ?? error);
      return 'busy';
    }
  };

/** Items of other projects, and those that the project does not govern, are unknown to the pipeline. */
const ask = async (
  deps: Needs,
  projectId: string,
  { issue: key, stage }: Question,
): Promise<GateOutcome> => {
  const issue = await deps.issues.find(key);
  if (issue?.project.id !== projectId) return 'unknown-item';
  const records = await deps.items.load(issue.id, projectId);
  const settings = await settingsOf(deps)(issue.project, records.settings);
  if (!isGoverned(settings, issue.typeId)) return 'unknown-item';
  const item = { ...itemOrNew(records.item, issue), issueKey: issue.key };
  const from = standsIn(item, settings, issue.status.id);
  const now = deps.clock.now();
  if (stage === undefined) return outcomeOf(askNextGate(item, settings, from, now));
  if (stageOf(lifecycleOf(settings.lifecycle), stage) === null) return 'invalid';
  return outcomeOf(askGate(item, settings, from, stage, now));
};

/** Behind the last stage there is no gate to ask. */
const outcomeOf = (decision: GateDecision | null): GateOutcome => {
  if (decision === null) return 'invalid';
  if (decision.decision === 'allow') return 'pass';
  return decision.checks.some(({ state }) => state === 'unmet') ? 'fail' : 'inconclusive';
};
