import { currentTheme, onThemeChange } from '../theme';
import { emitEvent } from './events';

/** The theme as apps get it. */
export const themeState = () => ({
  colorMode: currentTheme().colorMode,
  light: 'light',
  dark: 'dark',
  spacing: 'spacing',
  typography: 'typography',
});

/** Tells listening frames that the theme changed, as Jira does. */
export const relayThemeChanges = (): void => {
  onThemeChange(() => emitEvent('FORGE_CORE_THEME_CHANGED', { theme: themeState() }));
};
