import type { CallOutput } from '../../../src/contract/calls/calls';
import { formatCount } from '../../components/format';
import { say } from '../../language/say';

type Page = CallOutput<'policy.preview'>;

/** What the pages so far have said. */
export type WhatIfTotal = Omit<Page, 'cursor'>;

export const noTotal: WhatIfTotal = { looked: 0, held: 0, open: 0, newlyHeld: [], newlyOpen: [] };

/** An item whose place in the list changed between two pages comes twice; it is listed once. */
const joined = (before: Page['newlyHeld'], page: Page['newlyHeld']): Page['newlyHeld'] => [
  ...before,
  ...page.filter(({ issueKey }) => !before.some((one) => one.issueKey === issueKey)),
];

export const addPage = (total: WhatIfTotal, page: Page): WhatIfTotal => ({
  looked: total.looked + page.looked,
  held: total.held + page.held,
  open: total.open + page.open,
  newlyHeld: joined(total.newlyHeld, page.newlyHeld),
  newlyOpen: joined(total.newlyOpen, page.newlyOpen),
});

/** `2 next gates would be held that are open now, 1 would open. Of 120 items: 80 held, 40 open.` */
export const describeWhatIf = ({
  looked,
  held,
  open,
  newlyHeld,
  newlyOpen,
}: WhatIfTotal): string => {
  if (looked === 0) return say('There is no governed work item that you may see yet.');
  const all = say('Of {items}: {held} held, {open} open.', {
    items: formatCount(looked, 'work item'),
    held,
    open,
  });
  if (newlyHeld.length + newlyOpen.length === 0)
    return say('No next gate would change. {all}', { all });
  const closes = formatCount(newlyHeld.length, 'next gate');
  return say(
    newlyHeld.length === 1
      ? '{closes} would be held that is open now, and {newlyOpen} the other way round. {all}'
      : '{closes} would be held that are open now, and {newlyOpen} the other way round. {all}',
    { closes, newlyOpen: newlyOpen.length, all },
  );
};
