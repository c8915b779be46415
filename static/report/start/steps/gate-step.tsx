import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import type { ItemView } from '../../../../src/contract/types';
import { call } from '../../../components/call';
import { CallError } from '../../../components/call-error';
import { JiraLink } from '../../../components/jira/links';
import { ErrorNotice } from '../../../components/notice';
import { useAction } from '../../../components/use-action';
import { nameStage } from '../../../components/words/stages';
import { askWays, moveIssue } from '../jira/move-issue';
import type { StepProps } from './step-props';
import { say } from '../../../language/say';

const noWay = (stage: string, issueKey: string): CallError =>
  new CallError({
    code: 'not-found',
    message: say(
      'The workflow has no transition for {issueKey} to a status that stands for {stage}.',
      { issueKey, stage },
    ),
    hint: say('Ask who administers the project for one, or map another status to the stage.'),
  });

/** Moves the item on, stage by stage, through the gates that the workflow asks. */
export const GateStep = ({ known, item, onDone }: StepProps & { item: ItemView }): ReactElement => {
  const action = useAction();
  /** The stage it was moved out of; until Assay has followed the move, nothing else is moved. */
  const [left, setLeft] = useState<string | null>(null);
  const { nextGate, stage, lifecycle, issue } = item;
  if (nextGate === null) {
    return (
      <p>
        {say('{key} has passed every gate.', { key: issue.key })} <Open issueKey={issue.key} />
      </p>
    );
  }
  const { statusStages } = known.settings.settings;
  const move = (): void =>
    void action
      .run(async () => {
        if (item.stageMovesHere) {
          await call('stage.move', {
            ...{ issue: issue.key, stage: nextGate.stage, revision: item.revision },
          });
          return;
        }
        const ways = await askWays(issue.key);
        const way = ways.find(({ statusId }) => statusStages[statusId] === nextGate.stage);
        if (way === undefined) throw noWay(nextGate.stageName, issue.key);
        await moveIssue(issue.key, way.id);
      })
      .then((isMoved) => {
        if (isMoved) setLeft(stage);
        onDone();
      });
  const isFollowed = left === null || left !== stage;
  return (
    <div className="step-form">
      <p>
        <strong>
          {issue.key}: {nameStage(lifecycle, stage)} → {nextGate.stageName}.
        </strong>{' '}
        {nextGate.headline}. {nextGate.why}
      </p>
      <div className="button-row">
        <Button
          appearance="primary"
          isLoading={action.isBusy || !isFollowed}
          isDisabled={!item.abilities.move}
          onClick={move}
        >
          {say('Move to {stageName}', { stageName: nextGate.stageName })}
        </Button>
        <Open issueKey={issue.key} />
      </div>
      {!item.abilities.move && (
        <p className="subtle small">{say('You may not move {key}.', { key: issue.key })}</p>
      )}
      {action.error !== null && (
        <ErrorNotice
          error={action.error}
          title={say('{key} was not moved', { key: issue.key })}
          onRetry={move}
        />
      )}
    </div>
  );
};

const Open = ({ issueKey }: { issueKey: string }): ReactElement => (
  <JiraLink path={`/browse/${issueKey}`} label={say('Open {issueKey} in Jira', { issueKey })}>
    {say('Open {issueKey}', { issueKey })}
  </JiraLink>
);
