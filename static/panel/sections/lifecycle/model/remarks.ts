import { formatCount, formatDay, formatMoment } from '../../../../components/format';
import type { Finding, ItemView } from '../../../../../src/contract/types';
import { declaringOf, plannedReturns, type Declaring } from './declaring';
import { nameStage } from '../../../../components/words/stages';
import { tellLost, type Way } from './visits';
import { DAY } from '../../../../../src/words/time';
import { say } from '../../../../language/say';

/** Something about the way of an item that is worth a look. */
export type Remark = {
  key: string;
  title: string;
  /** Somebody has to do something, or would do well to. */
  isOpen: boolean;
  /** Who, when and why; none where nobody did it. */
  facts: string[];
  /** What to do next; null where nothing is left to do. */
  next: string | null;
  /** The return that this is, where a person can still say why it was made. */
  declare: { from: string; to: string } | null;
  /** Id of the open finding about it; null where there is none. */
  finding: string | null;
};

type Told = { way: Way; item: ItemView };

/** Everything worth a look, what is open first; none where nothing is. */
export const remarksOf = (told: Told): Remark[] => {
  const all = [
    ...returnRemarks(told),
    ...skipRemarks(told),
    ...pingPongRemarks(told),
    ...misfitRemarks(told),
    ...plannedRemarks(told),
  ];
  return [...all.filter(({ isOpen }) => isOpen), ...all.filter(({ isOpen }) => !isOpen)];
};

const newestFirst = <Made extends { at: string }>(made: readonly Made[]): Made[] =>
  [...made].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));

const returnRemarks = (told: Told): Remark[] =>
  newestFirst(told.way.returns).map((one) => {
    const { from, to, at, accountId, declared, lostMs } = one;
    const { way, item } = told;
    const lost = tellLost(lostMs);
    const declaring = declaringOf(one, way.returns, item.asOf);
    const finding = declared === null ? openFinding(item, 'undeclared-return', at) : null;
    const isOpenToPerson = declaring.kind === 'open' && item.abilities.move;
    return {
      key: `return-${from}-${to}-${at}`,
      title: say('Back {told}, {part}', {
        told: legName(told, one),
        part: declared === null ? say('not declared') : say('declared'),
      }),
      isOpen: declared === null,
      facts: [
        say('Moved by {told}, {at}.', { told: nameIn(told, accountId), at: formatMoment(at) }),
        ...(declared === null ? [] : [reasonOf(told, declared)]),
        ...(lost === null ? [] : [say('{lost} in stages it had passed.', { lost })]),
      ],
      next: declared === null ? tellDeclaring(told, declaring, finding) : null,
      declare: declared === null && isOpenToPerson ? { from, to } : null,
      finding,
    };
  });

const tellDeclaring = ({ item }: Told, declaring: Declaring, finding: string | null): string => {
  switch (declaring.kind) {
    case 'open':
      return say('{part}, until {until}.', {
        part: item.abilities.move
          ? say('Say why')
          : say('Somebody who may move this work item can say why'),
        until: formatMoment(declaring.until),
      });
    case 'after-another':
      return say('Say why the earlier return was made first: one declaration covers one return.');
    case 'too-late':
      return finding !== null
        ? say(
            'The two days to declare it are over. Resolve its finding above with what was done about it.',
          )
        : say('The two days to declare it are over. Declare the next one before the move.');
  }
};

const skipRemarks = (told: Told): Remark[] =>
  newestFirst(told.way.skips).map(({ from, to, skipped, at, accountId }) => {
    const names = skipped.map((stage) => nameStage(told.item.lifecycle, stage));
    // A move that passed its gate is one finding, whatever it skipped.
    const finding =
      openFinding(told.item, 'skipped-stage', at) ??
      openFinding(told.item, 'moved-without-gate', at);
    const isOpen = finding !== null;
    return {
      key: `skip-${to}-${at}`,
      title: say('Skipped {names}', { names: listed(names) }),
      isOpen,
      facts: [
        say('Moved {told} by {told2}, {at}.', {
          told: legName(told, { from, to }),
          told2: nameIn(told, accountId),
          at: formatMoment(at),
        }),
      ],
      next: isOpen
        ? say(
            'Go back and do it, or resolve its finding above with why {names} could be left out.',
            { names: listed(names) },
          )
        : say('See that what {names} would have shown is known all the same.', {
            names: listed(names),
          }),
      ...{ declare: null, finding },
    };
  });

