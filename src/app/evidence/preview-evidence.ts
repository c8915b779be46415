import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { Evaluation, RunForecast, GateDecision, LockedCriteria } from '../../contract/types';
import { recordRun } from '../../domain/evidence/evaluation';
import { resultsFor } from '../../domain/evidence/matching/match-results';
import { lacksOf } from '../../domain/evidence/state-run';
import type { IssueAccess } from '../access';
import { posterOf } from '../acting';
import { placeOf, recordOf } from '../item/place-of';
import type { Deps } from '../ports';
import { settingsOf } from '../settings/project-settings';
import { declaredBy, isSigned, statedRun, undeclared } from './add-evidence';
import { readOrRefuse, refuseFuture, type ReadEvidence } from './evidence-file';
import { looksElsewhere } from './looks-elsewhere';
import { takeIn } from './record-evidence';
import { readyToWorkOut } from './work-out-items';
import { MOST_RUNS } from './state-evaluation';

type Needs = Pick<
  Deps,
  'items' | 'evaluations' | 'runItems' | 'itemPages' | 'projects' | 'clock'
> & {
  readEvidence: ReadEvidence;
};

const MET: readonly string[] = ['met', 'not-applicable', 'waived'];

const gateOf = (after: GateDecision, now: GateDecision | null): RunForecast['gate'] => {
  const { stage, stageName, decision, headline, why, next } = after;
  return {
    ...{ stage, stageName, decision, headline, why, next },
    open: after.checks.filter(({ state }) => !MET.includes(state)),
    isOpenNow: now?.decision === 'allow',
  };
};

/** What a run is to each criterion, with what the criterion would come to. */
const criteriaOf = (
  locked: LockedCriteria | null,
  gate: GateDecision | null,
  run: Evaluation,
): RunForecast['criteria'] =>
  (gate?.criteria ?? []).flatMap((verdict) => {
    const criterion = locked?.criteria.find(({ id }) => id === verdict.criterionId);
    if (criterion === undefined) return [];
    const speaks = resultsFor(criterion, run).length > 0;
    const decides = speaks && verdict.evidence?.digest === run.digest;
    return [{ verdict, role: decides ? 'decides' : speaks ? 'aside' : 'silent' }];
  });

/** Reads a file, and says what would become of the item: verdicts, gate, and what the file lacks. */
export const previewEvidence =
  (deps: Needs) =>
  async (
    { issue, viewer }: IssueAccess,
    input: CallInput<'evidence.preview'>,
  ): Promise<CallOutput<'evidence.preview'>> => {
    const now = deps.clock.now();
    const parsed = refuseFuture(
      await readOrRefuse(deps.readEvidence, input.text, input.fileName),
      now,
    );
    const block = parsed.blocks[input.block ?? 0];
    if (block === undefined) return { ...parsed, forecast: null };
    const { run: said, about } = await statedRun(deps, issue.id, block, input.stated);
    const run: Evaluation = {
      ...recordRun(said, new Date(now).toISOString(), posterOf(viewer), block.items),
      ...about,
    };
    const [records, runs, elsewhere] = await Promise.all([
      deps.items.load(issue.id, issue.project.id),
      deps.evaluations.recent(issue.id, MOST_RUNS),
      looksElsewhere(deps)(issue.id, [run]),
    ]);
    const settings = await settingsOf(deps)(issue.project, records.settings);
    const stands = recordOf(records.item, issue);
    const item =
      input.declare === true && undeclared(stands, run)
        ? { ...stands, model: { ...stands.model, ...declaredBy(stands, run) } }
        : stands;
    const items = new Map([[run.digest, block.items ?? []]]);
    const ref = { id: issue.id, projectId: issue.project.id };
    const workOut = await readyToWorkOut(deps)(ref, [run], items);
    const known = runs.some(({ digest }) => digest === run.digest);
    const after = known
      ? item
      : (takeIn(item, { evaluations: [run], signals: [] }, { elsewhere, workOut })?.item ?? item);
    const gate = placeOf(after, settings, issue, now).nextGate;
    const gateNow = placeOf(stands, settings, issue, now).nextGate;
    return {
      ...parsed,
      forecast: {
        known,
        criteriaVersion: item.locked?.version ?? null,
        lacks: lacksOf(block.run),
        mayState: !isSigned(block.run),
        criteria: criteriaOf(item.locked, gate, workOut(item, run)),
        gate: gate === null ? null : gateOf(gate, gateNow),
      },
    };
  };
