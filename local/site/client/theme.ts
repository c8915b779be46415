import type { Theme } from './frame/theme';

const KEY = 'assay-theme';
const choices = ['system', 'light', 'dark'] as const;
type Choice = (typeof choices)[number];

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<(theme: Theme) => void>();

const readChoice = (): Choice =>
  choices.find((choice) => choice === localStorage.getItem(KEY)) ?? 'system';

export const currentTheme = (): Theme => {
  const choice = readChoice();
  const system = prefersDark.matches ? 'dark' : 'light';
  return { colorMode: choice === 'system' ? system : choice };
};

const apply = (): void => {
  const theme = currentTheme();
  document.documentElement.dataset['colorMode'] = theme.colorMode;
  for (const listener of listeners) listener(theme);
};

/** @returns a function that ends it */
export const onThemeChange = (listener: (theme: Theme) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Follows the system until somebody chooses; to be called before the page is drawn. */
export const startTheme = (): void => {
  apply();
  prefersDark.addEventListener('change', apply);
};

const label = (choice: Choice): string => `Theme: ${choice}`;

/** Makes the button step through system, light and dark. */
export const bindThemeToggle = (button: HTMLElement): void => {
  button.textContent = label(readChoice());
  button.addEventListener('click', () => {
    const next = choices[(choices.indexOf(readChoice()) + 1) % choices.length] ?? 'system';
    localStorage.setItem(KEY, next);
    button.textContent = label(next);
    apply();
  });
};
