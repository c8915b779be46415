/*
 * How Jira writes the keys of projects and work items. What a project key may consist of is fixed: a
 * capital letter, then capitals, digits or underscores, two characters at least. Its length is the
 * site's setting: 10 unless an admin raised it, 255 at the most; sites that were moved to the cloud
 * brought theirs along. Numbers of work items begin at 1 and have no leading zeros.
 * @see https://confluence.atlassian.com/adminjiraserver/changing-the-project-key-format-938847081.html
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/
 */
const PROJECT_KEY = /^[A-Z][A-Z0-9_]{1,254}$/u;
const WORK_ITEM_KEY = /^[A-Z][A-Z0-9_]{1,254}-[1-9]\d{0,9}$/u;

export const isProjectKey = (text: string): boolean => PROJECT_KEY.test(text);

export const isWorkItemKey = (text: string): boolean => WORK_ITEM_KEY.test(text);

/** The key that a person typed, in any case and with blanks around it; null where it is none. */
export const readWorkItemKey = (text: string): string | null => {
  const key = text.trim().toUpperCase();
  return isWorkItemKey(key) ? key : null;
};
