import { view } from '@forge/bridge';
import ForgeReconciler, { ErrorMessage, Select, Text, useProductContext } from '@forge/react';
import { CustomFieldEdit } from '@forge/react/jira';
import React, { useEffect, useState } from 'react';
import * as z from 'zod';
import { issueIdIn, stageIn } from './field-value';
import { readOpenStages } from './open-stages';
import { say } from './say';

const optionSchema = z.object({ value: z.string() });

/** Offers the stages whose gate the projection lists as open; the field's validation holds to them. */
const StageEdit = () => {
  const context = useProductContext();
  const current = stageIn(context);
  const issueId = issueIdIn(context);
  const [openStages, setOpenStages] = useState<string[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (issueId === null) return;
    readOpenStages(issueId).then(setOpenStages, () => {
      setOpenStages([]);
      setProblem('Jira did not say which stages are open. Close the field and try again.');
    });
  }, [issueId]);
  const options = (openStages ?? []).map((stage) => ({ label: say(context, stage), value: stage }));
  const submit = (): void => {
    view.submit(chosen ?? current).catch((error: unknown) => {
      setProblem(error instanceof Error ? error.message : 'The stage could not be saved.');
    });
  };
  return (
    <CustomFieldEdit onSubmit={submit} hideActionButtons={options.length < 2}>
      {openStages === null ? (
        <Text>{say(context, 'Reading which stages are open …')}</Text>
      ) : options.length < 2 ? (
        <Text>
          {say(
            context,
            'The stage follows the status. Move the work item, or see the Assay panel.',
          )}
        </Text>
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
      {problem === null ? null : <ErrorMessage>{say(context, problem)}</ErrorMessage>}
    </CustomFieldEdit>
  );
};

ForgeReconciler.render(<StageEdit />);
