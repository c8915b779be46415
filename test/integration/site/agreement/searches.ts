import { askKinds } from '../../../../src/words/asks';
import type { Lifecycle } from '../../../../src/contract/types';
import { all, inProject, isGoverned, type Clause } from '../../../../static/components/jira/jql';
import { columns } from '../../../../static/portfolio/columns';
import { waitingWithStake } from '../../../../static/portfolio/waiting';
import { hasCriteria, notOfThePlan } from '../../../../static/report/start/model/progress';
import { tilesOf } from '../../../../static/widget/tiles';
import { pickClause, pickOf, type Pick } from '../../../../static/report/model/pick';
import { askedBy, type Header } from './header';
import { find, type Seen } from './surfaces';

type Wanted = (header: Header) => boolean;

/** A search, and for which headers of the panel it has to find the item. */
type Search = {
  jql: Clause;
  wanted: Wanted;
  /** Items that it may find besides. */
  also?: Wanted;
};

const asks = ({ view }: Header, ...kinds: readonly string[]): boolean =>
  askedBy(view).some(({ kind }) => kinds.includes(kind));

const picked = (by: Pick['by'], value: string, wanted: Wanted): Search => ({
  jql: pickClause(pickOf(by, value)) ?? isGoverned,
  wanted,
});

/** Every number of the report, its filters, and the functions of JQL. */
const searches = (lifecycle: Lifecycle, accountId: string): Search[] => [
  ...(['open', 'held', 'none'] as const).map((gate) =>
    picked('gate', gate, ({ stated }) => stated.gate === gate),
  ),
  ...(['pass', 'fail', 'inconclusive', 'no-evidence', 'none'] as const).map((verdict) =>
    picked('verdict', verdict, ({ stated }) => stated.verdict === verdict),
  ),
  ...(['none', 'watch', 'warning', 'critical', 'unknown'] as const).map((level) =>
    picked('drift', level, ({ stated }) => stated.drift === level),
  ),
  ...lifecycle.stages.flatMap(({ id }) => [
    picked('stage', id, ({ stated }) => stated.stage === id),
    {
      jql: `issue in heldAtGate("${id}")`,
      wanted: ({ stated }: Header) => stated.gate === 'held' && stated.nextStage === id,
    },
  ]),
  ...askKinds.map((kind) => picked('ask', kind, (header) => asks(header, kind))),
  picked('is', 'asking', (header) => asks(header, ...askKinds)),
  picked('is', 'in-use', ({ view }) => view.standing.inUse),
  picked(
    'is',
    'unknown-in-use',
    ({ view, stated }) => view.standing.inUse && stated.drift === 'unknown',
  ),
  picked('is', 'locked', ({ view }) => view.criteria.locked !== null),
  {
    jql: 'issue in driftAtLeast("warning")',
    wanted: ({ stated }) => ['warning', 'critical'].includes(stated.drift),
  },
  {
    jql: 'issue in waitingFor("me")',
    wanted: ({ view, assignee }) =>
      askedBy(view).some(
        ({ who, whoElse, mine }) =>
          who.includes(accountId) || (mine && whoElse === null && assignee === accountId),
      ),
    // Who holds a role by a group is not known to the search.
    also: ({ view }) => askedBy(view).some(({ mine }) => mine),
  },
];

/** Numbers of the gadget, by the header's own statements. */
const gadget: Record<string, Wanted> = {
  governed: () => true,
  open: ({ stated }) => stated.gate === 'open',
  held: ({ stated }) => stated.gate === 'held',
  fail: ({ stated }) => stated.verdict === 'fail',
  inconclusive: ({ stated }) => stated.verdict === 'inconclusive',
  drift: ({ stated }) => stated.drift === 'warning' || stated.drift === 'critical',
};

/** What the guided start counts. */
const guide: Search[] = [
  { jql: all(isGoverned, notOfThePlan), wanted: () => true },
  {
    jql: all(isGoverned, notOfThePlan, hasCriteria),
    wanted: ({ view }) => view.criteria.locked !== null,
  },
];

/** Numbers of the portfolio, by the header's own statements. */
const portfolio: Record<string, Wanted> = {
  critical: ({ stated }) => stated.drift === 'critical',
  warning: ({ stated }) => stated.drift === 'warning',
  asking: (header) => asks(header, ...askKinds),
  overdue: (header) => asks(header, 'overdue'),
  held: ({ stated }) => stated.gate === 'held',
  inconclusive: ({ stated }) => stated.verdict === 'inconclusive',
};

/**
 * Asks Jira what the report, its filters, the portfolio and the functions of JQL ask.
 * @param headers what the panel says of every item that the app keeps, as this person sees it
 */
export const searchesThatDiffer = async (
  seen: Seen,
  who: string,
  headers: ReadonlyMap<string, Header>,
): Promise<string[]> => {
  const found: string[] = [];
  const projects = new Set([...headers].map(([, { view }]) => view.issue.projectKey));
  for (const project of projects) {
    const there = [...headers].filter(([, { view }]) => view.issue.projectKey === project);
    const lifecycle = there[0]?.[1].view.lifecycle;
    if (lifecycle === undefined) continue;
    const asked: Search[] = [
      ...searches(lifecycle, seen.accountId),
      ...columns.map(({ id, clause }) => ({ jql: clause, wanted: portfolio[id] ?? never(id) })),
      {
        jql: waitingWithStake,
        wanted: (header) =>
          header.view.stake !== null &&
          (header.stated.gate === 'held' || asks(header, ...askKinds)),
      },
      ...tilesOf(project).map(({ id, where }) => ({ jql: where, wanted: gadget[id] ?? never(id) })),
      ...guide,
    ];
    for (const { jql, wanted, also } of asked) {
      const expected = there.filter(([, header]) => wanted(header)).map(([key]) => key);
      const besides = there.filter(([, header]) => also?.(header) === true).map(([key]) => key);
      const keys = (await find(seen, all(inProject(project), jql))).filter(
        (key) => expected.includes(key) || !besides.includes(key),
      );
      const [one, other] = [expected.sort().join(' '), keys.join(' ')];
      if (one !== other) found.push(`${jql} for ${who}: panels say “${one}”, it finds “${other}”`);
    }
  }
  return found;
};

/** A number that is new has to be told here what it counts. */
const never = (id: string): Wanted => {
  throw new Error(
    `no statement of the panel stands for the number “${id}” of the portfolio or the gadget`,
  );
};
