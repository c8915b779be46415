/** Where controls sit that keep a failure from happening again, in the order of an answer's way. */
export const controlGroups = [
  'input-boundaries',
  'output-validation',
  'observability',
  'human-oversight',
  'deployment-safety',
] as const;

export type ControlGroup = (typeof controlGroups)[number];

type Group = { name: string; asks: string; example: string };

export const controlGroupWords: Readonly<Record<ControlGroup, Group>> = {
  'input-boundaries': {
    name: 'Input boundaries',
    asks: 'What has to be refused or marked before the model sees it?',
    example: 'Refuse letters in languages that were not tested, and count them.',
  },
  'output-validation': {
    name: 'Output validation',
    asks: 'Which answer must not leave, whatever the model says?',
    example: 'Hold back every amount that is in no document of the claim.',
  },
  observability: {
    name: 'Observability',
    asks: 'By which number would it have been noticed sooner?',
    example: 'Watch the share of answers that people change, by group, each day.',
  },
  'human-oversight': {
    name: 'Human oversight',
    asks: 'Who looks at it, at which cases, and who may stop it?',
    example: 'A clerk reads every refusal before it is sent, and can switch the model off.',
  },
  'deployment-safety': {
    name: 'Deployment safety',
    asks: 'How is a new version kept from bringing it back?',
    example: 'Add the case to the test data, and roll out to one branch first.',
  },
};
