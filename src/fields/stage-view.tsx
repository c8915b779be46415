import ForgeReconciler, { Lozenge, Text, useProductContext } from '@forge/react';
import React from 'react';
import { stageIn } from './field-value';
import { say } from './say';

const StageView = () => {
  const context = useProductContext();
  const stage = stageIn(context);
  return stage === null ? (
    <Text>{say(context, 'No stage yet')}</Text>
  ) : (
    <Lozenge appearance="inprogress">{say(context, stage)}</Lozenge>
  );
};

ForgeReconciler.render(<StageView />);
