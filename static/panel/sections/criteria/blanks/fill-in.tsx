import './fill-in.css';
import Button from '@atlaskit/button/default/button';
import { useId, useState, type ReactElement } from 'react';
import type { ItemView } from '../../../../../src/contract/types';
import { choicesFor, type Blank } from './blanks';
import { say } from '../../../../language/say';

type Props = { item: ItemView; blank: Blank; isDisabled: boolean; onFill: (value: string) => void };

/** The question that a blank of a line stands for, with answers that the record of the item knows. */
export const FillIn = ({ item, blank, isDisabled, onFill }: Props): ReactElement => {
  const [value, setValue] = useState('');
  const id = useId();
  const fill = (written: string): void => {
    const answer = blank.asWritten(written);
    if (!isDisabled && answer !== '') onFill(answer);
  };
  return (
    <div className="fill-in" role="group" aria-labelledby={`${id}-question`}>
      <label id={`${id}-question`} htmlFor={id}>
        {blank.question}
      </label>
      <div className="fill-in-answers">
        {choicesFor(item, blank).map(({ value: known, label }) => (
          <Button
            key={known}
            spacing="compact"
            isDisabled={isDisabled}
            aria-label={`${blank.question} ${label}`}
            onClick={() => fill(known)}
          >
            {label}
          </Button>
        ))}
        <input
          id={id}
          className="input fill-in-field"
          value={value}
          placeholder={blank.example}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => setValue(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            fill(value);
          }}
        />
        <Button
          spacing="compact"
          isDisabled={isDisabled || blank.asWritten(value) === ''}
          onClick={() => fill(value)}
        >
          {say('Fill in')}
        </Button>
      </div>
    </div>
  );
};
