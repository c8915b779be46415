import type { DraftLine, DraftSection, ItemView } from '../../contract/types';

/** Lines of one section; what is behind them is on the item. */
const MOST_LINES = 30;

/** A text of a record in one line, so that nothing in it begins a heading or a list. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** With one full stop at its end. */
export const sentence = (text: string): string => {
  const line = oneLine(text);
  return line === '' || /[.!?…]$/u.test(line) ? line : `${line}.`;
};

export const plain = (...parts: readonly string[]): DraftLine => ({
  text: parts.map(sentence).filter(Boolean).join(' '),
  run: null,
});

/** A section, or none where there is nothing to say; without `otherwise` an empty one is left out. */
export const section = (
  heading: string,
  lines: readonly DraftLine[],
  otherwise?: string,
): DraftSection[] => {
  const said = lines.filter(({ text }) => text !== '');
  if (said.length === 0)
    return otherwise === undefined ? [] : [{ heading, lines: [plain(otherwise)] }];
  const shown = said.slice(0, MOST_LINES);
  const rest = said.length > MOST_LINES ? [plain('There is more on the item')] : [];
  return [{ heading, lines: [...shown, ...rest] }];
};

/** How people are called; somebody whom Jira does not name is nobody in particular. */
export const nameOf = ({ people }: Pick<ItemView, 'people'>, accountId: string | null): string => {
  const name = people[accountId ?? ''];
  return name === undefined ? 'somebody' : oneLine(name);
};
