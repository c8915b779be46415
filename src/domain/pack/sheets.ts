import type {
  Approval,
  CriterionVerdict,
  Evaluation,
  GateDecision,
  Lifecycle,
  PackScope,
  Policy,
} from '../../contract/types';
import { evaluationSchema } from '../../contract/evidence';
import { ledgerEntrySchema } from '../../contract/ledger';
import { gateEntries } from '../../ledger/topics/gate';
import { countOf } from '../../words/counts';
import { roleNames, stageName } from '../../words/names';
import { formatMeasured } from '../evidence/words/format-number';
import { judgeCriteria } from '../gate/decide-gate';
import type { Item } from '../item/item';
import { governanceSheets } from './governance-sheets';
import { escaped, factTable, htmlPage, listTable } from './html';
import type { PackRecord } from './records';

export type SheetInput = {
  item: Item;
  /** The gate right ahead, with its verdicts; null behind the last one. */
  decision: GateDecision | null;
  /** Judges the criteria of an item that has no gate ahead: what it was proven by is asked of it still. */
  policy: Policy;
  /** As they are in the pack: what was left out there is in no sheet either. */
  records: readonly PackRecord[];
  people: Readonly<Record<string, string>>;
  lifecycle: Lifecycle;
  pack: { id: string; madeAt: string; site: string };
};

const nameIn = (people: SheetInput['people'], account: string): string =>
  people[account] === undefined ? account : `${people[account]} (${account})`;

const measured = (value: number | null, unit: CriterionVerdict['unit']): string | null =>
  value === null ? null : formatMeasured(value, unit, 1);

const intervalOf = ({ lower, upper, unit }: CriterionVerdict): string | null => {
  if (lower === null && upper === null) return null;
  return `${measured(lower, unit) ?? 'no lower bound'} to ${measured(upper, unit) ?? 'no upper bound'}`;
};

const signersOf = (input: SheetInput, digest: string): string[][] =>
  input.item.approvals
    .filter(({ basis }) => basis.evidence.includes(digest))
    .map(({ accountId, role, stage, at }) => [
      nameIn(input.people, accountId),
      roleNames[role],
      stageName(input.lifecycle, stage),
      at,
    ]);

const runsIn = (records: readonly PackRecord[]): Map<string, Evaluation> =>
  new Map(
    records.flatMap(({ kind, value }): [string, Evaluation][] => {
      const run = kind === 'evaluation' ? evaluationSchema.safeParse(value).data : undefined;
      return run === undefined ? [] : [[run.digest, run]];
    }),
  );

