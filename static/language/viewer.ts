import { view } from '@forge/bridge';
import { readText } from '../../src/words/guards';
import { enableTheme } from '../components/theme';
import { language, languageOf, speak } from './language';

/**
 * Learns the viewer's language from Jira before anything that says something is evaluated: `say` imports
 * this file, and who imports `say` waits for it. So texts of constants are in the right language too. A
 * page in English is better than no page: what fails here leaves it English.
 */
const learn = async (): Promise<void> => {
  // It takes a trip to the host as well; the page waits for both at once.
  void enableTheme().catch(() => undefined);
  const locale = readText(await view.getContext(), 'locale');
  if (locale === null) return;
  if (languageOf(locale) === 'en') {
    speak(locale, {});
  } else {
    const { texts } = await import('./de/texts');
    speak(locale, texts);
  }
  document.documentElement.lang = language();
};

if (typeof document !== 'undefined') {
  try {
    await learn();
  } catch (thrown) {
    reportError(thrown);
  }
}
