import type { JudgeNeeds, Policy, RecordsView } from '../../contract/types';
import { rulesFor } from '../../domain/gate/rules-for';
import { HANDOFF_STALLS_DAYS } from '../../domain/standing/limits';
import type { Item } from '../../domain/item/item';
import { agreementWord, isValidated, stricterNeeds } from '../../domain/records/agreement';
import { judgeNeedsOf } from '../../words/judge-needs';
import { openReviewsOf } from '../../domain/records/open-reviews';
import { DAY } from '../../words/time';

type Person = { accountId: string; mayEdit: boolean };

/** What the policy asks of the judging model of an item at any gate, the strictest of it. */
const needsOf = ({ impact, systemType }: Item, policy: Policy): JudgeNeeds =>
  Object.keys(policy.gates)
    .flatMap((stage) => rulesFor(policy, stage, impact?.tier ?? null, systemType))
    .filter(({ check }) => check === 'judge-validated')
    .map(judgeNeedsOf)
    .reduce(stricterNeeds, judgeNeedsOf({}));

/** What is kept of an item beside criteria and evidence, as the panel shows it at `now`. */
export const viewRecords = (
  item: Item,
  { accountId, mayEdit }: Person,
  { policy, now }: { policy: Policy; now: number },
): RecordsView => {
  const {
    records: { risks: _risks, ...records },
    monitoring,
  } = item;
  return {
    ...records,
    handoffs: records.handoffs.map((one) => ({
      ...one,
      mayAnswer: one.answer === null && one.receiver === accountId,
      isStalled: one.answer === null && now - Date.parse(one.offeredAt) > HANDOFF_STALLS_DAYS * DAY,
    })),
    dependencies: records.dependencies.map((one) => ({
      ...one,
      isLate: one.ready === null && Date.parse(one.dueAt) <= now,
      maySettle: mayEdit || one.owner === accountId,
    })),
    artifacts: records.artifacts.map((one) => ({
      ...one,
      isPast: Date.parse(one.reviewBy) <= now,
      reviewCause: openReviewsOf(monitoring, one.kind)[0]?.cause ?? null,
    })),
    sheets: records.sheets.map((one) => ({
      ...one,
      isPast: Date.parse(one.reviewBy) <= now,
      reviewCause: openReviewsOf(monitoring, one.kind)[0]?.cause ?? null,
    })),
    tradeOffs: records.tradeOffs.map((one) => ({
      ...one,
      mayDecide: one.decision === null && one.decider === accountId,
    })),
    judge:
      records.judge === null
        ? null
        : {
            ...records.judge,
            agreement: agreementWord(records.judge.kappa),
            isValidated: isValidated(records.judge, needsOf(item, policy)),
          },
  };
};

/** Accounts that the records of an item name. */
export const accountsInRecords = ({ records }: Item): string[] =>
  [
    ...records.returns.map(({ by }) => by),
    ...records.handoffs.flatMap(({ giver, receiver }) => [giver, receiver]),
    ...records.dependencies.flatMap(({ owner, ready }) => [owner, ready?.by]),
    records.needsNoData?.by,
    ...records.artifacts.flatMap(({ owner, setBy }) => [owner, setBy]),
    ...records.sheets.flatMap(({ owner, savedBy }) => [owner, savedBy]),
    ...records.lessons.flatMap(({ by, controls }) => [
      by,
      ...controls.flatMap(({ owner, done }) => [owner, done?.by]),
    ]),
    ...records.tradeOffs.flatMap(({ by, decider }) => [by, decider]),
    records.safeguards?.setBy,
    records.judge?.setBy,
    records.decommission?.setBy,
    records.earlyRetirement?.by,
  ].filter((account) => account != null);
