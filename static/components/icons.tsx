import type { ReactElement } from 'react';

export type IconName =
  | 'check'
  | 'cross'
  | 'question'
  | 'dash'
  | 'clock'
  | 'lock'
  | 'chevron'
  | 'blocked'
  | 'info'
  | 'warning'
  | 'upload';

/** Drawn on a 16 by 16 grid with a 1.5 stroke, like the icons around them in Jira. */
const paths: Record<IconName, ReactElement> = {
  check: <path d="M3 8.5l3.2 3.2L13 4.8" />,
  cross: <path d="M4 4l8 8M12 4l-8 8" />,
  question: (
    <>
      <path d="M5.8 6a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2.9-1.2 1.8" />
      <path d="M8 12.4v.1" />
    </>
  ),
  dash: <path d="M4 8h8" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.8V8l2.2 1.6" />
    </>
  ),
  lock: (
    <>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1" />
      <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
    </>
  ),
  chevron: <path d="M6 4l4 4-4 4" />,
  blocked: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M3.8 3.8l8.4 8.4" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.5V11M8 5v.1" />
    </>
  ),
  warning: (
    <>
      <path d="M8 2.2l6.2 11.3H1.8z" />
      <path d="M8 6.5v3M8 11.4v.1" />
    </>
  ),
  upload: (
    <>
      <path d="M8 10.5V3M5 5.8L8 2.8l3 3" />
      <path d="M2.8 10.5v2.2h10.4v-2.2" />
    </>
  ),
};

/** Decoration beside words that say the same; give `label` where there are none. */
export const Icon = ({ name, label }: { name: IconName; label?: string }): ReactElement => (
  <svg
    className="icon"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    {paths[name]}
  </svg>
);
