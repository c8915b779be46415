import { any, compare, isEmpty } from '../../../components/jira/jql';
import type { ReportItem } from '../../projection';
import { PLAN_LABEL } from '../plan/plan';

/** Work items of the plan are governed where their type is, but nothing is measured on them. */
export const notOfThePlan = any(isEmpty('labels'), compare('labels', '!=', PLAN_LABEL));

export const hasCriteria = compare('aiCriteriaVersion', '>', 0);

/** A measured criterion shows; of criteria without a verdict only the worst one is known. */
export const hasEvidence = ({ criteria, worst }: ReportItem): boolean =>
  criteria.pass + criteria.fail > 0 || (worst !== null && worst.estimate !== null);
