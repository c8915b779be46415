import type { CriterionVerdict, DraftLine, ItemView } from '../../contract/types';
import type { RegisterRisk } from '../sheets/register-risks';
import { numberWords } from '../sheets/values';
import { checkTitle } from '../gate/check-infos';
import { dayInWords } from '../../words/days';
import { driftLabels } from '../../words/standing';
import { nameOf, plain, sentence } from './lines';

/** Where the item stands, in the words of its standing. */
export const standingLines = ({ standing }: ItemView): DraftLine[] => [
  plain(standing.headline, standing.why),
  ...(standing.next === '' ? [] : [plain(`Next: ${standing.next}`)]),
];

const names = { pass: 'Proven', fail: 'Not met', inconclusive: 'Not decided' } as const;

const nameOfVerdict = ({ verdict, reason }: CriterionVerdict): string =>
  reason === 'no-evidence' ? 'No evidence' : names[verdict];

/** One criterion with its number and the run that the number is of. */
export const verdictLine = (one: CriterionVerdict): DraftLine => ({
  text: `${nameOfVerdict(one)}: ${one.line}. ${sentence(one.sentence)}`.trim(),
  run: one.evidence?.digest ?? null,
});

export const verdictsOf = ({ nextGate }: ItemView): CriterionVerdict[] => nextGate?.criteria ?? [];

/** The verdicts of the next gate; in the last stage the criteria in force, which nothing holds any more. */
export const criteriaLines = (view: ItemView): DraftLine[] => {
  const verdicts = verdictsOf(view);
  if (verdicts.length > 0) return verdicts.map(verdictLine);
  const { locked } = view.criteria;
  if (locked === null) return [plain('No criteria are locked, so no number counts yet')];
  return locked.text
    .split('\n')
    .map((line) => plain(`In force, and held by no further gate: ${line}`));
};

/** Waivers that let something pass now: those that wait, were revoked or have ended say nothing in a note. */
export const waiversInForce = ({
  governance,
}: {
  governance: Pick<ItemView['governance'], 'waivers'>;
}): ItemView['governance']['waivers'] => governance.waivers.filter(({ inForce }) => inForce);

/** What is let pass although its check does not hold, and what the person who asked for it weighed. */
export const waiverLines = (view: ItemView): DraftLine[] =>
  waiversInForce(view).map(({ check, reason, compensatingControl, expiresAt }) =>
    plain(
      `Let pass until ${dayInWords(expiresAt)}: ${checkTitle(check)}`,
      `Reason: ${reason}`,
      `Instead: ${compensatingControl}`,
    ),
  );

/** Everything that waits for somebody, with who and until when. */
export const stepLines = (view: ItemView): DraftLine[] =>
  view.standing.steps.map(({ title, next, who, whoElse, due }) => {
    const whose = who.length === 0 ? whoElse : who.map((one) => nameOf(view, one)).join(', ');
    return plain(
      title,
      next,
      whose === null ? '' : `Waits for ${whose}`,
      due === null ? '' : `Due ${dayInWords(due)}`,
    );
  });

/** How it does in use; nothing before that. */
export const useLines = ({ standing, drift, monitoring }: ItemView): DraftLine[] =>
  standing.inUse ? [plain(driftLabels[drift.level], monitoring.sentence)] : [];

/** What a note is made of: the item as its reader sees it, and the risks of its register. */
export type NoteFacts = ItemView & { risks: readonly RegisterRisk[] };

/** Risks of the register, with the rate that a run gives them. */
export const riskLines = (view: NoteFacts): DraftLine[] =>
  view.risks.map(({ title, treatment, owner, rate }) => ({
    ...plain(
      title,
      rate === null ? '' : `How often: ${numberWords(rate, true)}`,
      treatment === null ? '' : `Treatment: ${treatment}`,
      `Owner: ${nameOf(view, owner)}`,
    ),
    run: rate?.kind === 'run' ? rate.run : null,
  }));

export const modelLine = ({ model }: ItemView): DraftLine =>
  plain(`Model ${model.name ?? 'not stated'}, version ${model.version ?? 'not stated'}`);
