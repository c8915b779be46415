import type { CallOutput } from '../../../src/contract/calls';
import type { ItemView, ProjectSettings } from '../../../src/contract/types';
import { readEvidence } from '../../../src/adapters/ingest/read';
import { lintCriteria } from '../../../src/domain/criteria/lint';
import { parseCriteria } from '../../../src/domain/criteria/parse';
import { planCriterion } from '../../../src/domain/criteria/plan';
import { sevenStages } from '../../../src/domain/lifecycle/presets';
import { items, ledger } from './fixtures';

type Answer = { ok: true; data: unknown } | { ok: false; error: object };

const ok = (data: unknown): Answer => ({ ok: true, data });

const lint = (text: string): CallOutput<'criteria.lint'> => {
  const { criteria } = parseCriteria(text);
  return {
    criteria,
    findings: lintCriteria(text),
    plans: criteria.flatMap((criterion) => planCriterion(criterion) ?? []),
  };
};

const settings: ProjectSettings = {
  projectId: '10000',
  projectKey: 'AI',
  revision: 2,
  lifecycle: sevenStages.id,
  policy: { name: 'standard', version: 1, gates: {} },
  roles: {},
  revertOnBypass: false,
  statusStages: { '1': 'inception', '3': 'experimentation', '4': 'validation' },
  governedTypes: null,
  failSafe: 'closed',
  evidenceMaxAgeDays: 90,
};

const settingsAnswer = (scenario: string): CallOutput<'settings.get'> => ({
  settings,
  lifecycles: [sevenStages],
  presets: [],
  checks: [],
  statuses: ['To do', 'Data ready', 'Experimenting', 'Validation', 'Live', 'Closed'].map(
    (name, index) => ({ id: String(index + 1), name }),
  ),
  issueTypes: ['Model', 'Task', 'Bug', 'Story'].map((name, index) => ({ id: String(index), name })),
  mayAdminister: scenario !== 'viewer',
});

/** Answers calls from fixtures; `state` keeps what was changed for the next one. */
export const answerer = (scenario: string) => {
  let item: ItemView | null = items[scenario === 'conflict' ? 'draft' : scenario] ?? null;
  let isFirstSave = true;
  return (name: string, payload: Record<string, unknown>): Answer => {
    const text = typeof payload['text'] === 'string' ? payload['text'] : '';
    if (item === null) {
      return {
        ok: false,
        error: {
          code: 'unavailable',
          message: 'Jira did not answer in time.',
          hint: 'Try again in a moment.',
        },
      };
    }
    switch (name) {
      case 'item.get':
      case 'item.describe':
        return ok(item);
      case 'criteria.lint':
        return ok(lint(text));
      case 'criteria.draft': {
        if (scenario === 'conflict' && isFirstSave) {
          isFirstSave = false;
          return {
            ok: false,
            error: {
              code: 'conflict',
              message: 'Somebody else changed this work item meanwhile.',
              hint: 'Read the newest state, then save again.',
            },
          };
        }
        const found = lint(text);
        item = {
          ...item,
          revision: item.revision + 1,
          criteria: {
            ...item.criteria,
            draft: { text, updatedAt: item.asOf, updatedBy: 'pm' },
            draftFindings: found.findings,
            draftPlans: found.plans,
          },
        };
        return ok(item);
      }
      case 'criteria.lock': {
        const draft = item.criteria.draft?.text ?? '';
        item = {
          ...item,
          revision: item.revision + 1,
          criteria: {
            draft: null,
            draftFindings: [],
            draftPlans: [],
            locked: {
              version: (item.criteria.locked?.version ?? 0) + 1,
              digest: 'c'.repeat(64),
              text: draft,
              criteria: parseCriteria(draft).criteria,
              lockedAt: item.asOf,
              lockedBy: 'pm',
              reason: null,
            },
          },
        };
        return ok(item);
      }
      case 'stage.move':
        return ok({ decision: item.nextGate, item });
      case 'evidence.preview': {
        const read = readEvidence(text);
        return read.ok
          ? ok(read.parsed)
          : { ok: false, error: { code: 'unreadable-evidence', ...read.problem } };
      }
      case 'evidence.add':
        return ok({ stored: true, block: {}, item });
      case 'ledger.list':
        return ok({
          entries: ledger,
          more: false,
          chain:
            scenario === 'open'
              ? { ok: false, seq: 3, problem: 'entry 3 was changed after it was written' }
              : { ok: true, entries: ledger.length, head: 'b'.repeat(64) },
          people: item.people,
        });
      case 'settings.get':
        return ok(settingsAnswer(scenario));
      case 'settings.save':
        return ok({ ...settings, ...payload, revision: 3 });
      case 'workflow.gates':
        return ok({ lifecycle: sevenStages });
      default:
        return { ok: false, error: { code: 'internal', message: `The harness has no ${name}.` } };
    }
  };
};
