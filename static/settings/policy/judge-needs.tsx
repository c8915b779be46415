import { useState, type ReactElement } from 'react';
import type { JudgeNeeds } from '../../../src/contract/types';
import { judgeNeedsInWords, judgeNeedsOf } from '../../../src/words/judge-needs';
import { SelectField, TextField } from '../../components/fields';
import { tellJudgeNeeds } from './policy-words';
import { say } from '../../language/say';

const kappaOf = (text: string): number | null => {
  const value = Number(text.replace(',', '.'));
  return text.trim() !== '' && value >= 0 && value <= 1 ? value : null;
};

const itemsOf = (text: string): number | null => {
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 && value <= 100_000 ? value : null;
};

type Field = 'kappa' | 'items';
const readers = { kappa: kappaOf, items: itemsOf } as const;

const PROOFS = [
  { value: 'statement', label: say('A kappa, also one that somebody states') },
  { value: 'labels', label: say('A kappa worked out from labels') },
  { value: 'interval', label: say('The whole interval of a kappa from labels') },
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
  const [typed, setTyped] = useState({ kappa: '', items: '' });
  const common = judgeNeedsOf({});
  const change = (parts: Partial<JudgeNeeds>): void => {
    const next = { ...needs, ...parts };
    const isCommon = judgeNeedsInWords(next) === judgeNeedsInWords(common);
    onChange(isCommon ? null : next);
  };
  // What was typed stays as it was typed while it means what is asked, or nothing yet.
  const shown = (field: Field): string => {
    const value = readers[field](typed[field]);
    const isKept = typed[field] !== '' && (value === null || value === needs[field]);
    return isKept ? typed[field] : String(needs[field]);
  };
  const type = (field: Field, text: string): void => {
    setTyped({ ...typed, [field]: text });
    const value = readers[field](text);
    if (value !== null) change({ [field]: value });
  };
  return (
    <fieldset>
      <legend className="legend">{say('Agreement with people')}</legend>
      <div className="judge-needs">
        <TextField
          label={say('Least kappa')}
          value={shown('kappa')}
          isDisabled={isDisabled}
          error={kappaOf(shown('kappa')) === null ? say('A number from 0 to 1.') : null}
          onChange={(text) => type('kappa', text)}
        />
        <TextField
          label={say('Least answers that people scored too')}
          value={shown('items')}
          isDisabled={isDisabled}
          error={itemsOf(shown('items')) === null ? say('A whole number from 1 to 100,000.') : null}
          onChange={(text) => type('items', text)}
        />
      </div>
      <SelectField
        label={say('What counts')}
        value={needs.by}
        choices={PROOFS}
        isDisabled={isDisabled}
        onChange={(text) => {
          const by = PROOFS.find(({ value }) => value === text)?.value;
          if (by !== undefined) change({ by });
        }}
      />
      <span className="subtle small">
        {say('Asked for: {needs}.', { needs: tellJudgeNeeds(needs) })}
      </span>
    </fieldset>
  );
};
