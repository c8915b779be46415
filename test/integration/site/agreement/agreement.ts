import type { Runtime } from '../../../../local/site/runtime/open-runtime';
import { askKinds } from '../../../../src/words/asks';
import { standingLine } from '../../../../src/words/standing';
import { nowFor } from '../../../../static/panel/sections/now/now-words';
import { linesOf } from '../../../../static/report/model/attention';
import type { ReportItem } from '../../../../static/report/projection';
import { ask, readFields, readHolds, readLozenge, readRows, tryMove, type Seen } from './surfaces';
import { askedBy, statedBy, type Header } from './header';
import { endsOf, guideEvidence, onCard, printedRows, readCards, toPrint } from './more-surfaces';
import { searchesThatDiffer } from './searches';

/** One statement, as the header of the panel makes it and as another surface does. */
type Pair = readonly [what: string, panel: unknown, there: unknown];

const NO_GATE = 'No gate ahead';

/** The refusal of Jira and the reason of the property have room for that much. */
const LONGEST_WHY = 300;

const differing = (of: string, pairs: readonly Pair[]): string[] =>
  pairs.flatMap(([what, panel, there]) => {
    const [one, other] = [JSON.stringify(panel), JSON.stringify(there)];
    return one === other ? [] : [`${of}, ${what}: ${one} in the panel, ${other} there`];
  });

const kindsIn = (asks: readonly { kind: string }[]): string[] =>
  askKinds.filter((kind) => asks.some((one) => one.kind === kind));

const namesIn = (asks: readonly { who: readonly string[] }[]): string[] =>
  [...new Set(asks.flatMap(({ who }) => who))].sort();

/** What the header says in words, against what it is made of and what the person may do. */
const withinHeader = ({ view, stated }: Header): Pair[] => {
  const { standing, nextGate, governance, abilities } = view;
  const gate =
    stated.gate === 'none' ? NO_GATE : `${stated.nextStageName ?? ''} gate: ${stated.gate}`;
  const titles = [standing.headline, nowFor(view).title, ...standing.steps.map((one) => one.title)];
  const mine = standing.steps.filter((step) => step.mine);
  return [
    ['the gate', nextGate?.headline ?? NO_GATE, gate],
    ['gates in titles', titles.filter((one) => / gate: /u.test(one) && one !== gate), []],
    ['drift', stated.drift, view.drift.level],
    [
      'approvals that are theirs',
      mine.some(({ kind }) => kind === 'approval'),
      governance.mayApproveAs.length > 0 && standing.steps.some(({ kind }) => kind === 'approval'),
    ],
    [
      'steps of somebody who may not edit',
      abilities.edit ? [] : mine.map(({ kind }) => kind).filter((kind) => kind !== 'approval'),
      [],
    ],
  ];
};

type Fields = Awaited<ReturnType<typeof readFields>>;

const withFields = ({ stated }: Header, { stage, threshold, flags }: Fields): Pair[] => [
  ['stage', stated.stageName, stage],
  ['verdict', stated.verdict, threshold === '' ? 'none' : threshold.split(': ').at(-1)],
  ['drift that is seen', stated.drift !== 'none' || stated.flags.length > 0, flags.length > 0],
  ['flags', stated.flags, flags.filter((flag) => !/^not-(?:known|in-use)$/u.test(flag))],
];

const stakeOf = ({ stake }: Header['view']): ReportItem['stake'] =>
  stake === null
    ? null
    : {
        ...{ words: stake.words, at: stake.at, by: stake.by },
        ...{ amount: stake.monthly?.amount ?? null, unit: stake.monthly?.unit ?? null },
      };

const withRow = ({ view, stated }: Header, row: ReportItem): Pair[] => {
  const steps = askedBy(view);
  const lines = linesOf(row);
  return [
    ['stage', stated.stage, row.stage],
    ['what waiting costs', stakeOf(view), row.stake],
    ['gate', [stated.gate, stated.nextStage], [row.gate, row.nextStage]],
    ['why', stated.why.slice(0, LONGEST_WHY), row.why],
    ['verdict', stated.verdict, row.verdict],
    ['worst criterion', stated.verdict, row.worst?.verdict ?? 'none'],
    ['drift', [stated.drift, stated.flags], [row.drift, row.flags]],
    ['what is asked', kindsIn(steps), row.ask],
    ['who is asked', namesIn(steps).filter((name) => !row.askOf.includes(name)), []],
    ['lines of what is asked', kindsIn(steps), lines.map(({ kind }) => kind)],
    ['people in those lines', namesIn(steps), namesIn(lines)],
  ];
};

