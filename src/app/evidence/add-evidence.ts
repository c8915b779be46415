import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { EvidenceBlock, Evaluation, Run, Stated } from '../../contract/types';
import { digestOfBlock, digestOfRun, recordRun } from '../../domain/evidence/evaluation';
import { beginProblem, withStated } from '../../domain/evidence/state-run';
import type { Item } from '../../domain/item/item';
import type { IssueAccess } from '../access';
import { posterOf } from '../acting';
import { AppError, notFound } from '../failure';
import { attest, type CheckEnvelope } from './attest';
import { chooseBlock, readOrRefuse, refuseFuture, type ReadEvidence } from './evidence-file';
import { describeItem, type EditNeeds } from '../item/edit-item';
import { showLater } from '../item/project-item';
import type { Deps } from '../ports';
import { recordEvaluation } from './record-evaluation';
import { MOST_RUNS } from './state-evaluation';
import { viewItem } from '../item/view-item';

type Needs = EditNeeds &
  Pick<Deps, 'itemPages' | 'runItems' | 'settings'> & {
    readEvidence: ReadEvidence;
    checkEnvelope: CheckEnvelope;
  };

/** What is signed is taken as it is signed, with nothing said beside it. */
const SIGNED_FORMAT = 'in-toto';

export const isSigned = ({ source }: Run): boolean => source.format === SIGNED_FORMAT;

const attested = async (
  deps: Pick<Needs, 'settings' | 'checkEnvelope'>,
  run: Evaluation,
  text: string,
  projectId: string,
): Promise<Evaluation> => {
  if (!isSigned(run)) return run;
  const settings = await deps.settings.load(projectId);
  const { evaluations } = attest([run], deps.checkEnvelope(text, settings?.attestationKeys ?? []));
  return evaluations[0] ?? run;
};

const refuseBegin = (run: Run, receivedAt: string | null, now: number): void => {
  refuseFuture({ blocks: [{ label: '', run }] }, now);
  const problem = beginProblem(run, receivedAt);
  if (problem === null) return;
  throw new AppError(
    'invalid-input',
    problem === 'after-end'
      ? 'The run would begin after it ended.'
      : 'The run would begin after it was handed in first.',
    {
      where: 'stated.startedAt',
      hint: `State a time before ${(problem === 'after-end' ? run.finishedAt : receivedAt) ?? ''}.`,
    },
  );
};

type StoredRuns = Pick<Needs, 'evaluations' | 'clock'>;

/**
 * The run of a block with what a person states of it. The same run, stored already with less stated,
 * bounds the begin: it began before it was received first.
 * @throws {AppError} `invalid-input` for a begin that cannot be, or for statements beside a signed file
 */
export const statedRun = async (
  deps: StoredRuns,
  issueId: string,
  block: EvidenceBlock,
  stated: Stated | undefined,
): Promise<{ run: Run; about: Pick<Evaluation, 'stated'> }> => {
  const { run, fields } = withStated(block.run, stated ?? {});
  const [first, ...others] = fields;
  if (first === undefined) return { run: block.run, about: {} };
  if (isSigned(run)) {
    throw new AppError('invalid-input', 'A signed statement is taken as it is signed.', {
      where: 'stated',
      hint: 'Have it signed again with what it lacks.',
    });
  }
  const bare = digestOfBlock(block);
  const runs = await deps.evaluations.recent(issueId, MOST_RUNS);
  const same = runs.filter(({ digest, stated: known }) => digest === bare || known?.of === bare);
  const of = same[0]?.digest ?? bare;
  const receivedAt = same.at(-1)?.recordedAt ?? null;
  if (fields.includes('startedAt')) refuseBegin(run, receivedAt, deps.clock.now());
  return { run, about: { stated: { fields: [first, ...others], of } } };
};

/** Whether a run says which version it tried, and the item does not. */
export const undeclared = ({ model }: Item, run: Evaluation): boolean =>
  model.version === null && run.model.version !== null;

/** The model of a run, as an item declares it that says none. */
export const declaredBy = (
  { model }: Item,
  run: Evaluation,
): Pick<Run['model'], 'name' | 'version'> => ({
  name: model.name ?? run.model.name,
  version: run.model.version,
});

const declare = async (deps: EditNeeds, access: IssueAccess, run: Evaluation): Promise<void> => {
  const { item } = await deps.items.load(access.issue.id, access.issue.project.id);
  if (item === null || !undeclared(item, run)) return;
  const { name, version } = declaredBy(item, run);
  const { key } = access.issue;
  await describeItem(deps)(access, {
    ...{ issue: key, revision: item.edits, systemType: item.systemType },
    ...{ modelName: name, modelVersion: version },
  });
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
    const { run: said, about } = await statedRun(deps, issue.id, block, input.stated);
    const recordedAt = new Date(now).toISOString();
    const run = { ...recordRun(said, recordedAt, posterOf(viewer), block.items), ...about };
    const evaluation = await attested(deps, run, input.text, issue.project.id);
    const stored = await recordEvaluation(deps)(issue, evaluation, block.items ?? [], viewer);
    if (input.declare === true) await declare(deps, access, evaluation);
    await showLater(deps)(issue.id, issue.project.id);
    return { stored, block, item: await viewItem(deps)(access) };
  };

/** States of a run that is stored what its file did not say: a record of its own, and the same look. */
export const stateStoredRun =
  (deps: EditNeeds & Pick<Deps, 'itemPages' | 'runItems'>) =>
  async (
    access: IssueAccess,
    input: CallInput<'evidence.state'>,
  ): Promise<CallOutput<'evidence.state'>> => {
    const { issue, viewer } = access;
    const runs = await deps.evaluations.recent(issue.id, MOST_RUNS);
    const known = runs.find(({ digest }) => digest === input.digest);
    if (known === undefined) throw notFound('That run');
    const { digest: of, recordedAt: receivedAt, postedBy: _by, items, ...rest } = known;
    const { attested: _attested, worked: _worked, stated: before, ...plain } = rest;
    const { run, fields } = withStated(plain, input.stated);
    const [first, ...others] = fields;
    if (first === undefined || isSigned(run)) {
      throw new AppError('invalid-input', 'This run says all of that itself.', {
        where: 'stated',
        hint: 'Only what its file does not say can be stated, and nothing beside a signed file.',
      });
    }
    if (fields.includes('startedAt')) refuseBegin(run, receivedAt, deps.clock.now());
    const evaluation: Evaluation = {
      ...run,
      digest: digestOfRun(run, items),
      recordedAt: new Date(deps.clock.now()).toISOString(),
      postedBy: posterOf(viewer),
      ...(items === undefined ? {} : { items }),
      stated: { fields: [...(before?.fields ?? []), first, ...others], of },
    };
    const columns = items === undefined ? null : await deps.runItems.get(issue.id, of);
    await recordEvaluation(deps)(issue, evaluation, columns ?? [], viewer);
    await showLater(deps)(issue.id, issue.project.id);
    return viewItem(deps)(access);
  };
