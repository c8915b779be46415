import { formatDay, formatSpan } from '../../components/format';
import type { IconName } from '../../components/icons';
import type { Level } from '../../../src/words/levels';
import type { ItemView, MonitoringView } from '../../../src/contract/types';
import { say } from '../../language/say';

type LevelLook = {
  appearance: 'success' | 'information' | 'warning' | 'danger' | 'neutral';
  icon: IconName;
};

/** Each level has a colour, a sign and its word, so that none of them has to be enough. */
export const levelLooks: Record<Level, LevelLook> = {
  none: { appearance: 'success', icon: 'check' },
  watch: { appearance: 'information', icon: 'info' },
  warning: { appearance: 'warning', icon: 'warning' },
  critical: { appearance: 'danger', icon: 'blocked' },
  unknown: { appearance: 'neutral', icon: 'question' },
};

/** When the next report has to be there; null where none is owed. */
export const describeDue = (
  { reportDueAt, isOverdue }: MonitoringView,
  asOf: string,
): string | null => {
  if (reportDueAt === null) return null;
  const day = formatDay(reportDueAt);
  return isOverdue
    ? say('The next was due on {day}, {reportDueAt} ago.', {
        day,
        reportDueAt: formatSpan(reportDueAt, asOf),
      })
    : say('The next is due by {day}.', { day });
};

/** Which version answers instead of the item's own; null where none does. */
export const describeMismatch = ({ drift, monitoring, model }: ItemView): string | null => {
  const { reportedVersion } = monitoring;
  if (!drift.flags.includes('version-mismatch') || reportedVersion === null) return null;
  return say('The last report is of {reportedVersion}, the item says {version}.', {
    reportedVersion,
    version: model.version ?? say('none'),
  });
};

/** Whether there is anything to tell: a plan, or something that reported without one. */
export const isWatched = ({ plan, watches }: MonitoringView): boolean =>
  plan !== null || watches.length > 0;

/** Whether there is more to open: something is watched, or happened, or could happen by now. */
export const hasDetails = ({ monitoring, standing }: ItemView): boolean => {
  const { decisions, reviews, incidents } = monitoring;
  return (
    isWatched(monitoring) ||
    standing.inUse ||
    decisions.length + reviews.length + incidents.length > 0
  );
};

const questions: Record<Level, string> = {
  none: say('What would have to go wrong before this says so, and has anybody tried it?'),
  watch: say('What moved, is it more than the noise of this sample, and when do we look again?'),
  warning: say('Whose cases are answered worse because of this, and who looks at them meanwhile?'),
  critical: say('What do we go back to if we stop it today, and why have we not?'),
  unknown: say('How do we know that it still works, when nothing has told us?'),
};

/** What somebody who is no statistician should ask about the drift. */
export const driftQuestion = ({ drift, monitoring }: ItemView): string =>
  isWatched(monitoring)
    ? questions[drift.level]
    : say('Who would notice if it got worse in use, and how soon?');
