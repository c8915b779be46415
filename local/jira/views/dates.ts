/** Jira writes `2026-01-31T12:30:00.000+0000`: no colon in the offset. The site lives in UTC. */
export const jiraDateTime = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace('Z', '+0000');
