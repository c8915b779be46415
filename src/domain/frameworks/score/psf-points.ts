import { watchNamesIn } from '../../../words/watches';
import {
  best,
  count,
  currentApprovals,
  measured,
  nothing,
  runsName,
  shown,
  stated,
  unseen,
  type Point,
  type ScoreFacts,
} from './evidence';
import { dayInWords } from '../../../words/days';

type Rule = (facts: ScoreFacts) => Point;

const INJECTION = /inject|jailbreak|hijack|attack_success/u;
/** Words that others hold, as `information` holds `format`, count where they begin one. */
const FORMAT = /schema|(?<![a-z])(?:format|parse)|json_valid|valid_json/u;
const HARM = /toxic|unsafe|bias|parity|(?<![a-z])(?:harm(?!on)|hate)/u;
const CONFIDENCE = /calibration|brier|confidence|abstain|(?<![a-z])ece(?![a-z])/u;

const version = ({ item }: ScoreFacts): string => item.model.version ?? 'no version';

const safeguards = ({ item }: ScoreFacts, what: string): Point =>
  item.records.safeguards === null
    ? nothing(`Nobody has stated ${what}.`)
    : stated(`Somebody states ${what}, among the safeguards.`);

const data: Rule = ({ item }) => {
  const { dependencies } = item.records;
  return dependencies.length === 0
    ? nothing('No data set is registered.')
    : stated(`${count(dependencies.length, 'data set')} with source and lawful basis.`);
};

const planned: Rule = ({ item }) =>
  item.monitoring.plan === null
    ? nothing('There is no monitoring plan.')
    : stated('A plan names watches, cadence and who decides.');

const reported = (facts: ScoreFacts, what: string): Point => {
  const { lastReportAt, watches } = facts.item.monitoring;
  return best(
    lastReportAt !== null &&
      watches.length > 0 &&
      shown(
        `${what}: ${count(watchNamesIn(watches).length, 'watch', 'watches')} reported, last on ${dayInWords(lastReportAt)}.`,
      ),
    planned(facts),
  );
};

const approvals: Rule = (facts) => {
  const current = currentApprovals(facts);
  return current === 0
    ? nothing('No approval of what is there now.')
    : shown(`${count(current, 'approval')} by people other than its authors.`);
};

const ledger: Rule = ({ item }) =>
  item.ledger.seq === 0
    ? nothing('Nothing is in its ledger yet.')
    : shown(`${count(item.ledger.seq, 'entry', 'entries')} in a chain that shows changes.`);

const decommission = ({ item }: ScoreFacts, what: string): Point =>
  item.records.decommission === null
    ? nothing(`Nobody has said ${what}.`)
    : stated(`The plan for the end of use says ${what}.`);