type Others = { cards: Map<string, string[]>; printed: ReturnType<typeof printedRows> };

const withOthers = (header: Header, row: ReportItem, { cards, printed }: Others): Pair[] => {
  const [counted, shown] = guideEvidence(row, header);
  return [
    ['card of the board', onCard(header), endsOf(cards.get(row.key) ?? [])],
    ['row of the printed page', toPrint(header), printed.get(row.key)],
    ...(header.view.nextGate === null ? [] : [['run in the guide', shown, counted] as const]),
  ];
};

/** What Jira and the agent say of the gate to somebody who wants to go through it. */
const withRefusals = async (seen: Seen, key: string, { view, stated }: Header): Promise<Pair[]> => {
  const gate = await ask(seen, 'gate.evaluate', { issue: key });
  const holds = await readHolds(seen, key);
  const pairs: Pair[] = [
    ['decision', stated.gate, gate.decision === 'allow' ? 'open' : 'held'],
    ['why', stated.why, gate.why],
    ['next', view.nextGate?.next, gate.next],
    ['what the agent says', [stated.gate, stated.why], [holds.open ? 'open' : 'held', holds.why]],
  ];
  if (stated.gate !== 'held' || !isGuarded(seen, key, stated.nextStageName)) return pairs;
  const refused = await tryMove(seen, key, stated.nextStageName ?? '');
  return refused === null ? pairs : [...pairs, ['refusal', view.nextGate?.message, refused]];
};

const projectOf = (key: string): string => key.replace(/-\d+$/u, '');

/** Whether the transition into a stage asks the gate; statuses of the samples are named by their stage. */
const isGuarded = ({ runtime }: Seen, key: string, stageName: string | null): boolean =>
  runtime.jira.workflow
    .list(projectOf(key))
    .transitions.some(({ to, rules }) => to.name === stageName && rules.length > 0);

/** What of an item has to be the same for everybody who sees it. */
const forAll = ({ view }: Header): string => {
  const { headline, why, next, tone, steps } = view.standing;
  const shared = steps.map(({ mine: _mine, ...step }) => JSON.stringify(step)).sort();
  return JSON.stringify([tone, headline, why, next, ...shared]);
};

/** Every statement about every item in which a surface differs from the header, for one person. */
const differencesFor = async (
  seen: Seen,
  who: string,
): Promise<[string[], Map<string, Header>]> => {
  const rows = await readRows(seen);
  const headers = new Map<string, Header>();
  const found: string[] = [];
  const projects = [...new Set([...rows.keys()].map(projectOf))];
  const boards = await Promise.all(projects.map((project) => readCards(seen, project)));
  const others: Others = {
    cards: new Map(boards.flatMap((cards) => [...cards])),
    printed: printedRows([...rows.values()]),
  };
  for (const [key, row] of rows) {
    const view = await ask(seen, 'item.get', { issue: key });
    const header = { view, stated: statedBy(view), assignee: row.owner?.id ?? null };
    headers.set(key, header);
    const { gate, stageName, nextStageName, drift } = header.stated;
    const line = standingLine({ stageName, gate, nextStageName, drift });
    const of = (surface: string): string => `${key} for ${who}, ${surface}`;
    found.push(
      ...differing(of('header'), withinHeader(header)),
      ...differing(of('fields'), withFields(header, await readFields(seen, key))),
      ...differing(of('lozenge'), [['line', line, await readLozenge(seen, key)]]),
      ...differing(of('report'), withRow(header, row)),
      ...differing(of('elsewhere'), withOthers(header, row, others)),
      ...(gate === 'none' ? [] : differing(of('refusal'), await withRefusals(seen, key, header))),
    );
  }
  return [[...found, ...(await searchesThatDiffer(seen, who, headers))], headers];
};

/**
 * Walks every item that the app keeps, as each of the people.
 * @returns how many items there are, and every statement in which two surfaces differ
 */
export const walkSurfaces = async (
  runtime: Runtime,
  people: readonly string[],
): Promise<{ items: number; differences: string[] }> => {
  const said = new Map<string, string>();
  const differences: string[] = [];
  for (const who of people) {
    const accountId = runtime.jira.users.byEmail(`${who}@example.test`)?.accountId ?? '';
    const [found, headers] = await differencesFor({ runtime, accountId }, who);
    differences.push(...found);
    for (const [key, header] of headers) {
      const before = said.get(key) ?? forAll(header);
      said.set(key, before);
      differences.push(...differing(`${key} for ${who}`, [['standing', forAll(header), before]]));
    }
  }
  return { items: said.size, differences };
};
