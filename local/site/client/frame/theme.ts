import * as z from 'zod';

export const themeSchema = z.object({ colorMode: z.enum(['light', 'dark']) });
export type Theme = z.output<typeof themeSchema>;

const THEMES = 'light:light dark:dark spacing:spacing shape:shape typography:typography';
const TOKENS = '/frames/~bridge/tokens.css';

/** Loads the design tokens once and marks the document, as Jira does for apps that enable theming. */
export const applyTheme = ({ colorMode }: Theme): void => {
  const root = document.documentElement;
  root.dataset['theme'] = THEMES;
  root.dataset['colorMode'] = colorMode;
  if (document.querySelector(`link[href="${TOKENS}"]`) !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = TOKENS;
  document.head.prepend(link);
};
