import './builder.css';
import Button from '@atlaskit/button/default/button';
import { useId, type ReactElement } from 'react';
import { SelectField, TextField } from '../../../../components/fields';
import { formatNumber, formatTarget } from '../../../../components/format';
import type { CriterionPlan, ItemView, SystemType } from '../../../../../src/contract/types';
import { UnsentNote } from '../../../../components/unsent/unsent-note';
import { useStashedTexts } from '../../../../components/unsent/use-stashed';
import { useLint, type LintState } from '../use-lint';
import {
  comparatorChoices,
  confidenceChoices,
  datasetChoices,
  groupChoices,
  lineOf,
  metricChoices,
  newForm,
  priceOf,
  unitChoices,
  type BuiltForm,
} from './built-line';
import { say } from '../../../../language/say';

type Props = {
  item: ItemView;
  type: SystemType | null;
  /** Takes over a finished line. */
  onUse: (line: string) => void;
};

/** A criterion as a sentence to fill in; it writes the line, and says what it takes to prove it. */
export const SentenceBuilder = ({ item, type, onUse }: Props): ReactElement => {
  const form = useStashedTexts<BuiltForm>(`${item.issue.id}-builder`, newForm);
  const set = (field: keyof BuiltForm) => (value: string) =>
    form.set({ ...form.value, [field]: value });
  const { value } = form;
  const line = lineOf(value);
  return (
    <form
      className="builder"
      aria-label={say('Put a criterion together')}
      onSubmit={(event) => {
        event.preventDefault();
        if (line === null) return;
        onUse(line);
        form.set({ ...newForm, dataset: value.dataset });
      }}
    >
      <UnsentNote back={form.back} />
      <div className="builder-sentence">
        <ChoiceField
          label={say('Metric')}
          value={value.metric}
          choices={metricChoices(item, type)}
          placeholder={say('accuracy')}
          onChange={set('metric')}
        />
        <SelectField
          label={say('has to be')}
          value={value.comparator}
          choices={comparatorChoices}
          onChange={set('comparator')}
        />
        <TextField
          label={say('Target')}
          value={value.target}
          placeholder="90"
          onChange={set('target')}
        />
        <SelectField
          label={say('Unit')}
          value={value.unit}
          choices={unitChoices}
          onChange={set('unit')}
        />
        <ChoiceField
          label={say('on data set')}
          value={value.dataset}
          choices={datasetChoices(item)}
          placeholder={say('any data set')}
          onChange={set('dataset')}
        />
        <ChoiceField
          label={say('for')}
          value={value.group}
          choices={groupChoices(item)}
          placeholder={say('everyone')}
          onChange={set('group')}
        />
        <SelectField
          label={say('proven at')}
          value={value.confidence}
          choices={confidenceChoices}
          onChange={set('confidence')}
        />
        <TextField
          label={say('least samples')}
          value={value.least}
          placeholder={say('any number')}
          onChange={set('least')}
        />
        <div className="builder-reason">
          <TextField
            label={say('because')}
            value={value.reason}
            placeholder={say('why the business needs it')}
            onChange={set('reason')}
          />
        </div>
      </div>
      {line !== null && <Outlook item={item} line={line} type={type} />}
      <div className="button-row">
        <Button type="submit" appearance="primary" isDisabled={line === null}>
          {say('Add this criterion')}
        </Button>
        {line !== null && (
          <Button appearance="subtle" onClick={() => form.set(newForm)}>
            {say('Clear')}
          </Button>
        )}
      </div>
    </form>
  );
};

type OutlookProps = { item: ItemView; line: string; type: SystemType | null };

/** The line as it is written, what is wrong with it, and what its samples cost. */
const Outlook = ({ item, line, type }: OutlookProps): ReactElement => {
  const state = useLint(line, type);
  const price = useStashedTexts(`${item.issue.id}-price`, { each: '' });
  const plan = state.isCurrent ? (state.lint?.plans[0] ?? null) : null;
  return (
    <div className="builder-outlook" aria-live="polite">
      <p>
        <code>{line}</code>
      </p>
      <Findings state={state} />
      {plan !== null && (
        <>
          <p>{plan.sentence}</p>
          <div className="builder-price">
            <TextField
              label={say('Price of one labelled sample')}
              value={price.value.each}
              placeholder="0.40"
              help={say('In your own currency; kept in this browser tab.')}
              onChange={(each) => price.set({ each })}
            />
            <Prices plan={plan} line={state.lint} each={price.value.each} />
          </div>
        </>
      )}
    </div>
  );
};

const Findings = ({ state }: { state: LintState }): ReactElement | null => {
  if (state.error !== null) return <p className="field-error">{state.error.message}</p>;
  if (!state.isCurrent || state.lint === null) return null;
  const { findings } = state.lint;
  return findings.length === 0 ? null : (
    <ul className="bullets">
      {findings.map(({ code, column, message, hint }) => (
        <li key={`${code}-${column}`}>
          {message} <span className="subtle">{hint}</span>
        </li>
      ))}
    </ul>
  );
};

type PricesProps = { plan: CriterionPlan; line: LintState['lint']; each: string };

/** What the samples come to at the price of one, for each value that the model might truly have. */
const Prices = ({ plan, line, each }: PricesProps): ReactElement | null => {
  const unit = line?.criteria[0]?.unit ?? 'number';
  const prices = plan.scenarios.flatMap(({ assumed, trials }) => {
    const price = priceOf(trials, each);
    return price === null ? [] : [{ assumed, price }];
  });
  return prices.length === 0 ? null : (
    <ul className="bullets">
      {prices.map(({ assumed, price }) => (
        <li key={assumed}>
          {say('{price} in all if the true value is {assumed}', {
            price: formatNumber(price),
            assumed: formatTarget(assumed, unit),
          })}
        </li>
      ))}
    </ul>
  );
};

type ChoiceProps = {
  label: string;
  value: string;
  choices: readonly string[];
  placeholder: string;
  onChange: (value: string) => void;
};

/** A text with what is usual to choose from; anything else may be typed. */
const ChoiceField = (props: ChoiceProps): ReactElement => {
  const { label, value, choices, placeholder, onChange } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        list={`${id}-choices`}
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${id}-choices`}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </datalist>
    </div>
  );
};
