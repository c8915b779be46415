import type { CriterionVerdict } from '../../src/contract/types';
import { parseCriteria } from '../../src/domain/criteria/language/parse';
import { digestCriteria } from '../../src/domain/criteria/versions/canonical';
import { worstOf } from '../../src/domain/decision/decide-look';
import { recordRun } from '../../src/domain/evidence/evaluation';
import { holdCriteria } from '../../src/domain/evidence/hold-criteria';
import { takeRun } from '../../src/domain/evidence/take-run';
import { judgeCriteria } from '../../src/domain/gate/decide-gate';
import { workOut } from '../../src/domain/items/work-out';
import { standardPolicy } from '../../src/domain/gate/policy';
import { newItem, type Item } from '../../src/domain/item/item';
import { required, type Args } from '../args';
import { readEvidenceSource, refuseUnread } from '../evidence';
import { UsageError, type Input, type Outcome } from '../outcome';
import { json, lines, number, percent, table } from '../output';
import { EXIT_CODES } from '../verdict';

export const EVIDENCE_USAGE = `assay decide FILE --criterion "LINE" [--json]`;

/** An item that has nothing but these criteria, as it would be at the first look. */
const itemWith = (line: string, at: string): Item => {
  const { criteria, findings } = parseCriteria(line);
  const finding = findings[0];
  if (finding !== undefined) throw new UsageError(`--criterion: ${finding.message}`, finding.hint);
  if (criteria.length === 0) {
    throw new UsageError(
      '--criterion holds no criterion',
      'Write one line, such as --criterion "accuracy >= 90%".',
    );
  }
  const empty = newItem({ id: '0', key: 'LOCAL-0', projectId: '0' }, { seq: 0, hash: '' });
  const locked = {
    ...{ version: 1, digest: digestCriteria(criteria), text: line, criteria },
    ...{ lockedAt: at, lockedBy: 'command-line', reason: null },
  };
  return holdCriteria(empty, locked, []);
};

const shownAs = ({ unit }: CriterionVerdict): ((value: number | null) => string) =>
  unit === 'percent' ? percent : number;

const inWords = (verdict: CriterionVerdict): string => {
  const shown = shownAs(verdict);
  return lines([
    `${verdict.verdict}: ${verdict.sentence}`,
    ...table([
      ['criterion', verdict.line],
      ['reason', verdict.reason],
      ['estimate', shown(verdict.estimate)],
      ['lower', shown(verdict.lower)],
      ['upper', shown(verdict.upper)],
      ['samples', verdict.trials === null ? 'not stated' : String(verdict.trials)],
    ]),
    ...(verdict.next === '' ? [] : [`next: ${verdict.next}`]),
  ]);
};

/**
 * Holds a file of evidence against one line of the criteria language by the code that decides at the
 * gate, as the first look of an item that has no other runs. A range is two criteria, and the worse counts.
 */
export const decideEvidence = async (args: Args, input: Input): Promise<Outcome> => {
  const line = required(args, 'criterion', EVIDENCE_USAGE);
  const at = new Date().toISOString();
  const item = itemWith(line, at);
  const { name, read } = await readEvidenceSource(args, input, EVIDENCE_USAGE);
  const asJson = args.values['json'] === true;
  if (!read.ok) return refuseUnread(name, read, asJson);
  const blocks = read.parsed.blocks.filter(({ run }) => run.results.length > 0);
  const [block, surplus] = blocks;
  if (block === undefined || surplus !== undefined) {
    throw new UsageError(
      `${name} holds ${blocks.length} runs with results`,
      'Give a file with one run; `assay inspect` shows what is in this one.',
    );
  }
  const { run, items: columns = [] } = block;
  const recorded = recordRun(run, at, { kind: 'pipeline' }, columns);
  const worked = workOut({ evaluation: recorded, columns, baselineOf: () => null }, item);
  const evaluation = worked.length === 0 ? recorded : { ...recorded, worked };
  const verdicts = judgeCriteria(takeRun(item, evaluation), standardPolicy);
  const exitCode = EXIT_CODES[worst(verdicts)];
  return {
    exitCode,
    stdout: asJson ? json({ verdicts }) : verdicts.map(inWords).join('\n'),
    stderr: '',
  };
};

const worst = (verdicts: readonly CriterionVerdict[]): CriterionVerdict['verdict'] => {
  const [first, ...rest] = verdicts;
  return first === undefined ? 'inconclusive' : worstOf([first, ...rest]).verdict;
};
