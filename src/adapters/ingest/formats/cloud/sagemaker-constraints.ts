import * as z from 'zod';
import { criterionLine } from '../../assemble/criteria';
import { lenientNumber } from '../../assemble/numbers';
import { evidence, listed } from '../../assemble/run';
import { defineFormat, isObject, isTree, mark, objectAt, valueAt } from '../../format';
import { checked, refuse } from '../../problem';

const ID = 'sagemaker-constraints';

const GROUPS = [
  'binary_classification_constraints',
  'multiclass_classification_constraints',
  'regression_constraints',
] as const;

const constraintsSchema = z.record(
  z.string(),
  z.object({ threshold: lenientNumber, comparison_operator: z.string() }),
);

/**
 * `constraints.json` of SageMaker's model quality. The operator names the side that alarms, so
 * `LessThanThreshold` becomes a criterion with `>=`. The file holds no results.
 */
export const sagemakerConstraints = defineFormat({
  id: ID,
  title: 'SageMaker model-quality constraints',
  marks: (document) => {
    const group = GROUPS.find(
      (name) => isTree(document) && isObject(valueAt(document.value, name)),
    );
    const first = group === undefined ? null : Object.values(objectAt(document.value, group))[0];
    return [
      [
        mark(GROUPS.join(', '), group !== undefined),
        mark(
          '<metric>.comparison_operator',
          isObject(first) && Object.hasOwn(first, 'comparison_operator'),
        ),
      ],
    ];
  },
  parse: ({ value }) => {
    const unclear: string[] = [];
    const criteria = GROUPS.flatMap((group) => {
      const constraints = valueAt(value, group);
      if (constraints === undefined) return [];
      return Object.entries(
        checked(constraintsSchema, constraints, 'SageMaker constraints'),
      ).flatMap(([metric, constraint]): string[] => {
        const comparator = { LessThanThreshold: '>=', GreaterThanThreshold: '<=' } as const;
        const operator = constraint.comparison_operator;
        if (
          constraint.threshold !== null &&
          (operator === 'LessThanThreshold' || operator === 'GreaterThanThreshold')
        ) {
          return [criterionLine(metric, comparator[operator], constraint.threshold)];
        }
        unclear.push(metric);
        return [];
      });
    });
    if (criteria.length === 0)
      return refuse('The constraints hold no threshold that is a number.', { where: 'threshold' });
    return evidence(ID, {
      criteria,
      notes: [
        'The file holds thresholds and no results. SageMaker compares the bare value; these criteria ask that the bound at 95% clears it.',
        ...(unclear.length > 0
          ? [`No threshold that is a number, or an operator of another kind: ${listed(unclear)}.`]
          : []),
      ],
    });
  },
});

export const { detect, parse } = sagemakerConstraints;
