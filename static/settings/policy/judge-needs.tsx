import { useState, type ReactElement } from 'react';
import type { JudgeNeeds } from '../../../src/contract/types';
import { judgeNeedsInWords, judgeNeedsOf } from '../../../src/words/judge-needs';
import { SelectField, TextField } from '../../components/fields';

const kappaOf = (text: string): number | null => {
  const value = Number(text.replace(',', '.'));
  return text.trim() !== '' && value >= 0 && value <= 1 ? value : null;
};

const itemsOf = (text: string): number | null => {
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 && value <= 100_000 ? value : null;
};

const PROOFS = [
  { value: 'statement', label: 'A kappa, also one that somebody states' },
  { value: 'labels', label: 'A kappa worked out from labels' },
  { value: 'interval', label: 'The whole interval of a kappa from labels' },
] as const;

type Props = {
  /** What the rule asks; undefined where it says nothing. */
  agreement: JudgeNeeds | undefined;
  isDisabled: boolean;
  onChange: (agreement: JudgeNeeds | null) => void;
};

/** From which agreement with people on a judging model is believed. */
export const JudgeNeedsFields = ({ agreement, isDisabled, onChange }: Props): ReactElement => {
  const needs = judgeNeedsOf({ agreement });
  const [texts, setTexts] = useState({ kappa: String(needs.kappa), items: String(needs.items) });
  const common = judgeNeedsOf({});
  const change = (parts: Partial<JudgeNeeds>): void => {
    const next = { ...needs, ...parts };
    const isCommon = judgeNeedsInWords(next) === judgeNeedsInWords(common);
    onChange(isCommon ? null : next);
  };
  const type = (texts: { kappa: string; items: string }): void => {
    setTexts(texts);
    const [kappa, items] = [kappaOf(texts.kappa), itemsOf(texts.items)];
    if (kappa !== null && items !== null) change({ kappa, items });
  };
  return (
    <fieldset>
      <legend className="legend">Agreement with people</legend>
      <div className="judge-needs">
        <TextField
          label="Least kappa"
          value={texts.kappa}
          isDisabled={isDisabled}
          error={kappaOf(texts.kappa) === null ? 'A number from 0 to 1.' : null}
          onChange={(kappa) => type({ ...texts, kappa })}
        />
        <TextField
          label="Least answers that people scored too"
          value={texts.items}
          isDisabled={isDisabled}
          error={itemsOf(texts.items) === null ? 'A whole number from 1 to 100,000.' : null}
          onChange={(items) => type({ ...texts, items })}
        />
      </div>
      <SelectField
        label="What counts"
        value={needs.by}
        choices={PROOFS}
        isDisabled={isDisabled}
        onChange={(text) => {
          const by = PROOFS.find(({ value }) => value === text)?.value;
          if (by !== undefined) change({ by });
        }}
      />
      <span className="subtle small">Asked for: {judgeNeedsInWords(needs)}.</span>
    </fieldset>
  );
};
