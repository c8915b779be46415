import { goBackToData } from './records';
import { keepJudge, keepRetirement, keepSafeguards, loosenRouter, showRouter } from './safety';
import { waiveAssistantPlan, weighAssistantGaps } from './second-looks';
import { stake } from './stakes';
import { people, runTimes, throughStages, weeklyPlan, type Story } from './story';

/** Assistants, agents, bought models, and work that is no AI work. */
export const assistantsAndOperations = (now: number): Story[] => [
  {
    summary: 'Policy question assistant for the hotline',
    description:
      'Answers questions about cover and deductibles from the policy documents, with the clause it relies on. Agents read the answer to the customer; the assistant never talks to customers itself.',
    issueType: 'Story',
    assignee: people.scientist,
    labels: ['hotline', 'assistant'],
    createdDaysAgo: 84,
    steps: [
      {
        do: 'describe',
        daysAgo: 75,
        systemType: 'rag-chatbot',
        model: 'policy-assistant',
        version: '3.0.1',
      },
      stake(74, 'Callers wait while an agent looks for the clause', 4_100, 'people'),
      ...throughStages([
        ['Data', 74],
        ['Experimentation', 52],
      ]),
      {
        do: 'lock',
        daysAgo: 30,
        criteria:
          'groundedness >= 90% @95% n>=300 on policy-questions-v2 because agents read answers aloud\nhallucination_rate <= 3% @95% n>=800 on policy-questions-v2',
      },
      { do: 'move', daysAgo: 29, to: 'Validation' },
      {
        do: 'evidence',
        daysAgo: 16,
        body: {
          model: 'policy-assistant',
          modelVersion: '3.0.1',
          dataset: { id: 'policy-questions-v2' },
          commit: '7d21f0b',
          ...runTimes(now, 16),
          results: [
            { metric: 'groundedness', successes: 566, trials: 600 },
            { metric: 'hallucination_rate', successes: 9, trials: 900 },
          ],
        },
      },
      { do: 'keep', daysAgo: 15, records: keepJudge },
      { do: 'keep', daysAgo: 10, records: weighAssistantGaps },
      { do: 'move', daysAgo: 9, to: 'Deployment', by: people.manager },
      { do: 'keep', daysAgo: 8, records: waiveAssistantPlan },
    ],
  },
  {
    summary: 'Straight-through payout agent for glass claims',
    description:
      'Checks cover, invoice and bank details of glass claims below 1,000 EUR and prepares the payout. A person releases the payment; every tenth case is checked again afterwards.',
    issueType: 'Story',
    assignee: people.scientist,
    labels: ['glass', 'agent'],
    createdDaysAgo: 120,
    steps: [
      {
        do: 'describe',
        daysAgo: 110,
        systemType: 'agent',
        model: 'glass-payout',
        version: '1.6.0',
      },
      stake(100, 'Glass claims are paid by hand', 22_000, 'EUR'),
      ...throughStages([
        ['Data', 108],
        ['Experimentation', 90],
      ]),
      {
        do: 'lock',
        daysAgo: 70,
        criteria:
          'task_success >= 95% @95% n>=500 on glass-cases-2026\nwrong_payout_rate <= 1% @95% n>=1000 on glass-cases-2026 because money that is paid out rarely comes back',
      },
      { do: 'move', daysAgo: 69, to: 'Validation' },
      {
        do: 'evidence',
        daysAgo: 55,
        body: {
          model: 'glass-payout',
          modelVersion: '1.6.0',
          dataset: { id: 'glass-cases-2026' },
          commit: 'e88b1c3',
          ...runTimes(now, 55),
          results: [
            { metric: 'task_success', successes: 1168, trials: 1200 },
            { metric: 'wrong_payout_rate', successes: 4, trials: 1200 },
          ],
        },
      },
      { do: 'keep', daysAgo: 52, records: keepSafeguards },
      { do: 'move', daysAgo: 50, to: 'Deployment', by: people.approver },
      {
        do: 'plan',
        daysAgo: 39,
        plan: weeklyPlan([
          {
            ...{ name: 'task_success', kind: 'metric', reference: 0.97 },
            alert: { comparator: '<', value: 0.93, level: 'warning' },
          },
        ]),
      },
      { do: 'move', daysAgo: 38, to: 'Monitoring', by: people.approver },
      { do: 'report', daysAgo: 3, watch: 'task_success', value: 0.97, note: 'every tenth case' },
    ],
  },
  {
    summary: 'Keyword router for claims e-mail',
    description:
      'The first router: keyword rules and a small classifier from 2021. Replaced by the claims document classifier; training mails were deleted as the retention schedule asks.',
    issueType: 'Task',
    assignee: people.manager,
    labels: ['mail-room', 'retired'],
    createdDaysAgo: 200,
    steps: [
      {
        do: 'describe',
        daysAgo: 198,
        systemType: 'classifier',
        model: 'mail-router',
        version: '4.2.0',
      },
      ...throughStages([
        ['Data', 196],
        ['Experimentation', 190],
      ]),
      { do: 'lock', daysAgo: 180, criteria: 'accuracy >= 80% @95% n>=300 on mails-2025' },
      { do: 'move', daysAgo: 179, to: 'Validation' },
      {
        do: 'evidence',
        daysAgo: 170,
        body: {
          model: 'mail-router',
          modelVersion: '4.2.0',
          dataset: { id: 'mails-2025' },
          ...runTimes(now, 170),
          results: [{ metric: 'accuracy', successes: 520, trials: 600 }],
        },
      },
      { do: 'move', daysAgo: 165, to: 'Deployment' },
      {
        do: 'plan',
        daysAgo: 162,
        plan: weeklyPlan([
          {
            ...{ name: 'accuracy', kind: 'metric', reference: null },
            alert: { comparator: '<', value: 0.75, level: 'warning' },
          },
        ]),
      },
      { do: 'move', daysAgo: 160, to: 'Monitoring' },
      { do: 'keep', daysAgo: 120, records: showRouter },
      { do: 'keep', daysAgo: 106, records: loosenRouter },
      { do: 'keep', daysAgo: 30, records: keepRetirement },
      { do: 'move', daysAgo: 18, to: 'Decommissioned', by: people.manager },
    ],
  },
  {
    summary: 'Bought speech recognition for hotline calls',
    description:
      'Procurement of a speech-to-text service, so that call notes need not be typed. The vendor names an accuracy of 98 % without saying on which calls; dialects and bad lines are the rule here.',
    issueType: 'Task',
    assignee: people.manager,
    labels: ['hotline', 'vendor'],
    createdDaysAgo: 10,
    steps: [
      {
        do: 'describe',
        daysAgo: 9,
        systemType: 'other',
        model: 'vendor-speech',
        version: '2026.2',
      },
      {
        do: 'draft',
        daysAgo: 8,
        criteria:
          'Transcripts should be accurate and fast\nword_error_rate <= 12% @95% n>=400 on hotline-calls-2026',
      },
    ],
  },
  {
    summary: 'Upload of scanned letters fails above 20 MB',
    description:
      'The portal answers "file too large" although 50 MB are allowed. Seen on the scanners of the Leipzig office.',
    issueType: 'Bug',
    assignee: people.scientist,
    labels: ['portal'],
    createdDaysAgo: 6,
    steps: [],
  },
  {
    summary: 'Repair cost estimate from photos',
    description:
      'Estimates repair cost from the same photos as the damage triage, to make a cash offer within the hour.',
    issueType: 'Story',
    assignee: people.scientist,
    labels: ['motor', 'photos'],
    createdDaysAgo: 40,
    steps: [
      {
        do: 'describe',
        daysAgo: 36,
        systemType: 'vision',
        model: 'repair-cost',
        version: '0.5.0',
      },
      ...throughStages([
        ['Data', 34],
        ['Experimentation', 20],
      ]),
      { do: 'bypass', daysAgo: 3, to: 'Deployment', by: people.admin },
      {
        do: 'comment',
        daysAgo: 2.8,
        by: people.admin,
        text: 'Moved with the bulk change of the release train.',
      },
    ],
  },
  {
    summary: 'Draft letters to claimants',
    description:
      'Writes the first version of status letters from the claim file. A handler edits and signs every letter.',
    issueType: 'Story',
    assignee: people.scientist,
    labels: ['letters', 'assistant'],
    createdDaysAgo: 38,
    steps: [
      {
        do: 'describe',
        daysAgo: 32,
        systemType: 'generative',
        model: 'letter-draft',
        version: '0.8.0',
      },
      ...throughStages([
        ['Data', 31],
        ['Experimentation', 27],
      ]),
      { do: 'keep', daysAgo: 25.5, records: goBackToData },
      ...throughStages([
        ['Data', 25],
        ['Experimentation', 19],
      ]),
      {
        do: 'lock',
        daysAgo: 11,
        criteria: 'reader_rating >= 4.2 @95% n>=200 on rated-letters',
      },
      { do: 'move', daysAgo: 10, to: 'Validation' },
      {
        do: 'hand-in',
        daysAgo: 2,
        by: people.scientist,
        text: JSON.stringify({
          model: 'letter-draft',
          modelVersion: '0.8.0',
          dataset: { id: 'rated-letters' },
          ...runTimes(now, 2),
          results: [{ metric: 'reader_rating', value: 4.4, trials: 260 }],
        }),
      },
    ],
  },
  {
    summary: 'AI in claims, programme 2026',
    description: 'Holds the AI work of the claims department together for the steering committee.',
    issueType: 'Epic',
    assignee: people.manager,
    createdDaysAgo: 5,
    steps: [],
  },
];
