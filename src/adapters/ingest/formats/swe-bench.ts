import * as z from 'zod';
import { lenientCount, lenientText } from '../assemble/numbers';
import { block, count, evidence, makeRun, result } from '../assemble/run';
import type { Parse } from '../family';
import { checked, refuse } from '../problem';

const ID = 'swe-bench';

const reportSchema = z.object({
  total_instances: z.number().int().positive(),
  resolved_instances: z.number().int().nonnegative(),
  submitted_instances: lenientCount,
  completed_instances: lenientCount,
  unresolved_instances: lenientCount,
  empty_patch_instances: lenientCount,
  error_instances: lenientCount,
  success_rate: lenientText,
});

type Report = z.infer<typeof reportSchema>;

/**
 * The report of the SWE-bench harness. The denominator is every instance of the set: those that were
 * not submitted, came back empty or broke were not resolved.
 */
export const parseSweBench: Parse = ({ value }) => {
  const report = checked(reportSchema, value, 'a SWE-bench report');
  const { total_instances: total, resolved_instances: resolved } = report;
  if (resolved > total) {
    return refuse(
      `The SWE-bench report has more resolved instances (${resolved}) than there are (${total}).`,
      {
        where: 'resolved_instances',
      },
    );
  }
  const { notes, stated } = held(report);
  if (!stated) {
    return refuse(
      `The SWE-bench report contradicts itself: success_rate is ${report.success_rate ?? ''}, and ${resolved} of ${total} is ${((100 * resolved) / total).toFixed(1)}%.`,
      { where: 'success_rate', hint: 'Make the report again with the harness.' },
    );
  }
  const run = makeRun({ format: ID, tool: 'SWE-bench' }, [
    result('resolved', count(resolved, total)),
  ]);
  return evidence(ID, { blocks: [block('SWE-bench', run)], notes });
};

/** Whether the rate as text is the one of the counts, and what else is to be known of them. */
const held = (report: Report): { notes: string[]; stated: boolean } => {
  const { total_instances: total, resolved_instances: resolved } = report;
  const percent = /^([\d.]+)\s*%$/.exec(report.success_rate ?? '')?.[1];
  const stated =
    percent === undefined || Math.abs(Number(percent) - (100 * resolved) / total) < 0.06;
  const submitted = report.submitted_instances;
  const parts = [
    ['submitted', submitted],
    ['completed', report.completed_instances],
    ['unresolved', report.unresolved_instances],
    ['empty patch', report.empty_patch_instances],
    ['error', report.error_instances],
    ['not submitted', submitted === null ? null : Math.max(0, total - submitted)],
  ] as const;
  const named = parts.flatMap(([name, number]) => (number === null ? [] : [`${name} ${number}`]));
  return {
    stated,
    notes: [
      `Of ${total} instances: resolved ${resolved}${named.map((part) => `, ${part}`).join('')}. What was not submitted, empty or broken counts as not resolved.`,
    ],
  };
};
