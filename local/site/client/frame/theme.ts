import * as z from 'zod';

export const themeSchema = z.object({ colorMode: z.enum(['light', 'dark']) });
export type Theme = z.output<typeof themeSchema>;

const THEMES = 'light:light dark:dark spacing:spacing shape:shape typography:typography';
const TOKENS = '/frames/~bridge/tokens.css';

let tokens: Promise<void> | undefined;

/** What an app waits for has to be there then: it would bring design tokens itself otherwise. */
const loadTokens = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = TOKENS;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () =>
      reject(new Error('The design tokens could not be loaded.')),
    );
    document.head.prepend(link);
  });

/** Loads the design tokens once and marks the document, as Jira does for apps that enable theming. */
export const applyTheme = async ({ colorMode }: Theme): Promise<void> => {
  const root = document.documentElement;
  root.dataset['theme'] = THEMES;
  root.dataset['colorMode'] = colorMode;
  tokens ??= loadTokens();
  await tokens;
};
