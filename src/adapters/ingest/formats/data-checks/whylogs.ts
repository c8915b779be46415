import { withoutDoubles } from '../../assemble/doubles';
import { toCount } from '../../assemble/numbers';
import { block, count, evidence, listed, makeRun, result } from '../../assemble/run';
import { ALARM, CLEAN, signal, UNCLEAR } from '../../assemble/signals';
import { defineFormat, isObject, isTree, mark, type EvidenceDocument } from '../../format';
import { refuse } from '../../problem';

const ID = 'whylogs';
const SOURCE = { format: ID, tool: 'whylogs' };

type Report = { name: string; passed: number | null; failed: number | null };

/** `ReportResult(name, passed, failed, summary)`: a list in this order, or an object with these keys. */
const reportOf = (value: unknown): Report | null => {
  const parts: unknown[] = Array.isArray(value)
    ? value
    : isObject(value)
      ? [value['name'], value['passed'], value['failed'], value['summary']]
      : [];
  const [name, passed, failed, summary] = parts;
  const isList = typeof name !== 'string' || parts.length < 3 || parts.length > 4;
  // A number in the place of the summary is a score of something else.
  if (isList || typeof summary === 'number') return null;
  return { name, passed: flag(passed), failed: flag(failed) };
};

/** 0 or 1: a constraint is met or not; more of either is another kind of list. */
const flag = (value: unknown): number | null => {
  const number = toCount(value);
  return number !== null && number <= 1 ? number : null;
};

const reportsOf = ({ value }: EvidenceDocument): (Report | null)[] =>
  Array.isArray(value) ? value.map(reportOf) : [];

/** The constraints report of whylogs (`constraints.generate_constraints_report()`) as JSON. */
export const whylogs = defineFormat({
  id: ID,
  title: 'a whylogs constraints report',
  marks: (document) => {
    const reports = isTree(document) ? reportsOf(document) : [];
    return [
      [
        mark(
          'a list of [name, passed, failed, summary]',
          reports.length > 0 && reports.every((report) => report !== null),
        ),
        mark(
          'passed and failed as 0 or 1',
          reports.length > 0 &&
            reports.every((report) => report?.passed != null && report.failed !== null),
        ),
      ],
    ];
  },
  parse: (document) => {
    const once = withoutDoubles(document.value, '');
    const reports = reportsOf({ ...document, value: once.value }).filter(
      (report) => report !== null,
    );
    const judged = reports.filter((report) => (report.passed ?? 0) + (report.failed ?? 0) > 0);
    if (judged.length === 0) return refuse('No constraint of the whylogs report was judged.');
    const passed = judged.filter((report) => report.failed === 0).length;
    return evidence(ID, {
      blocks: [
        block(
          'whylogs constraints',
          makeRun(SOURCE, [result('pass_rate', count(passed, judged.length))]),
        ),
      ],
      lists: [`${ID}:`],
      notes: [
        ...once.notes,
        ...(judged.length === reports.length
          ? []
          : [
              `Neither met nor failed, and not counted: ${listed(reports.filter((one) => !judged.includes(one)).map(({ name }) => name))}.`,
            ]),
      ],
      signals: reports.map((report) =>
        signal({
          name: report.name,
          ...((report.failed ?? 0) > 0 ? ALARM : (report.passed ?? 0) > 0 ? CLEAN : UNCLEAR),
          method: 'constraint',
          summary: `${report.name}: ${(report.failed ?? 0) > 0 ? 'not met' : (report.passed ?? 0) > 0 ? 'met' : 'not judged'}`,
          source: SOURCE,
        }),
      ),
    });
  },
});

export const { detect, parse } = whylogs;
