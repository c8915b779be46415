import { judgeCriteria } from '../../../src/domain/gate/decide-gate';
import { standardPolicy } from '../../../src/domain/gate/policy';
import { noCard } from '../../../src/domain/exports/card-facts';
import { registerRisks } from '../../../src/domain/sheets/register-risks';
import type { SheetContent } from '../../../src/contract/types';
import type { ExportSubject } from '../../../src/domain/exports/subject';
import { aCount, anEvaluation, anItem, daysAgo, NOW } from './builders';

/** A text that tries to end every form that an export writes it into. */
export const HOSTILE = '=cmd|"\'</script>\n---\n| x ]( javascript:alert(1) ) \\ {{7*7}} \u2028 💥';

const runs = [
  anEvaluation(
    [
      aCount('accuracy', 480, 500),
      { ...aCount('recall', 88, 90), slice: 'age>60' },
      {
        metric: 'p95_latency_ms',
        slice: null,
        baseline: null,
        measure: { kind: 'point', value: 180, trials: null },
      },
    ],
    {
      dataset: { id: 'holdout-v3', sha256: 'a'.repeat(64) },
      identity: { modelDigest: 'b'.repeat(64) },
    },
  ),
  anEvaluation([aCount('accuracy', 400, 500)], { recordedAt: daysAgo(3) }),
  anEvaluation([aCount('accuracy', 1, 500)], {
    model: { name: 'claims-doc', version: '1.3.0' },
    recordedAt: daysAgo(2),
  }),
];

const register: SheetContent = {
  risks: [
    {
      ...{ id: 'r1', writers: ['ds'] },
      values: {
        title: { kind: 'text', text: HOSTILE },
        treatment: { kind: 'text', text: 'A person reads every answer.' },
        severity: { kind: 'choice', choice: 'serious' },
        owner: { kind: 'person', person: 'ds' },
        rate: {
          ...{ kind: 'run', run: 'c'.repeat(64), metric: 'error_rate', slice: null },
          ...{ estimate: 0.015, lower: 0.0031, upper: 0.0432, trials: 200, successes: 3 },
          ...{ dataset: 'holdout-v3', modelVersion: '1.4.0', at: daysAgo(1) },
        },
      },
    },
  ],
};

/** An item with runs of two versions, risks, a waiver with its trade-off, and texts of somebody hostile. */
export const exportSubject = (override: Partial<ExportSubject> = {}): ExportSubject => {
  const measured = anItem(
    'accuracy >= 90% @95%\nrecall >= 80% @95% where age>60',
    [...runs].reverse(),
  );
  const item = {
    ...measured,
    systemType: 'document-classifier' as const,
    impact: { impacts: ['customers' as const], tier: 'high' as const },
    waivers: [
      {
        ...{ id: 'w1', check: 'evidence-fresh', stage: 'deployment', reason: 'labels come later' },
        compensatingControl: 'a person reads every answer',
        tradeOff: {
          ...{ gain: 'customers get it in May', cost: 'two complaints a week' },
          ...{ waiting: 'one more sprint of labels', decider: 'steering committee' },
        },
        ...{
          requestedBy: 'pm',
          requestedAt: daysAgo(2),
          approvedBy: 'risk',
          approvedAt: daysAgo(1),
        },
        ...{ expiresAt: new Date(NOW + 9e8).toISOString(), revokedBy: null, revokedAt: null },
      },
    ],
  };
  return {
    item,
    issue: { key: 'AI-1', summary: HOSTILE },
    evaluations: runs,
    verdicts: judgeCriteria(item, standardPolicy),
    card: {
      ...{ purpose: 'Sorts claims by kind.', users: ['Claims handlers'], training: null },
      ...{ limitations: [HOSTILE], tradeOffs: ['Fewer misses for more alarms.'] },
      more: [{ name: 'Who looks at its output, and when', text: HOSTILE }],
    },
    risks: registerRisks({ content: register }),
    people: { ds: 'D. Scientist' },
    at: new Date(NOW).toISOString(),
    id: '7f4df2b8-9f5e-4c59-8b41-6a5a3e2f8d10',
    ...override,
  };
};

/** The same of an item of which nothing is known but that it is there. */
export const emptySubject = (): ExportSubject => ({
  ...exportSubject(),
  item: { ...anItem(''), model: { name: null, version: null, setBy: null } },
  ...{ evaluations: [], verdicts: [] },
  ...{ card: noCard, risks: [] },
});
