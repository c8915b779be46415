import type { CallInput } from '../../contract/calls/calls';
import type { ItemView, Signal } from '../../contract/types';
import { PERSON_FORMAT, recordSignal } from '../../domain/evidence/recorded-signal';
import { watchFingerprint } from '../../domain/monitoring/observations';
import { watchNamed } from '../../domain/monitoring/judge-value';
import type { IssueAccess } from '../access';
import { actorOf } from '../acting';
import type { DecideNeeds } from '../item/decide-as-person';
import { changedMeanwhile } from '../failure';
import { recordEvidence, type RecordNeeds } from '../evidence/record-evidence';
import { showLater } from '../item/project-item';
import { viewItem } from '../item/view-item';
import { refOf } from '../item/ref-of';

/** Records what a person observed, as a signal like any other. */
export const reportObservation =
  (deps: DecideNeeds & RecordNeeds) =>
  async (access: IssueAccess, input: CallInput<'monitoring.report'>): Promise<ItemView> => {
    const { issue, viewer } = access;
    const at = new Date(deps.clock.now()).toISOString();
    await deps.catchUp(issue);
    const { item } = await deps.items.load(issue.id, issue.project.id);
    if (input.revision !== undefined && (item?.edits ?? 0) !== input.revision) {
      throw changedMeanwhile();
    }
    const watch = watchNamed(item?.monitoring.plan ?? null, input.watch)?.name ?? input.watch;
    const ref = refOf(issue);
    await recordEvidence(deps)(ref, {
      evaluations: [],
      signals: [recordSignal(signalOf(input, watch, at), at, item?.model.version ?? null)],
      placed: { at, actor: actorOf(viewer) },
    });
    await showLater(deps)(issue.id, issue.project.id);
    return viewItem(deps)(access);
  };

const signalOf = (
  { value, level, note }: CallInput<'monitoring.report'>,
  watch: string,
  observedAt: string,
): Signal => ({
  name: watch,
  fingerprint: watchFingerprint(watch),
  state: level === 'none' ? 'clean' : 'firing',
  ...{ level, value, observedAt, method: null, threshold: null, direction: 'unknown' },
  summary: note,
  source: { format: PERSON_FORMAT, tool: null },
});
