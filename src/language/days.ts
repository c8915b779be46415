import { DAY_IN_WORDS, startOfDay } from '../words/days-in-texts';

const formatOf = (locale: string): Intl.DateTimeFormat | null => {
  try {
    return new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
  } catch {
    return null;
  }
};

/**
 * Writes the days of a sentence (`dayInWords`) as a reader of this locale does: the same form that pages
 * have for dates of their own.
 * @param locale BCP 47; what `Intl` does not know leaves a text as it is
 */
export const daysIn = (locale: string): ((text: string) => string) => {
  const format = formatOf(locale);
  if (format === null) return (text) => text;
  return (text) => text.replaceAll(DAY_IN_WORDS, (day) => format.format(startOfDay(day)));
};
