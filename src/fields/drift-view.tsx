import ForgeReconciler, { Tag, TagGroup, Text, useProductContext } from '@forge/react';
import React from 'react';
import { flagInWords } from './drift-flags';
import { flagsIn } from './field-value';
import { say } from './say';

const DriftView = () => {
  const context = useProductContext();
  const flags = flagsIn(context);
  if (flags.length === 0) return <Text>{say(context, 'No drift seen')}</Text>;
  return (
    <TagGroup>
      {flags.map((flag) => (
        <Tag key={flag} text={flagInWords(context, flag)} />
      ))}
    </TagGroup>
  );
};

ForgeReconciler.render(<DriftView />);
