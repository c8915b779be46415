/** One input of an action in a rule, in words. */
export type RuleInput = {
  name: string;
  title: string;
  help: string;
  required: boolean;
  long: boolean;
};

const input = (
  name: string,
  title: string,
  help: string,
  { required = true, long = false } = {},
): RuleInput => ({ name, title, help, required, long });

const item = input('issueKey', 'Work item key', 'Such as {{issue.key}}');

/** Inputs of the actions that rules have, by the key of the action. The manifest declares the same. */
export const ruleInputs: Readonly<Record<string, readonly RuleInput[]>> = {
  'ask-gate': [
    item,
    input(
      'stage',
      'Stage',
      'Id of the stage whose gate is asked, such as deployment; the next one if left out',
      { required: false },
    ),
  ],
  'add-evidence': [
    item,
    input('text', 'Text of the file', 'The whole text, such as {{webhookData.results}}', {
      long: true,
    }),
    input('fileName', 'File name', 'Such as results.json', { required: false }),
  ],
  'report-observation': [
    item,
    input('watch', 'What is watched', 'Name of the watch, such as accuracy'),
    input('level', 'Level', 'One of none, watch, warning, critical'),
    input('value', 'Value', 'A number such as 0.82, or nothing', { required: false }),
    input('note', 'Note', 'What was seen, in 3 to 500 characters', { long: true }),
  ],
  'raise-to-do': [
    item,
    input('label', 'To-do', 'What has to be done, in 3 to 100 characters'),
    input('cause', 'Why', 'In 3 to 500 characters', { long: true }),
  ],
};
