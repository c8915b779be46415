import ForgeReconciler, { Lozenge, Text, useProductContext } from '@forge/react';
import React from 'react';
import { stageIn } from './field-value';

const StageView = () => {
  const stage = stageIn(useProductContext());
  return stage === null ? (
    <Text>No stage yet</Text>
  ) : (
    <Lozenge appearance="inprogress">{stage}</Lozenge>
  );
};

ForgeReconciler.render(<StageView />);
