import { view } from '@forge/bridge';
import ForgeReconciler, {
  ErrorMessage,
  HelperMessage,
  Label,
  Stack,
  Text,
  TextArea,
  Textfield,
  useProductContext,
} from '@forge/react';
import React, { useState } from 'react';
import * as z from 'zod';
import { ruleInputs, type RuleInput } from '../words/agents/rule-inputs';
import { say } from './say';

/** What Automation tells a form: what the rule has so far, and which of it cannot be saved. */
const extensionSchema = z.object({
  data: z.object({ inputs: z.record(z.string(), z.unknown()).nullish() }).nullish(),
  errors: z
    .object({ invalidInputs: z.record(z.string(), z.object({ message: z.string() })).nullish() })
    .nullish(),
});

type Values = Readonly<Record<string, string>>;

const valuesIn = (inputs: Readonly<Record<string, unknown>>): Values =>
  Object.fromEntries(
    Object.entries(inputs).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );

/** What is left empty is left out, so that a rule is saved with what its inputs declare. */
const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

type Context = Parameters<typeof say>[0];

type FieldProps = {
  context: Context;
  input: RuleInput;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
};

const Field = ({ context, input, value, problem, onChange }: FieldProps) => {
  const { name, title, help, required, long } = input;
  const common = {
    ...{ id: name, name, defaultValue: value, isRequired: required },
    isInvalid: problem !== undefined,
    onChange: (event: { target: { value?: unknown } }) =>
      onChange(z.string().catch('').parse(event.target.value)),
  };
  return (
    <Stack space="space.050">
      <Label labelFor={name}>{`${say(context, title)}${required ? ' *' : ''}`}</Label>
      {long ? <TextArea {...common} /> : <Textfield {...common} />}
      <HelperMessage>{say(context, help)}</HelperMessage>
      {problem === undefined ? null : <ErrorMessage>{problem}</ErrorMessage>}
    </Stack>
  );
};

type FormProps = {
  context: Context;
  inputs: readonly RuleInput[];
  before: Values;
  problems: Values;
};

const Form = ({ context, inputs, before, problems }: FormProps) => {
  const [values, setValues] = useState(before);
  const [failed, setFailed] = useState<string | null>(null);
  const change = (name: string, value: string): void => {
    const next = { ...values, [name]: value };
    setValues(next);
    // Each change is handed over, as Automation asks: leaving the form loses nothing.
    view.submit(filled(next)).catch((error: unknown) => {
      setFailed(
        error instanceof Error ? error.message : say(context, 'The rule did not take this.'),
      );
    });
  };
  return (
    <Stack space="space.200">
      {inputs.map((input) => (
        <Field
          key={input.name}
          context={context}
          input={input}
          value={values[input.name] ?? ''}
          problem={problems[input.name]}
          onChange={(value) => change(input.name, value)}
        />
      ))}
      {failed === null ? null : <ErrorMessage>{failed}</ErrorMessage>}
    </Stack>
  );
};

/** The form of an action in a rule; which one says the module that it is opened for. */
const RuleForm = () => {
  const context = useProductContext();
  if (context === undefined) return <Text>{say(context, 'Loading …')}</Text>;
  const { moduleKey, extension } = context;
  const inputs = ruleInputs[moduleKey];
  if (inputs === undefined) {
    return (
      <ErrorMessage>{say(context, 'This action is of another version of Assay.')}</ErrorMessage>
    );
  }
  const said = extensionSchema.safeParse(extension).data;
  const problems = Object.fromEntries(
    Object.entries(said?.errors?.invalidInputs ?? {}).map(([name, { message }]) => [name, message]),
  );
  const before = valuesIn(said?.data?.inputs ?? {});
  return <Form {...{ context, inputs, before, problems }} />;
};

ForgeReconciler.render(<RuleForm />);
