/** Languages that the pages speak; everything else is shown in English. */
export type Language = 'en' | 'de';

/** German texts by the English ones that stand in the code. */
export type Texts = Readonly<Record<string, string>>;

type Viewer = { language: Language; locale: string | undefined; texts: Texts };

let viewer: Viewer = { language: 'en', locale: undefined, texts: {} };

/** `de_DE` and `de-AT` are German. */
export const languageOf = (locale: string): Language =>
  /^de\b/iu.test(tagOf(locale)) ? 'de' : 'en';

/** Jira writes `de_DE` where `Intl` wants `de-DE`. */
const tagOf = (locale: string): string => locale.replaceAll('_', '-');

/** The form that `Intl` takes; undefined for what it does not know. */
const readLocale = (locale: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tagOf(locale))[0];
  } catch {
    return undefined;
  }
};

/** From now on texts, numbers and dates are in the language of this locale. */
export const speak = (locale: string, texts: Texts): void => {
  viewer = { language: languageOf(locale), locale: readLocale(locale), texts };
};

/** Texts of a part that is loaded later, in the language that is spoken already. */
export const learnMore = (texts: Texts): void => {
  viewer = { ...viewer, texts: { ...viewer.texts, ...texts } };
};

/** The language of the person who looks. */
export const language = (): Language => viewer.language;

/** What numbers, dates and lists are formatted by; undefined for the browser's own. */
export const viewerLocale = (): string | undefined => viewer.locale;

/** The German text; undefined where the page is English, or nobody has written one. */
export const translationOf = (text: string): string | undefined =>
  Object.hasOwn(viewer.texts, text) ? viewer.texts[text] : undefined;
