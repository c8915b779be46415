import { daysAgo } from '../../../../support/builders/builders';
import { nothing, testChecks, type CheckCase } from '../../../../support/builders/check-cases';
import { keeping, safeguards } from '../../../../support/builders/records-builders';

const cases: CheckCase[] = [
  ['agent-safeguards', 'no agent', keeping({}), 'not-applicable', /no agent/, nothing],
  [
    'agent-safeguards',
    'an agent without any',
    keeping({}, { systemType: 'agent' }),
    'unmet',
    /what stops the agent/,
    /Safeguards/,
  ],
  [
    'agent-safeguards',
    'an agent that acts with tools nobody named',
    keeping({ safeguards: { ...safeguards, tools: ' ' } }, { systemType: 'agent' }),
    'unmet',
    /no tool is named/,
    /Name the tools/,
  ],
  [
    'agent-safeguards',
    'an agent that only suggests',
    keeping({ safeguards: { ...safeguards, autonomy: 0, tools: '' } }, { systemType: 'agent' }),
    'met',
    /autonomy 0 of 4/,
    nothing,
  ],
  [
    'agent-safeguards',
    'an agent with all of them',
    keeping({ safeguards }, { systemType: 'agent' }),
    'met',
    /autonomy 2 of 4/,
    nothing,
  ],
  [
    'decommission-planned',
    'no plan',
    keeping({}),
    'unmet',
    /taken out of use/,
    /Plan it/,
    { to: 'decommission' },
  ],
  [
    'decommission-planned',
    'a plan',
    keeping({
      decommission: {
        ...{ successor: 'claims-doc', dataDisposal: 'mails deleted', notice: 'mail room told' },
        ...{ setBy: 'pm', setAt: daysAgo(2) },
      },
    }),
    'met',
    /18 Nov 2026, successor: claims-doc/,
    nothing,
    { to: 'decommission' },
  ],
];

testChecks(cases);
