import { view } from '@forge/bridge';
import { readText } from '../../src/words/guards';

const tokensAreThere = (): boolean =>
  getComputedStyle(document.documentElement).getPropertyValue('--ds-surface').trim() !== '';

/** Brings the values of the design tokens itself where the host did not; not part of the first view. */
const loadTokens = async (colorMode: string | null): Promise<void> => {
  const { setGlobalTheme } = await import('@atlaskit/tokens/set-global-theme');
  await setGlobalTheme({
    colorMode: colorMode === 'light' || colorMode === 'dark' ? colorMode : 'auto',
  });
};

const enable = async (): Promise<void> => {
  await view.theme.enable();
  if (tokensAreThere()) return;
  const context = await view.getContext();
  await loadTokens(readText(context, 'theme', 'colorMode'));
};

let enabled: Promise<void> | null = null;

/**
 * Follows the host's theme, light or dark. Who asks again waits for the first.
 * @see https://developer.atlassian.com/platform/forge/design-tokens-and-theming/
 */
export const enableTheme = (): Promise<void> => (enabled ??= enable());
