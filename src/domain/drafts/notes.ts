import type { DraftKind, DraftLine, DraftSection, ItemView } from '../../contract/types';
import { dayInWords } from '../../words/days';
import { handoffNames, roleNames } from '../../words/names';
import { metricOfGroup } from '../../words/metric-of-group';
import { sheetNames } from '../../words/sheets/names';
import { checkTitle } from '../gate/check-infos';
import { nameOf, plain, section } from './lines';
import {
  criteriaLines,
  modelLine,
  riskLines,
  standingLines,
  stepLines,
  useLines,
  verdictLine,
  verdictsOf,
  waiverLines,
  waiversInForce,
  type NoteFacts,
} from './parts';

const steering = (view: NoteFacts): DraftSection[] => [
  ...section('Where it stands', [...standingLines(view), ...useLines(view)]),
  ...section('What is proven, and what is not', criteriaLines(view)),
  ...section('To decide', stepLines(view), 'Nothing waits for a decision'),
  ...section('Exceptions in force', waiverLines(view)),
];

/** What goes out unproven or by exception, each in the words of its record. */
const tradedOff = (view: NoteFacts): DraftLine[] => [
  ...verdictsOf(view)
    .filter(({ verdict }) => verdict !== 'pass')
    .map(verdictLine),
  ...(view.nextGate?.checks ?? [])
    .filter(({ state }) => state === 'unmet')
    .map(({ title, observed }) => plain(`Not there yet: ${title}`, observed)),
  ...waiversInForce(view).map(({ check, tradeOff: { gain, cost, decider } }) =>
    plain(
      `By exception: ${checkTitle(check)}`,
      `Won by going on now: ${gain}`,
      `Cost: ${cost}`,
      `Decided by ${decider}`,
    ),
  ),
  ...view.records.tradeOffs.map((one) =>
    plain(`Won by going on now: ${one.gain}`, `Cost: ${one.cost}`, decisionOn(view, one)),
  ),
];

/** Who decides a trade-off, or what they decided. */
const decisionOn = (view: NoteFacts, one: NoteFacts['records']['tradeOffs'][number]): string => {
  const who = nameOf(view, one.decider);
  if (one.decision === null) return `${who} decides`;
  return `${who} decided to ${one.decision.choice === 'go-on' ? 'go on' : 'wait'} on ${dayInWords(one.decision.at)}`;
};

const waiting = (view: NoteFacts): DraftLine[] => [
  ...verdictsOf(view)
    .filter(({ verdict, next }) => verdict !== 'pass' && next !== '')
    .map((one) => ({
      ...plain(`${metricOfGroup(one)}: ${one.next}`),
      run: one.evidence?.digest ?? null,
    })),
  ...waiversInForce(view).map(({ check, tradeOff }) =>
    plain(`${checkTitle(check)}: ${tradeOff.waiting}`),
  ),
  ...view.records.tradeOffs.map((one) => plain(`One more sprint: ${one.waiting}`)),
];

const changed = ({ governance }: ItemView): DraftLine[] =>
  governance.scopeChanges
    .slice(-1)
    .flatMap(({ version, isDraft, lockedAt, reason, changes }) => [
      plain(
        isDraft === true
          ? `Draft of version ${version}, saved on ${dayInWords(lockedAt)}`
          : `Version ${version} of ${dayInWords(lockedAt)}`,
        reason ?? '',
      ),
      ...changes.map(({ kind, details, ...one }) =>
        plain([`${kind}: ${metricOfGroup(one)}`, ...details].join(', ')),
      ),
    ]);

const sprintReview = (view: NoteFacts): DraftSection[] => [
  ...section('What we show', [modelLine(view), ...criteriaLines(view)]),
  ...section(
    'What are we trading off by shipping this version rather than waiting another sprint?',
    tradedOff(view),
    view.criteria.locked === null
      ? 'Nobody can say: no criteria are locked'
      : 'By the records nothing: what is asked holds, and no exception is in force',
  ),
  ...section('What waiting would bring', waiting(view)),
  ...section('What changed in the criteria', changed(view)),
];

const release = (view: NoteFacts): DraftSection[] => [
  ...section('What is released', [modelLine(view), ...standingLines(view).slice(0, 1)]),
  ...section('What is proven, and what is not', criteriaLines(view)),
  ...section('Known risks', riskLines(view)),
  ...section('Exceptions in force', waiverLines(view)),
  ...section(
    'Who said yes',
    view.governance.approvals
      .filter(({ voidReason }) => voidReason === null)
      .map(({ accountId, role, at, comment }) =>
        plain(`${nameOf(view, accountId)} as ${roleNames[role]} on ${dayInWords(at)}`, comment),
      ),
    'No approval counts now',
  ),
];

