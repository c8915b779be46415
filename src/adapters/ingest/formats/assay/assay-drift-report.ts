import * as z from 'zod';
import { levels, worstLevel } from '../../../../words/levels';
import { driftEvidence } from '../../assemble/drift-signals';
import type { Parse } from '../../family';
import { isObject } from '../../format';
import { checked } from '../../problem';

const level = z.enum(levels);

const reportSchema = z.object({
  level,
  naivePsi: z.object({ sentence: z.string() }),
  features: z.record(
    z.string(),
    z.object({
      level,
      sentence: z.string(),
      practical: z.object({ measure: z.string(), value: z.number() }).nullable(),
      psi: z
        .object({ value: z.number(), noiseFloor: z.number(), naiveAlarm: z.boolean() })
        .nullable(),
    }),
  ),
});

/**
 * The output of `assay drift --json`. The level of each feature is the tool's verdict, as that of any
 * other tool; where the level of the whole is not the worst of them, it is said and theirs count.
 */
export const parseDriftReport: Parse = ({ value }) => {
  const report = checked(reportSchema, value, 'a drift report of assay drift');
  const verdicts = Object.entries(report.features).map(([name, feature]) => ({
    ...{ name, level: feature.level, sentence: feature.sentence },
    distance:
      feature.practical === null
        ? null
        : { method: feature.practical.measure, value: feature.practical.value },
    naive:
      feature.psi === null
        ? null
        : {
            value: feature.psi.value,
            noiseFloor: feature.psi.noiseFloor,
            alarms: feature.psi.naiveAlarm,
          },
  }));
  const worst = worstLevel(verdicts.map((one) => one.level));
  return driftEvidence('assay-drift', isObject(value) ? value : {}, verdicts, [
    ...(worst === report.level
      ? []
      : [
          `Contradiction: the report is at ${report.level}, and the worst of its features at ${worst}. Each feature counts by its own level.`,
        ]),
    report.naivePsi.sentence,
  ]);
};
