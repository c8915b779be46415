import ForgeReconciler, { Tag, TagGroup, Text, useProductContext } from '@forge/react';
import React from 'react';
import { flagsIn } from './field-value';

const DriftView = () => {
  const flags = flagsIn(useProductContext());
  if (flags.length === 0) return <Text>No drift seen</Text>;
  return (
    <TagGroup>
      {flags.map((flag) => (
        <Tag key={flag} text={flag} />
      ))}
    </TagGroup>
  );
};

ForgeReconciler.render(<DriftView />);
