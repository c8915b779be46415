import { view } from '@forge/bridge';
import ForgeReconciler, {
  ErrorMessage,
  Select,
  Text,
  useIssueProperty,
  useProductContext,
} from '@forge/react';
import { CustomFieldEdit } from '@forge/react/jira';
import React, { useState } from 'react';
import * as z from 'zod';
import { stageIn } from './field-value';

const propertySchema = z
  .object({ openStages: z.array(z.string()).catch([]) })
  .catch({ openStages: [] });
const optionSchema = z.object({ value: z.string() });

/** Offers the stages whose gate the projection lists as open; the field's validation holds to them. */
const StageEdit = () => {
  const current = stageIn(useProductContext());
  const [property] = useIssueProperty('assay', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { openStages } = propertySchema.parse(property);
  const options = openStages.map((stage) => ({ label: stage, value: stage }));
  const submit = (): void => {
    view.submit(chosen ?? current).catch((error: unknown) => {
      setProblem(error instanceof Error ? error.message : 'The stage could not be saved.');
    });
  };
  return (
    <CustomFieldEdit onSubmit={submit} hideActionButtons={options.length < 2}>
      {options.length < 2 ? (
        <Text>The stage follows the status. Move the work item, or see the Assay panel.</Text>
      ) : (
        <Select
          options={options}
          defaultValue={options.find(({ value }) => value === current)}
          onChange={(option: unknown) => {
            const parsed = optionSchema.safeParse(option);
            if (parsed.success) setChosen(parsed.data.value);
          }}
        />
      )}
      {problem === null ? null : <ErrorMessage>{problem}</ErrorMessage>}
    </CustomFieldEdit>
  );
};

ForgeReconciler.render(<StageEdit />);
