import { daysIn } from './days';

/** Whether a locale is German: `de_DE` and `de-AT` are. Every other one reads English. */
const isGerman = (locale: string): boolean => /^de\b/iu.test(locale);

/**
 * What the app says, as a reader of this locale reads it: German where it is German, and days as there.
 * The catalogue is loaded by who asks for it: most people read English, and a cold start is theirs too.
 * @param locale as Jira or a browser says it, `de_DE` or `en-GB`
 */
export const putIn = async (locale: string): Promise<(text: string) => string> => {
  const tag = locale.replaceAll('_', '-');
  const inDays = daysIn(tag);
  if (!isGerman(tag)) return inDays;
  const { toGerman } = await import('./german');
  return (text) => inDays(toGerman(text).text);
};
