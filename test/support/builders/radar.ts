import { NOW } from './builders';
import { accountOf } from '../governed';
import type { TestSite } from '../test-site';

const DAY = 86_400_000;

/** Days that the items of radar tests are old at `NOW`. */
const AGE = 30;

/** So many days after the item was made. */
export const day = (days: number): string => new Date(NOW + (days - AGE) * DAY).toISOString();

/** Sets the clock to so many days after the item was made. */
export const goTo = (site: TestSite, days: number): void =>
  site.clock.setOffset((days - AGE) * DAY);

/** Moves an item past its workflow, so many days after it was made, as a person. */
export const put = (
  site: TestSite,
  key: string,
  status: string,
  [days, who = 'ds']: [days: number, who?: string],
): void => {
  goTo(site, days);
  site.jira.admin.setStatus(key, status, { accountId: accountOf(site, who), emitEvents: true });
};
