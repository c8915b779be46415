import german from './german.json';

const texts: Readonly<Record<string, string>> = german;

/**
 * A text of a field in the language of who looks: German where Jira says `de…`, else English. Values that
 * have no German, such as a stage of an older lifecycle, stay.
 * @param context of `useProductContext`; undefined until Jira has told it
 */
export const say = (context: { locale?: string } | undefined, text: string): string =>
  /^de\b/iu.test((context?.locale ?? '').replace('_', '-')) && Object.hasOwn(texts, text)
    ? (texts[text] ?? text)
    : text;