const testReport = (
  input: SheetInput,
  verdict: CriterionVerdict,
  runs: ReadonlyMap<string, Evaluation>,
): string => {
  const { evidence, budget, unit } = verdict;
  const run = evidence === null ? undefined : runs.get(evidence.digest);
  const { locked } = input.item;
  return `<section><h2>Test report: ${escaped(verdict.line)}</h2><p><strong>${escaped(verdict.verdict.toUpperCase())}</strong>: ${escaped(verdict.sentence)}</p>${factTable(
    [
      ['Work item', input.item.issueKey],
      ['Date of this report', input.pack.madeAt],
      [
        'Criteria',
        locked === null
          ? null
          : `version ${locked.version}, locked ${locked.lockedAt} by ${nameIn(input.people, locked.lockedBy)}`,
      ],
      ['SHA-256 of the criteria', locked?.digest ?? null],
      ['Model', run?.model.name ?? input.item.model.name],
      ['Model version', evidence?.modelVersion ?? null],
      ['Data set', evidence?.dataset ?? null],
      ['SHA-256 of the data set', run?.dataset.sha256 ?? null],
      ['Metric', verdict.metric],
      ['Group', verdict.slice ?? 'the whole data set'],
      ['Samples (n)', verdict.trials === null ? null : String(verdict.trials)],
      ['Successes', verdict.successes === null ? null : String(verdict.successes)],
      ['Estimate', measured(verdict.estimate, unit)],
      ['Interval', intervalOf(verdict)],
      ['How the interval was made', verdict.method],
      ['Approximate because', verdict.approximate ?? 'it is not approximate'],
      ['Target', `${verdict.comparator} ${measured(verdict.target, unit) ?? ''}`],
      ['Look', budget?.look == null ? null : String(budget.look)],
      ['Error budget', budget?.sentence ?? null],
      ['Run began', evidence?.startedAt ?? null],
      ['Run recorded', evidence?.recordedAt ?? null],
      [
        'Before the lock',
        evidence === null
          ? null
          : evidence.postHoc
            ? 'the run began before, or does not say'
            : 'no',
      ],
      [
        'Sent by',
        run === undefined
          ? null
          : run.postedBy.kind === 'person'
            ? nameIn(input.people, run.postedBy.accountId)
            : run.postedBy.secret === undefined
              ? 'a pipeline'
              : `a pipeline, secret ${run.postedBy.secret}`,
      ],
      ['Attested by', run?.attested?.by ?? 'nobody: the numbers are what a tool reported'],
    ],
  )}<h3>Signers</h3>${listTable(
    ['Who', 'As', 'Gate', 'When'],
    evidence === null ? [] : signersOf(input, evidence.digest),
    'Nobody has approved a gate on this run.',
  )}<p class="small">Record: ${evidence === null ? 'none' : `evaluation/${escaped(evidence.digest)}`}</p></section>`;
};

const answerRows = (input: SheetInput, answers: readonly Approval[], stage: string): string[][] =>
  answers
    .filter((answer) => answer.stage === stage)
    .map(({ accountId, role, at, comment, id }) => [
      nameIn(input.people, accountId),
      roleNames[role],
      at,
      comment,
      `approval/${id}`,
    ]);

/** What a gate decided last, in the records of the pack. */
const lastDecision = ({ records }: SheetInput, stage: string) => {
  const decisions = records.flatMap(({ kind, value }) => {
    const entry = kind === 'ledger' ? ledgerEntrySchema.safeParse(value).data : undefined;
    if (entry?.kind !== 'gate-decided') return [];
    const body = gateEntries['gate-decided'].read(entry);
    return body?.stage === stage ? [{ body, at: entry.at, seq: entry.seq }] : [];
  });
  return decisions.at(-1) ?? null;
};

const signOff = (input: SheetInput, stage: string): string | null => {
  const last = lastDecision(input, stage);
  const { item, decision, lifecycle } = input;
  const approvals = answerRows(input, item.approvals, stage);
  const declines = answerRows(input, item.declines, stage);
  const waivers = item.waivers.filter((waiver) => waiver.stage === stage);
  const isNext = decision?.stage === stage;
  const tradeOffs = item.records.tradeOffs.filter((one) => one.stage === stage);
  const answered = approvals.length + declines.length + waivers.length + tradeOffs.length;
  if (last === null && !isNext && answered === 0) {
    return null;
  }
  const heads = ['Who', 'As', 'When', 'Comment', 'Record'];
  return `<section><h2>Sign-off: ${escaped(stageName(lifecycle, stage))} gate</h2>${factTable([
    ['Work item', item.issueKey],
    ['Date of this sheet', input.pack.madeAt],
    [
      'Last decision',
      last === null
        ? 'none'
        : `${last.body.decision === 'allow' ? 'open' : 'held'}, ${last.at} (record ledger/${last.seq})`,
    ],
    [
      'Policy then',
      last === null
        ? null
        : `${last.body.policy.name} ${last.body.policy.version}, SHA-256 ${last.body.policy.digest ?? 'not kept'}`,
    ],
    ['Now', isNext ? `${decision.headline}. ${decision.why}` : 'not the next gate'],
  ])}<h3>Checks</h3>${listTable(
    ['Check', 'State'],
    isNext
      ? decision.checks.map(({ title, state }) => [title, state])
      : Object.entries(last?.body.checks ?? {}),
    'No check was asked.',
  )}<h3>Approvals</h3>${listTable(heads, approvals, 'None.')}<h3>Declined</h3>${listTable(
    heads,
    declines,
    'None.',
  )}<h3>Waivers</h3>${listTable(
    ['Check', 'Reason', 'Asked by', 'Approved by', 'Until'],
    waivers.map(({ check, reason, requestedBy, approvedBy, expiresAt }) => [
      check,
      reason,
      nameIn(input.people, requestedBy),
      approvedBy === null ? 'nobody' : nameIn(input.people, approvedBy),
      expiresAt,
    ]),
    'None.',
  )}<h3>Trade-offs</h3>${listTable(
    ['Gained', 'Cost', 'One more sprint would bring', 'Who decides', 'Decided'],
    tradeOffs.map(({ gain, cost, waiting, decider, decision }) => [
      ...[gain, cost, waiting, nameIn(input.people, decider)],
      decision === null
        ? 'not yet'
        : `${decision.choice === 'go-on' ? 'to go on' : 'to wait'}, ${decision.at}`,
    ]),
    'None.',
  )}</section>`;
};

