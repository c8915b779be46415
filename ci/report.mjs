/**
 * One step of a pipeline: sends the evidence, asks the gate, draws the interval, and writes a report in
 * Markdown. Everything comes by environment variables and nothing goes through a shell.
 *
 *   IN_ISSUE, IN_FILE, IN_STAGE, IN_WAIT             what to send, and what to ask
 *   IN_CRITERION, IN_SUCCESSES, IN_TRIALS            a result to draw, decided as `assay decide` does
 *   ASSAY_URL, ASSAY_GATE_URL, ASSAY_PROJECT, ASSAY_SECRET
 *   GITHUB_STEP_SUMMARY, GITHUB_OUTPUT, RUNNER_TEMP  given by GitHub
 *   REPORT_FILE                                      where the report goes elsewhere
 *
 * Ends as `assay gate` does: 0 pass, 1 fail or refused, 2 wrong call, 3 inconclusive, 4 no answer.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { intervalSvg, intervalText } from './interval.mjs';

const CLI = fileURLToPath(new URL('../cli/assay.mjs', import.meta.url));
const env = (name) => (process.env[name] ?? '').trim();
const given = (name, otherwise) => (env(name) === '' ? otherwise : env(name));

/** Runs the command line; arguments are a list, so a value stays one. */
const assay = (args) => {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    maxBuffer: 20_000_000,
  });
  if (error !== undefined) throw error;
  let answer = null;
  try {
    answer = JSON.parse(stdout);
  } catch {
    // What is no JSON is a complaint, and stands in stderr.
  }
  return { exitCode: status ?? 70, answer, complaint: stderr.trim() };
};

/** A text of a file or of Jira in one line, without a sign that Markdown or HTML would read. */
const words = (text) =>
  String(text)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 500)
    .replace(/[\\[\]<>`*_|#@&]/gu, (sign) => `&#${sign.codePointAt(0)};`);

/** A command of the runner stands in one line; its signs are escaped as GitHub documents. */
const data = (text) =>
  String(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const option = (name, value) => (value === '' ? [] : [`--${name}=${value}`]);

const sent =
  env('IN_FILE') === ''
    ? null
    : assay(['send', `--issue=${env('IN_ISSUE')}`, '--json', '--', env('IN_FILE')]);

const asksGate = sent === null || sent.exitCode === 0;
const gate = asksGate
  ? assay([
      'gate',
      ...option('to', env('IN_STAGE')),
      ...option('wait', env('IN_WAIT')),
      ...['--json', '--', env('IN_ISSUE')],
    ])
  : sent;

/** `decide` takes counts with a metric and a target; a line of the language says both. */
const decided = () => {
  const found = /^\s*([\w.@ -]{1,80}?)\s*(>=|<=)\s*([\d.]{1,12}\s*%?)/u.exec(env('IN_CRITERION'));
  if (found === null || env('IN_TRIALS') === '') return null;
  const [, metric, sign, target] = found;
  const { answer } = assay([
    ...['decide', `--metric=${metric}`, `--${sign === '>=' ? 'at-least' : 'at-most'}=${target}`],
    ...[`--successes=${env('IN_SUCCESSES')}`, `--trials=${env('IN_TRIALS')}`, '--json'],
  ]);
  return answer;
};

const status = gate.answer?.status ?? 'wrong call';
const drawn = decided();
const complaint = [sent, gate].find((one) => one !== null && one.complaint !== '')?.complaint ?? '';
const hint = gate.answer?.hint ?? complaint;

const file = given('REPORT_FILE', join(given('RUNNER_TEMP', '.'), 'assay-report.md'));

const lines = [
  `## ${words(env('IN_ISSUE'))}: ${words(status)}`,
  '',
  ...(sent === null
    ? []
    : [
        `- Evidence: ${words(sent.answer?.status ?? 'not sent')} (${words(sent.answer?.format ?? 'unread')})`,
      ]),
  `- Gate${env('IN_STAGE') === '' ? '' : ` into ${words(env('IN_STAGE'))}`}: ${asksGate ? words(status) : 'not asked'}`,
  ...(hint ? [`- ${words(hint)}`] : []),
];
if (drawn !== null) {
  writeFileSync(join(dirname(file), 'assay-interval.svg'), intervalSvg(drawn));
  lines.push(
    // GitHub and GitLab show no picture that stands in the text itself, so the report draws with signs.
    ...['', '```', ...intervalText(drawn), '```', ''],
    ...['| | lower | estimate | upper | target |', '| --- | --- | --- | --- | --- |'],
    `| ${words(drawn.metric)} | ${drawn.lower ?? ''} | ${drawn.estimate ?? ''} | ${drawn.upper ?? ''} | ${words(drawn.comparator)} ${drawn.target} |`,
    ...['', words(drawn.sentence)],
  );
}
const report = `${lines.join('\n')}\n`;
writeFileSync(file, report);
if (env('GITHUB_STEP_SUMMARY') !== '') appendFileSync(env('GITHUB_STEP_SUMMARY'), report);
if (env('GITHUB_OUTPUT') !== '') {
  const bare = String(status).replace(/[^a-z -]/gu, '');
  appendFileSync(env('GITHUB_OUTPUT'), `status=${bare}\nreport=${file}\n`);
}
const level = { 0: 'notice', 3: 'warning' }[gate.exitCode] ?? 'error';
console.log(
  `::${level} title=Assay::${data(`${env('IN_ISSUE')}: ${status}${hint ? `. ${hint}` : ''}`)}`,
);
process.exitCode = gate.exitCode;
