const KEY = 'assay-locale';

/** What may be chosen beside the browser's own; as Jira writes locales. */
const choices = { en_US: 'English', de_DE: 'Deutsch' } as const;
type Choice = keyof typeof choices;

const isChoice = (value: string | null): value is Choice =>
  value !== null && Object.hasOwn(choices, value);

const chosen = (): Choice | null => {
  const kept = localStorage.getItem(KEY);
  return isChoice(kept) ? kept : null;
};

/** What Jira takes from a person's profile: what was chosen here, else the language of the browser. */
export const currentLocale = (): string => chosen() ?? navigator.language.replace('-', '_');

/** Lets the viewer choose. The page loads anew, as Jira does once a profile is changed. */
export const bindLocaleChoice = (select: HTMLSelectElement): void => {
  select.append(
    new Option('Language: browser', ''),
    ...Object.entries(choices).map(([value, label]) => new Option(label, value)),
  );
  select.value = chosen() ?? '';
  select.addEventListener('change', () => {
    if (isChoice(select.value)) localStorage.setItem(KEY, select.value);
    else localStorage.removeItem(KEY);
    window.location.reload();
  });
};
