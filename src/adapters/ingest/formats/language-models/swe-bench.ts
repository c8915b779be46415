import * as z from 'zod';
import type { ItemColumns, MetricResult } from '../../../../contract/types';
import { itemColumns } from '../../assemble/items';
import { aside, lenientCount, lenientText } from '../../assemble/numbers';
import { block, contradicted, count, evidence, makeRun, result } from '../../assemble/run';
import type { Parse } from '../../family';
import { checked, refuse } from '../../problem';

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
  submitted_ids: aside(z.array(z.string())),
  incomplete_ids: aside(z.array(z.string())),
  resolved_ids: aside(z.array(z.string())),
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
  const run = makeRun({ format: ID, tool: 'SWE-bench' }, [resolvedOf(report)]);
  return evidence(ID, {
    blocks: [block('SWE-bench', run, [itemsOf(report)])],
    notes: [notesOf(report)],
  });
};

/** k of all instances, held against the rate that some reports state as text. */
const resolvedOf = (report: Report): MetricResult => {
  const { total_instances: total, resolved_instances: resolved } = report;
  const percent = /^([\d.]+)\s*%$/.exec(report.success_rate ?? '')?.[1];
  const counted = result('resolved', count(resolved, total));
  if (percent === undefined || Math.abs(Number(percent) - (100 * resolved) / total) < 0.06) {
    return counted;
  }
  return contradicted(
    counted,
    `success_rate is ${percent}%, and ${resolved} of ${total} is ${((100 * resolved) / total).toFixed(1)}%`,
  );
};

/** Every instance, where the report lists them all. */
const itemsOf = (report: Report): ItemColumns | null => {
  const ids = new Set([...(report.submitted_ids ?? []), ...(report.incomplete_ids ?? [])]);
  const resolved = new Set(report.resolved_ids ?? []);
  const isWhole =
    ids.size === report.total_instances && resolved.size === report.resolved_instances;
  const items = [...ids].map((id) => ({ id, value: resolved.has(id) }));
  return isWhole ? itemColumns('resolved', null, items) : null;
};

const notesOf = (report: Report): string => {
  const { total_instances: total, resolved_instances: resolved } = report;
  const submitted = report.submitted_instances;
  const parts = [
    ['submitted', submitted],
    ['completed', report.completed_instances],
    ['unresolved', report.unresolved_instances],
    ['empty patch', report.empty_patch_instances],
    ['error', report.error_instances],
    ['not submitted', submitted === null ? null : Math.max(0, total - submitted)],
  ] as const;
  const named = parts.flatMap(([name, number]) => (number === null ? [] : [`, ${name} ${number}`]));
  return `Of ${total} instances: resolved ${resolved}${named.join('')}. What was not submitted, empty or broken counts as not resolved.`;
};
