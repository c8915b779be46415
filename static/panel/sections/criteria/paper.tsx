import {
  forwardRef,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  type ReactElement,
} from 'react';
import type { LintFinding } from '../../../../src/contract/types';
import { markFindings, type TextRange } from './text-position';
import { say, sayWith } from '../../../language/say';

export type PaperHandle = {
  select: (range: TextRange) => void;
  /** After the next drawing, when the new text is there. */
  selectLater: (range: TextRange) => void;
};

type Props = {
  text: string;
  findings: readonly LintFinding[];
  onType: (text: string) => void;
  onLeave: () => void;
};

const FIRST_LINES = 3;

/** A text area over a copy of its text, in which findings are underlined; it grows with the copy. */
export const Paper = forwardRef<PaperHandle, Props>(
  ({ text, findings, onType, onLeave }, handle): ReactElement => {
    const area = useRef<HTMLTextAreaElement>(null);
    const id = useId();
    useEffect(() => {
      area.current?.focus();
    }, []);
    useImperativeHandle(handle, () => {
      const select = ({ start, end }: TextRange): void => {
        area.current?.focus();
        area.current?.setSelectionRange(start, end);
      };
      return {
        select,
        selectLater: (range) => {
          requestAnimationFrame(() => select(range));
        },
      };
    });
    return (
      <div className="field">
        <label htmlFor={id}>{say('Criteria, one a line')}</label>
        <div className="paper">
          <div className="paper-copy" aria-hidden>
            {markFindings(text, findings).map((piece, index) => (
              <span
                key={`${index}-${piece.text}`}
                {...(piece.severity === null ? {} : { className: `mark-${piece.severity}` })}
              >
                {piece.text}
              </span>
            ))}
            {'\n'}
          </div>
          <textarea
            ref={area}
            id={id}
            className="paper-area"
            value={text}
            rows={FIRST_LINES}
            spellCheck={false}
            autoComplete="off"
            placeholder="accuracy >= 90% @95% n>=500 on holdout-v1 because …"
            aria-describedby={`${id}-help`}
            onChange={(event) => onType(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onLeave();
            }}
          />
        </div>
        <p className="field-help" id={`${id}-help`}>
          {sayWith(
            'Metric, target, {code} how sure, {code2} least samples, {code3} data set, {code4} group, {code5} reason. Escape closes; the text is kept.',
            {
              code: <code>@95%</code>,
              code2: <code>n&gt;=500</code>,
              code3: <code>on</code>,
              code4: <code>where</code>,
              code5: <code>because</code>,
            },
          )}
        </p>
      </div>
    );
  },
);
Paper.displayName = say('Paper');
