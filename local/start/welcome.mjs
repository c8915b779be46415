const people = [
  ['admin@example.test', 'administers Jira'],
  ['pm@example.test', 'manages the project; the pages start as this person'],
  ['ds@example.test', 'builds the models'],
  ['approver@example.test', 'approves, may not edit'],
  ['viewer@example.test', 'reads only'],
];

const toTry = (url) => [
  `${url}/browse/AI-1  move it to Deployment and read why it is held`,
  `${url}/browse/AI-1  the Assay panel shows what would decide`,
  `${url}/browse/CARE-1  perfect numbers, held until two roles have approved`,
  `${url}/projects/AI/assay  the governance report`,
  `${url}/jira/apps/assay  the portfolio of all projects`,
  `${url}/jira/dashboards  a dashboard with the gadget and the widget`,
  `${url}/projects/AI/workflow  which transitions carry the stage gate`,
  `${url}/try/agent  actions of the agent, automation rules and JQL functions`,
  `curl -u pm@example.test:local ${url}/rest/api/3/issue/AI-1  Jira's REST interface`,
];

/** What somebody needs to know to begin. */
export const welcome = (url, seed) =>
  [
    '',
    `  ${url}`,
    '',
    '  People (token "local", switchable at the top of every page)',
    ...people.map(([email, role]) => `    ${email.padEnd(24)} ${role}`),
    ...(seed === 'demo' ? ['', '  To try', ...toTry(url).map((line) => `    ${line}`)] : []),
    '',
    '  Ctrl+C stops it; the state is kept.',
    '',
  ].join('\n');
