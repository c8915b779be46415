import type { ReactElement } from 'react';
import { Disclosure } from '../../../components/disclosure';
import { nameLevel } from '../../../components/words/level-names';
import type { ItemView } from '../../../../src/contract/types';
import { criterionRows } from '../../../components/evidence/criterion-rows';
import { driftQuestion, hasDetails } from '../../shared/drift-words';
import { quote } from '../../../components/words/quote';
import { say } from '../../../language/say';

/** What somebody who is no statistician should ask about each verdict. */
export const TechLeadQuestions = ({ item }: { item: ItemView }): ReactElement | null => {
  const judged = criterionRows(item).flatMap(({ id, title, verdict }) =>
    verdict === null || verdict.question === '' ? [] : [{ id, title, question: verdict.question }],
  );
  const drift = {
    id: 'drift',
    title: say('Drift: {level}', { level: nameLevel(item.drift.level) }),
    question: driftQuestion(item),
  };
  const questions = hasDetails(item) ? [...judged, drift] : judged;
  if (questions.length === 0) return null;
  return (
    <Disclosure title={say('Ask your tech lead')} summary={say('One question for each number')}>
      {() => (
        <dl className="questions">
          {questions.map(({ id, title, question }) => (
            <div key={id}>
              <dt className="subtle">{title}</dt>
              <dd>{quote(question)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Disclosure>
  );
};