/** Sheets that are kept here, then documents that are kept elsewhere. */
const documents = (view: NoteFacts): DraftLine[] =>
  [
    ...view.records.sheets.map((sheet) => ({ ...sheet, title: sheetNames[sheet.kind] })),
    ...view.records.artifacts,
  ].map(({ title, version, owner, reviewBy }) =>
    plain(
      `${title}, version ${version}, owner ${nameOf(view, owner)}, to review by ${dayInWords(reviewBy)}`,
    ),
  );

const handOff = (view: NoteFacts): DraftSection[] => [
  ...section('What is handed over', [
    modelLine(view),
    ...view.records.handoffs.map(({ kind, giver, receiver, acceptance, answer }) =>
      plain(
        `${handoffNames[kind]}, by ${nameOf(view, giver)} to ${nameOf(view, receiver)}`,
        `Asked to see: ${acceptance}`,
        answer === null
          ? 'Not answered yet'
          : `${answer.accepted ? 'Taken' : 'Not taken'} on ${dayInWords(answer.at)}: ${answer.note}`,
      ),
    ),
  ]),
  ...section('What is proven, and what is not', criteriaLines(view)),
  ...section(
    'Data it depends on',
    view.records.dependencies.map(({ name, source, owner, licence, ready, dueAt }) =>
      plain(
        `${name} from ${source}, licence ${licence}, owner ${nameOf(view, owner)}`,
        ready === null ? `Due ${dayInWords(dueAt)}` : `Ready since ${dayInWords(ready.at)}`,
      ),
    ),
    view.records.needsNoData === null
      ? 'No data is registered'
      : `It needs no data: ${view.records.needsNoData.reason}`,
  ),
  ...section('Documents', documents(view)),
  ...section('What is watched', [
    ...useLines(view),
    ...(view.monitoring.plan?.watches ?? []).map(({ name }) => plain(name)),
  ]),
  ...section('Open', stepLines(view), 'Nothing waits for anybody'),
  ...section('Known risks', riskLines(view)),
];

/** What the clock of an incident says: it runs until somebody reports it, or says why nobody has to. */
const clockOf = ({
  dueAt,
  report,
  closed,
}: ItemView['monitoring']['incidents'][number]): string => {
  if (closed !== null)
    return `Closed on ${dayInWords(closed.at)}, ${closed.reported ? 'reported' : 'not reported'}: ${closed.note}`;
  if (report === null) return `To be reported by ${dayInWords(dueAt)}`;
  const day = dayInWords(report.at);
  return report.reported
    ? `Reported on ${day}, and still open: ${report.note}`
    : `Not to be reported, said on ${day}, and still open: ${report.note}`;
};

const incident = (view: NoteFacts): DraftSection[] => [
  ...section(
    'What happened',
    view.monitoring.incidents.map((one) =>
      plain(`Known since ${dayInWords(one.awareAt)}: ${one.description}`, clockOf(one)),
    ),
    'No incident is on record',
  ),
  ...section('What runs', [modelLine(view), ...useLines(view)]),
  ...section(
    'What alarms',
    view.monitoring.watches
      .filter(({ state }) => state === 'firing')
      .map(({ name, level, since, summary }) =>
        plain(`${name}: ${level} since ${dayInWords(since)}`, summary === name ? '' : summary),
      ),
    'Nothing alarms now',
  ),
  ...section(
    'What was decided',
    view.monitoring.decisions.map(({ cause, dueAt, answer }) =>
      plain(
        cause,
        answer === null
          ? `To be decided by ${dayInWords(dueAt)}`
          : `Decided on ${dayInWords(answer.at)}: ${answer.answer}, ${answer.reason}`,
      ),
    ),
  ),
  ...section('What was proven before', criteriaLines(view)),
  ...section('Open', stepLines(view), 'Nothing waits for anybody'),
];

type Kind = { title: string; sections: (view: NoteFacts) => DraftSection[] };

export const noteKinds: Record<DraftKind, Kind> = {
  steering: { title: 'Steering note', sections: steering },
  'sprint-review': { title: 'Sprint review note', sections: sprintReview },
  release: { title: 'Release note', sections: release },
  'hand-off': { title: 'Hand-off note', sections: handOff },
  incident: { title: 'Incident note', sections: incident },
};
