import './records.css';
import type { ReactElement } from 'react';
import { Disclosure } from '../../../components/disclosure';
import type { ItemProps } from '../../shared/item-props';
import { summariseData, summariseDocuments, summariseHandoffs } from './model/records';
import { Data } from './data';
import { Decommission } from './decommission';
import { Documents } from './documents';
import { Handoffs } from './handoffs';
import { Judge } from './judge';
import { Lessons } from './lessons';
import { summariseLessons, summariseTradeOffs } from './model/lessons';
import { KeptFormsProvider } from './kept-form';
import { TradeOffs } from './trade-offs';
import { summariseSheets } from './sheets/sheet-rows';
import { Sheets } from './sheets/sheets';
import { Safeguards } from './safeguards';
import { say } from '../../../language/say';

/** What is kept of the item beside criteria and evidence, each kind closed below its title. */
export const RecordsSections = (props: ItemProps): ReactElement => {
  const { item } = props;
  const { records, systemType, stage } = item;
  const judged = item.nextGate?.checks.find(({ id }) => id === 'judge-validated');
  const showsJudge =
    records.judge !== null || (judged !== undefined && judged.state !== 'not-applicable');
  return (
    <KeptFormsProvider value={item.issue.id}>
      <Disclosure title={say('Hand-offs')} summary={summariseHandoffs(records)}>
        {() => <Handoffs {...props} />}
      </Disclosure>
      <Disclosure title={say('Data')} summary={summariseData(records)}>
        {() => <Data {...props} />}
      </Disclosure>
      <Disclosure title={say('Records')} summary={summariseSheets(item)}>
        {() => <Sheets {...props} />}
      </Disclosure>
      <Disclosure title={say('Trade-offs')} summary={summariseTradeOffs(records.tradeOffs)}>
        {() => <TradeOffs {...props} />}
      </Disclosure>
      <Disclosure title={say('Lessons from failures')} summary={summariseLessons(records.lessons)}>
        {() => <Lessons {...props} />}
      </Disclosure>
      <Disclosure title={say('Documents')} summary={summariseDocuments(records)}>
        {() => <Documents {...props} />}
      </Disclosure>
      {(systemType === 'agent' || records.safeguards !== null) && (
        <Disclosure
          title={say('Safeguards')}
          summary={
            records.safeguards === null
              ? say('Not set')
              : say('Autonomy {autonomy} of 4', { autonomy: records.safeguards.autonomy })
          }
        >
          {() => <Safeguards {...props} />}
        </Disclosure>
      )}
      {(showsJudge || systemType === 'rag-chatbot' || systemType === 'generative') && (
        <Disclosure title={say('Judge')} summary={records.judge?.agreement ?? say('Not validated')}>
          {() => <Judge {...props} />}
        </Disclosure>
      )}
      {stage !== null && (
        <Disclosure
          title={say('Decommission')}
          summary={records.decommission === null ? say('Not planned') : say('Planned')}
        >
          {() => <Decommission {...props} />}
        </Disclosure>
      )}
    </KeptFormsProvider>
  );
};