/** Where the points of each criterion of the PSF come from. */
export const psfRules: Readonly<Record<string, Rule>> = {
  'PSF-1.1': (facts) => measured(facts, INJECTION, 'how often an injection gets through'),
  'PSF-1.2': (facts) => measured(facts, /invalid_input|input_schema|input_valid/u, 'invalid input'),
  'PSF-1.3': () => unseen('logs of inputs'),
  'PSF-1.4': () => unseen('rate limits'),
  'PSF-1.5': (facts) =>
    measured(facts, /system_prompt|prompt_leak/u, 'whether the system prompt can be overridden'),
  'PSF-2.1': (facts) => measured(facts, /guardrail|blocked|output_valid/u, 'the validation layer'),
  'PSF-2.2': (facts) => measured(facts, FORMAT, 'whether outputs keep their schema'),
  'PSF-2.3': (facts) => measured(facts, HARM, 'harmful or biased answers'),
  'PSF-2.4': (facts) => measured(facts, CONFIDENCE, 'whether confidence is right'),
  'PSF-2.5': (facts) => measured(facts, /refus|edge_case|abstain/u, 'refusals and edge cases'),
  'PSF-3.1': data,
  'PSF-3.2': () => unseen('how long logs are kept'),
  'PSF-3.3': () => unseen('how data is erased'),
  'PSF-3.4': (facts) =>
    best(
      runsName(facts, 'datasetDigest') && shown('Runs name their data by its digest.'),
      data(facts),
    ),
  'PSF-3.5': (facts) =>
    facts.item.impact === null
      ? nothing('Impact and tier are not set.')
      : stated(`Impact is stated, at tier ${facts.item.impact.tier}.`),
  'PSF-4.1': () => unseen('logs of inferences'),
  'PSF-4.2': (facts) => reported(facts, 'Quality in use'),
  'PSF-4.3': (facts) => reported(facts, 'Drift'),
  'PSF-4.4': planned,
  'PSF-4.5': ({ item }) =>
    best(
      item.monitoring.reportedVersion !== null &&
        shown(`Version ${item.monitoring.reportedVersion} reports from use.`),
      item.model.version === null
        ? nothing('No version of the model is named.')
        : stated(`Version ${item.model.version} is named.`),
    ),
  'PSF-5.1': (facts) =>
    facts.item.model.version === null
      ? nothing('No version of the model is named.')
      : best(
          facts.item.latest.some(({ modelVersion }) => modelVersion === version(facts)) &&
            shown(`Runs are of the version that is named, ${version(facts)}.`),
          stated(`Version ${version(facts)} is named.`),
        ),
  'PSF-5.2': ({ verdicts }) => {
    if (verdicts.length === 0) return nothing('No criteria are locked.');
    const passed = verdicts.filter(({ verdict }) => verdict === 'pass').length;
    const told = `${passed} of ${count(verdicts.length, 'criterion', 'criteria')} proven.`;
    return passed === verdicts.length ? shown(told) : stated(told);
  },
  'PSF-5.3': ({ item }) =>
    item.monitoring.plan?.retraining.answers.includes('roll-back') === true
      ? stated('Rolling back is one of the planned answers to drift; no test of it is on record.')
      : nothing('No plan names a rollback.'),
  'PSF-5.4': ({ item }) => {
    if (item.runs.length === 0) return nothing('No run is stored.');
    const { changed, pins } = item.conditions;
    return changed === null && pins.length > 0
      ? shown('Runs were made under one and the same prompt, judge and configuration.')
      : stated('Runs are stored; what they were made under changed, or is not stated.');
  },
  'PSF-5.5': ({ item }) =>
    item.entered.length > 0 || item.decisions.length > 0
      ? shown(
          `${count(Math.max(item.entered.length, item.decisions.length), 'decision')} of its gates.`,
        )
      : nothing('No gate has decided on it yet.'),
  'PSF-6.1': (facts) => safeguards(facts, 'how far it may act alone'),
  'PSF-6.2': approvals,
  'PSF-6.3': (facts) => safeguards(facts, 'whom it escalates to'),
  'PSF-6.4': (facts) => safeguards(facts, 'what stops it'),
  'PSF-6.5': ({ item }) => {
    const answered = item.challenges.filter(({ answer }) => answer !== null).length;
    const told = answered + item.declines.length;
    return told === 0
      ? nothing('No question, and no refusal, is on record that would show that people look.')
      : shown(
          `${count(told, 'question or refusal', 'questions and refusals')} by people on record.`,
        );
  },
  'PSF-7.1': () => unseen('access to endpoints'),
  'PSF-7.2': (facts) => safeguards(facts, 'which tools it may use'),
  'PSF-7.3': () => unseen('how keys are kept'),
  'PSF-7.4': (facts) => measured(facts, INJECTION, 'prompt injection'),
  'PSF-7.5': ledger,
  'PSF-8.1': ({ item }) =>
    item.model.name === null
      ? nothing('The model is not named.')
      : stated(`The model ${item.model.name} is named.`),
  'PSF-8.2': (facts) => decommission(facts, 'what takes over'),
  'PSF-8.3': (facts) =>
    best(
      runsName(facts, 'modelDigest') && shown('Runs name the model by its digest.'),
      facts.item.monitoring.reportedVersion !== null && shown('Use reports its version.'),
      facts.item.model.version === null
        ? nothing('No version of the model is named.')
        : stated('A version is named.'),
    ),
  'PSF-8.4': () => unseen('contracts with vendors'),
  'PSF-8.5': (facts) => decommission(facts, 'how it ends'),
};
