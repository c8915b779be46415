import ForgeReconciler, { Inline, Lozenge, Text, useProductContext } from '@forge/react';
import React from 'react';
import { verdictLabels } from '../words/standing';
import { thresholdIn } from './field-value';
import { say } from './say';

const appearances = { pass: 'success', fail: 'removed', inconclusive: 'moved' } as const;

const appearanceOf = (verdict: string | undefined) =>
  verdict === 'pass' || verdict === 'fail' || verdict === 'inconclusive'
    ? appearances[verdict]
    : 'default';

/** The word that the panel shows for the same verdict. */
const labelOf = (verdict: string | undefined): string =>
  Object.entries(verdictLabels).find(([word]) => word === verdict)?.[1] ?? '';

const ThresholdView = () => {
  const context = useProductContext();
  const threshold = thresholdIn(context);
  if (threshold?.line === undefined) {
    return <Text>{say(context, 'No locked criteria yet')}</Text>;
  }
  return (
    <Inline space="space.100" shouldWrap>
      <Text>{threshold.line}</Text>
      <Lozenge appearance={appearanceOf(threshold.verdict)}>
        {say(context, labelOf(threshold.verdict))}
      </Lozenge>
    </Inline>
  );
};

ForgeReconciler.render(<ThresholdView />);