const pingPongRemarks = ({ way, item }: Told): Remark[] =>
  way.pingPong.map(({ a, b, times }) => ({
    key: `ping-pong-${a}-${b}`,
    title: say('Back and forth between {lifecycle} and {lifecycle2}, {returns}', {
      lifecycle: nameStage(item.lifecycle, a),
      lifecycle2: nameStage(item.lifecycle, b),
      returns: formatCount(times, 'return'),
    }),
    isOpen: true,
    facts: [],
    next: say('Ask what the first return left unsettled before it goes to {lifecycle} again.', {
      lifecycle: nameStage(item.lifecycle, b),
    }),
    ...{ declare: null, finding: null },
  }));

const misfitRemarks = ({ way: { misfit } }: Told): Remark[] =>
  misfit === null
    ? []
    : [
        {
          key: 'misfit',
          title: say('Work and stage do not fit'),
          isOpen: true,
          facts: [misfit.why],
          next: say(
            'Change its work type or label, or move it to the stage where the work belongs.',
          ),
          ...{ declare: null, finding: null },
        },
      ];

const plannedRemarks = (told: Told): Remark[] =>
  plannedReturns(told.item.records.returns, told.way.returns, told.item.asOf).map((one) => ({
    key: `planned-${one.from}-${one.to}-${one.at}`,
    title: say('To go back {told}, declared', { told: legName(told, one) }),
    isOpen: false,
    facts: [reasonOf(told, one)],
    next: say('It covers a move until {until}.', { until: formatDay(one.until) }),
    ...{ declare: null, finding: null },
  }));

const legName = (
  { item: { lifecycle } }: Told,
  { from, to }: { from: string | null; to: string },
): string =>
  from === null
    ? say('into {lifecycle}', { lifecycle: nameStage(lifecycle, to) })
    : say('from {lifecycle} to {lifecycle2}', {
        lifecycle: nameStage(lifecycle, from),
        lifecycle2: nameStage(lifecycle, to),
      });

const reasonOf = (
  told: Told,
  { by, at, reason }: { by: string; at: string; reason: string },
): string =>
  say('Declared by {told}, {at}: “{reason}”', {
    told: nameIn(told, by),
    at: formatMoment(at),
    reason,
  });

const nameIn = ({ way, item }: Told, accountId: string | null): string =>
  accountId === null || accountId === ''
    ? say('somebody Jira does not name')
    : (way.people[accountId] ?? item.people[accountId] ?? say('somebody'));

/**
 * A finding goes by the time of Jira's event, a moment after that of its changelog; one that the sweep
 * found goes by when it was seen, at most a day later.
 */
const MOMENT_MS = 60_000;
const SEEN_WITHIN_MS = DAY;

/** Id of the finding about the move that was made then, as long as it is open. */
const openFinding = (
  { governance }: ItemView,
  kind: Finding['kind'],
  at: string,
): string | null => {
  const after = (finding: Finding): number => Date.parse(finding.at) - Date.parse(at);
  const [nearest] = governance.findings
    .filter((one) => one.kind === kind)
    .filter((one) => after(one) >= -MOMENT_MS && after(one) <= SEEN_WITHIN_MS)
    .sort((one, other) => Math.abs(after(one)) - Math.abs(after(other)));
  return nearest?.resolvedAt === null ? nearest.id : null;
};

const listed = (words: readonly string[]): string =>
  words.length < 2
    ? words.join('')
    : say('{words} and {words2}', {
        words: words.slice(0, -1).join(', '),
        words2: words.at(-1) ?? '',
      });