/** One page for an item: a test report for each criterion, a sign-off sheet for each gate, and its governance records. */
export const itemSheets = (input: SheetInput): string => {
  const { item, decision, policy, lifecycle, pack, records } = input;
  const runs = runsIn(records);
  const verdicts = decision?.criteria ?? judgeCriteria(item, policy);
  const reports = verdicts.map((verdict) => testReport(input, verdict, runs));
  const gates = lifecycle.stages.flatMap(({ id }) => signOff(input, id) ?? []);
  const governance = governanceSheets(records, (account) => nameIn(input.people, account));
  return htmlPage(
    `${item.issueKey}: test reports, sign-off and governance records`,
    `<h1>${escaped(item.issueKey)}</h1>${factTable([
      ['Stage', stageName(lifecycle, item.stage)],
      ['Model', item.model.name],
      ['Model version', item.model.version],
      ['Tier', item.impact?.tier ?? null],
      ['Pack', pack.id],
      ['Site', pack.site],
      ['Made', pack.madeAt],
    ])}<p class="small">These sheets are made from the records beside them. The signature of the pack covers both: check it with verify.html or <code>assay verify</code>.</p>${reports.join('')}${gates.join('')}${governance}`,
  );
};

export type IndexInput = {
  about: {
    id: string;
    madeAt: string;
    askedBy: string;
    scope: PackScope;
    project: { key: string };
  };
  site: string;
  fingerprint: string;
  leftOut: { items: number; entries: number };
  items: readonly { key: string; id: string; records: number }[];
};

/** What is in the pack, with links to its sheets. */
export const packIndex = ({ about, site, fingerprint, leftOut, items }: IndexInput): string =>
  htmlPage(
    `Audit pack of ${about.project.key}`,
    `<h1>Audit pack of ${escaped(about.project.key)}</h1>${factTable([
      ['Made', about.madeAt],
      ['Pack', about.id],
      ['Site', site],
      ['Key (SHA-256 fingerprint)', fingerprint],
      ['Days', about.scope.kind === 'days' ? `${about.scope.from} to ${about.scope.to}` : 'all'],
      [
        'Left out',
        `${countOf(leftOut.items, 'work item')} and ${countOf(leftOut.entries, 'entry', 'entries')} that the person who asked may not see`,
      ],
    ])}<p>To check it, open <a href="verify.html">verify.html</a> and choose the ZIP.</p><table><thead><tr><th scope="col">No.</th><th scope="col">Work item</th><th scope="col">Records</th></tr></thead><tbody>${items
      .map(
        ({ key, id, records }, index) =>
          `<tr><td>${index + 1}</td><td><a href="sheets/${escaped(id)}.html">${escaped(key)}</a></td><td>${records}</td></tr>`,
      )
      .join('')}</tbody></table>`,
  );
