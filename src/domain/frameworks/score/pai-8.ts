import { pai8 } from '../packs/pai-8';
import { count, currentApprovals, runsName, type ScoreFacts } from './evidence';

/** What a level asks, whether it is there, and in words what is or is not. */
type Step = { holds: boolean; there: string; missing: string };

const step = (holds: boolean, there: string, missing: string): Step => ({ holds, there, missing });

/** Steps from L1 to L3. A level counts only where those below it hold. */
const ladders: Readonly<Record<string, (facts: ScoreFacts) => readonly [Step, Step, Step]>> = {
  C1: ({ item, settings }) => [
    step(
      Object.keys(settings.roles).length > 0,
      'The project names who holds which role.',
      'Nobody holds a role in the project.',
    ),
    step(
      item.decisions.length > 0 || item.entered.length > 0,
      'Gates have decided on it.',
      'No gate has decided on it yet.',
    ),
    step(
      item.challenges.some(({ answer }) => answer !== null),
      'Questions were asked and answered.',
      'No question about its criteria is on record.',
    ),
  ],
  C2: ({ item, risks }) => [
    step(item.impact !== null, 'Impact and tier are set.', 'Impact and tier are not set.'),
    step(
      risks.length > 0 &&
        risks.every(({ owner, treatment }) => owner !== null && treatment !== null),
      `${count(risks.length, 'risk')} with owner and treatment.`,
      risks.length === 0
        ? 'The risk register holds no risk.'
        : 'A risk of the register has no owner, or no treatment.',
    ),
    step(
      risks.some(({ rate }) => rate?.kind === 'run') &&
        item.monitoring.reviews.every(({ done }) => done !== null),
      'A failure rate is measured, and no review is due.',
      'No failure rate is measured, or a change still waits for its review.',
    ),
  ],
  C3: (facts) => [
    step(
      facts.item.records.dependencies.length > 0 || facts.item.records.needsNoData !== null,
      facts.item.records.dependencies.length > 0
        ? 'Data is registered with its lawful basis.'
        : 'Somebody answers for it that no data is needed.',
      'No data is registered.',
    ),
    step(
      facts.item.records.dependencies.every(({ ready }) => ready !== null),
      facts.item.records.dependencies.length > 0
        ? 'All of it was declared ready by name.'
        : 'No data has to be ready.',
      'Some data is not ready.',
    ),
    step(
      runsName(facts, 'datasetDigest'),
      'Runs name their data by its digest.',
      'No run names its data by a digest.',
    ),
  ],
  C4: ({ item, verdicts }) => [
    step(
      item.locked !== null,
      'Criteria with thresholds are locked.',
      item.runs.length > 0
        ? 'Runs without locked criteria are ad hoc: there is no threshold.'
        : 'No criteria are locked.',
    ),
    step(
      verdicts.length > 0 && verdicts.every(({ verdict }) => verdict === 'pass'),
      'All criteria are proven by runs.',
      'Not every criterion is proven.',
    ),
    step(
      verdicts.some(({ slice, verdict }) => slice !== null && verdict === 'pass') &&
        item.monitoring.lastReportAt !== null,
      'Groups are proven, and results come in from use.',
      'No group is proven, or nothing has come in from use.',
    ),
  ],
  C5: (facts) => [
    step(
      Object.keys(facts.settings.roles).length > 0 || facts.item.records.safeguards !== null,
      'Who decides or stops it is named.',
      'Nobody is named who decides or stops it.',
    ),
    step(
      currentApprovals(facts) > 0,
      `${count(currentApprovals(facts), 'approval')} by people other than its authors.`,
      'No approval of what is there now.',
    ),
    step(
      facts.item.declines.length > 0 || facts.item.challenges.some(({ answer }) => answer !== null),
      'People said no, or asked, and it is on record.',
      'Nothing shows yet that oversight changes anything.',
    ),
  ],
  C6: ({ item }) => [
    step(
      item.monitoring.plan !== null,
      'A plan says who decides on an alarm.',
      'There is no plan for alarms.',
    ),
    step(
      item.monitoring.incidents.some(({ closed }) => closed !== null) ||
        item.monitoring.decisions.some(({ answer }) => answer !== null),
      'An incident or alarm was handled to its end.',
      'No incident or alarm was handled yet.',
    ),
    step(
      item.monitoring.reviews.some(({ done }) => done !== null),
      'What an alarm cast doubt on was looked at again.',
      'No review after an alarm is on record.',
    ),
  ],
  C7: ({ item }) => [
    step(item.ledger.seq > 0, 'It has a ledger.', 'It has no ledger yet.'),
    step(
      item.decisions.length > 0 || item.approvals.length > 0,
      'Decisions are in it with person, time and basis.',
      'No decision is in it yet.',
    ),
    step(
      item.runs.some(({ attested }) => attested !== undefined),
      'A run is attested by a key of the project.',
      'No run is attested by a key of the project.',
    ),
  ],
  C8: (facts) => [
    step(
      facts.item.model.name !== null && facts.item.model.version !== null,
      'Model and version are named.',
      'Model or version is not named.',
    ),
    step(
      runsName(facts, 'modelDigest') || facts.item.monitoring.reportedVersion !== null,
      'The version is confirmed by runs or from use.',
      'Nothing confirms which version answers.',
    ),
    step(
      facts.item.records.decommission !== null &&
        facts.item.monitoring.reportedVersion === facts.item.model.version,
      'Use reports the version that is named, and a successor is planned.',
      'No successor is planned, or use reports another version.',
    ),
  ],
};

export type ScoredControl = { id: string; title: string; level: 0 | 1 | 2 | 3; reasons: string[] };

const levels = [0, 1, 2, 3] as const;

/** A level a control of PAI-8 from what is on record, with what is there and what the next one lacks. */
export const scorePai8 = (facts: ScoreFacts): ScoredControl[] =>
  pai8.controls.map(({ id, title }) => {
    const ladder = ladders[id]?.(facts) ?? [];
    const first = ladder.findIndex(({ holds }) => !holds);
    const level = levels[first === -1 ? ladder.length : first] ?? 0;
    return {
      ...{ id, title, level },
      reasons: [
        ...ladder.slice(0, level).map(({ there }) => there),
        ...ladder.slice(level, level + 1).map(({ missing }) => missing),
      ],
    };
  });
