import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { Evaluation, ParsedEvidence } from '../../contract/types';
import { recordRun } from '../../domain/evidence/evaluation';
import type { IssueAccess } from '../access';
import { attest, type CheckEnvelope } from './attest';
import { chooseBlock, readOrRefuse, refuseFuture, type ReadEvidence } from './evidence-file';
import type { EditNeeds } from '../item/edit-item';
import { showLater } from '../item/project-item';
import type { Deps } from '../ports';
import { recordEvaluation } from './record-evaluation';
import { viewItem } from '../item/view-item';

type Needs = EditNeeds &
  Pick<Deps, 'itemPages' | 'settings'> & {
    readEvidence: ReadEvidence;
    checkEnvelope: CheckEnvelope;
  };

/** Says what Assay reads out of a file, and stores nothing. */
export const previewEvidence =
  (deps: Pick<Needs, 'readEvidence' | 'clock'>) =>
  async (input: CallInput<'evidence.preview'>): Promise<ParsedEvidence> =>
    refuseFuture(
      await readOrRefuse(deps.readEvidence, input.text, input.fileName),
      deps.clock.now(),
    );

const attested = async (
  deps: Pick<Needs, 'settings' | 'checkEnvelope'>,
  run: Evaluation,
  text: string,
  projectId: string,
): Promise<Evaluation> => {
  if (run.source.format !== 'in-toto') return run;
  const settings = await deps.settings.load(projectId);
  const { evaluations } = attest([run], deps.checkEnvelope(text, settings?.attestationKeys ?? []));
  return evaluations[0] ?? run;
};

/** Stores the evaluation that a person hands in; the same run twice is one record. */
export const addEvidence =
  (deps: Needs) =>
  async (
    access: IssueAccess,
    input: CallInput<'evidence.add'>,
  ): Promise<CallOutput<'evidence.add'>> => {
    const { issue, viewer } = access;
    const now = deps.clock.now();
    const parsed = await readOrRefuse(deps.readEvidence, input.text, input.fileName);
    const block = chooseBlock(refuseFuture(parsed, now), input.block);
    const recordedAt = new Date(now).toISOString();
    const postedBy = { kind: 'person', accountId: viewer.accountId } as const;
    const run = recordRun(block.run, recordedAt, postedBy, block.items);
    const evaluation = await attested(deps, run, input.text, issue.project.id);
    const ref = { id: issue.id, key: issue.key, projectId: issue.project.id };
    const stored = await recordEvaluation(deps)(ref, evaluation, block.items);
    await showLater(deps)(issue.id, issue.project.id);
    return { stored, block, item: await viewItem(deps)(access) };
  };
