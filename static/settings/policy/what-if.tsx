import Button from '@atlaskit/button/default/button';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useAnnounce } from '../../components/announcer';
import { call } from '../../components/call';
import { SelectField } from '../../components/fields';
import { formatCount } from '../../components/format';
import { ErrorNotice, Notice } from '../../components/notice';
import { useAction } from '../../components/use-action';
import type { CallOutput } from '../../../src/contract/calls/calls';
import type { Policy, Stage } from '../../../src/contract/types';
import type { Form, Loaded } from '../form';
import { SubPart } from '../part';
import { policyToSave, type Gates } from './policy-rules';
import { WhatIfList } from './what-if-list';
import { addPage, describeWhatIf, noTotal, type WhatIfTotal } from './what-if-words';
import { say } from '../../language/say';

const DRAFT = '';

type Outcome = { name: string; gates: Gates; total: WhatIfTotal; isWhole: boolean };

type Props = Pick<Loaded, 'settings'> & {
  form: Form;
  presets: readonly Policy[];
  stages: readonly Stage[];
};

/** Which items' next gate another policy would answer differently, page by page over the project. */
export const WhatIf = ({ form, settings, presets, stages }: Props): ReactElement => {
  const [chosen, setChosen] = useState(DRAFT);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  /** Counts runs and stops: a run whose number is no longer the newest ends. */
  const turn = useRef(0);
  const action = useAction();
  const announce = useAnnounce();
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  const preset = presets.find(({ name }) => name === chosen);
  const policy = preset ?? policyToSave(form, presets, settings.revision);
  const run = async (): Promise<void> => {
    const mine = ++turn.current;
    const { name, gates } = preset ?? { name: DRAFT, gates: form.gates };
    let total = noTotal;
    setOutcome({ name, gates, total, isWhole: false });
    for await (const page of pagesOf(settings.projectKey, policy)) {
      total = addPage(total, page);
      setOutcome({ name, gates, total, isWhole: page.cursor === null });
      if (mine !== turn.current) break;
    }
    announce(describeWhatIf(total));
  };
  const isOld = outcome !== null && outcome.gates !== (preset?.gates ?? form.gates);
  return (
    <SubPart
      title={say('On the items of today')}
      intro={say(
        'Asks the next gate of every work item by another policy, with what is recorded today, and holds the answer against the policy in force.',
      )}
    >
      <div className="what-if-form">
        <SelectField
          label={say('Policy to try')}
          value={chosen}
          choices={[
            { value: DRAFT, label: say('The checks above') },
            ...presets.map(({ name }) => ({
              value: name,
              label: say('Preset “{name}”', { name }),
            })),
          ]}
          isDisabled={action.isBusy}
          onChange={setChosen}
        />
        {action.isBusy ? (
          <Button onClick={() => void (turn.current += 1)}>{say('Stop')}</Button>
        ) : (
          <Button onClick={() => void action.run(run)}>{say('What if')}</Button>
        )}
      </div>
      {action.isBusy && (
        <p className="subtle" role="status">
          {say('Looked at {items}…', { items: formatCount(outcome?.total.looked ?? 0, 'item') })}
        </p>
      )}
      {action.error !== null && (
        <ErrorNotice error={action.error} onRetry={() => void action.run(run)} />
      )}
      {outcome !== null && outcome.total !== noTotal && !action.isBusy && (
        <Answer {...outcome} isOld={isOld} stages={stages} />
      )}
    </SubPart>
  );
};

type Page = CallOutput<'policy.preview'>;

const pagesOf = async function* (project: string, policy: Policy): AsyncGenerator<Page> {
  let cursor: string | null = null;
  do {
    const place: { cursor?: string } = cursor === null ? {} : { cursor };
    const page: Page = await call('policy.preview', { project, policy, ...place });
    yield page;
    ({ cursor } = page);
  } while (cursor !== null);
};

const Answer = ({
  total,
  isWhole,
  isOld,
  stages,
}: Outcome & { isOld: boolean; stages: readonly Stage[] }): ReactElement => (
  <>
    <Notice kind={total.newlyHeld.length > 0 ? 'warning' : 'success'} title={describeWhatIf(total)}>
      {!isWhole && (
        <p>{say('This is a part of the project: it stopped before the last work item.')}</p>
      )}
      {isOld && <p className="subtle">{say('Another policy is chosen by now. Try again.')}</p>}
    </Notice>
    <WhatIfList kind="held" effects={total.newlyHeld} stages={stages} />
    <WhatIfList kind="open" effects={total.newlyOpen} stages={stages} />
  </>
);
