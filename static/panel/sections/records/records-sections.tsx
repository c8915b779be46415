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

/** What is kept of the item beside criteria and evidence, each kind closed below its title. */
export const RecordsSections = (props: ItemProps): ReactElement => {
  const { item } = props;
  const { records, systemType, stage } = item;
  const judged = item.nextGate?.checks.find(({ id }) => id === 'judge-validated');
  const showsJudge =
    records.judge !== null || (judged !== undefined && judged.state !== 'not-applicable');
  return (
    <KeptFormsProvider value={item.issue.id}>
      <Disclosure title="Hand-offs" summary={summariseHandoffs(records)}>
        {() => <Handoffs {...props} />}
      </Disclosure>
      <Disclosure title="Data" summary={summariseData(records)}>
        {() => <Data {...props} />}
      </Disclosure>
      <Disclosure title="Records" summary={summariseSheets(item)}>
        {() => <Sheets {...props} />}
      </Disclosure>
      <Disclosure title="Trade-offs" summary={summariseTradeOffs(records.tradeOffs)}>
        {() => <TradeOffs {...props} />}
      </Disclosure>
      <Disclosure title="Lessons from failures" summary={summariseLessons(records.lessons)}>
        {() => <Lessons {...props} />}
      </Disclosure>
      <Disclosure title="Documents" summary={summariseDocuments(records)}>
        {() => <Documents {...props} />}
      </Disclosure>
      {(systemType === 'agent' || records.safeguards !== null) && (
        <Disclosure
          title="Safeguards"
          summary={
            records.safeguards === null ? 'Not set' : `Autonomy ${records.safeguards.autonomy} of 4`
          }
        >
          {() => <Safeguards {...props} />}
        </Disclosure>
      )}
      {(showsJudge || systemType === 'rag-chatbot' || systemType === 'generative') && (
        <Disclosure title="Judge" summary={records.judge?.agreement ?? 'Not validated'}>
          {() => <Judge {...props} />}
        </Disclosure>
      )}
      {stage !== null && (
        <Disclosure
          title="Decommission"
          summary={records.decommission === null ? 'Not planned' : 'Planned'}
        >
          {() => <Decommission {...props} />}
        </Disclosure>
      )}
    </KeptFormsProvider>
  );
};
