import type { SheetValue, SheetVersion } from '../../contract/types';
import { modelCard } from '../../words/sheets/model-card';
import { placesOf, valueIn, valueWords, type SheetRow } from '../sheets/values';

/** What a card says of a model in words; null and empty where nobody has said it. */
export type CardFacts = {
  purpose: string | null;
  users: string[];
  training: string | null;
  limitations: string[];
  /** What was traded for what, as the card has it. */
  tradeOffs: string[];
  /** Every other statement of the card, under the name of its field. */
  more: { name: string; text: string }[];
};

export const noCard: CardFacts = {
  ...{ purpose: null, users: [], training: null },
  ...{ limitations: [], tradeOffs: [], more: [] },
};

/** Fields that have a place of their own in every form. */
const placed = new Set([
  ...['use.what', 'use.for-whom', 'training.trained-on', 'limits.limitations'],
  ...['trade-offs.chosen', 'performance.measures', 'performance.group'],
]);

/** A limitation each line; other values in words. */
const listOf = (value: SheetValue | null): string[] => {
  if (value === null) return [];
  if (value.kind === 'list') return value.items.filter((item) => item !== '');
  const text = wordsOf(value);
  return text === '' ? [] : [text];
};

const wordsOf = (value: SheetValue): string =>
  value.kind === 'text'
    ? value.text
    : value.kind === 'not-applicable'
      ? `Does not apply: ${value.reason}`
      : '';

/** What a number of a row is about: ` of recall for age>60`. */
const measuredIn = ({ values }: SheetRow): string => {
  const say = (word: string, field: string): string => {
    const value = values[field];
    return value?.kind === 'text' && value.text !== '' ? ` ${word} ${value.text}` : '';
  };
  return `${say('of', 'measures')}${say('for', 'group')}`;
};

/**
 * A saved model card as exports take it. Numbers of runs are left out: exports read them from the runs.
 * @param people names by account id.
 */
export const cardFactsOf = (
  card: Pick<SheetVersion, 'content'> | null,
  people: Readonly<Record<string, string>>,
): CardFacts => {
  if (card === null) return noCard;
  const { content } = card;
  const say = (section: string, field: string): string | null => {
    const value = valueIn(content, section, field);
    const text = value === null ? '' : wordsOf(value);
    return text === '' ? null : text;
  };
  const users = say('use', 'for-whom');
  const tradeOffs = say('trade-offs', 'chosen');
  return {
    purpose: say('use', 'what'),
    users: users === null ? [] : [users],
    training: say('training', 'trained-on'),
    limitations: listOf(valueIn(content, 'limits', 'limitations')),
    tradeOffs: tradeOffs === null ? [] : [tradeOffs],
    more: placesOf(modelCard, content).flatMap(({ section, field, row, value }) => {
      if (placed.has(`${section.id}.${field.id}`) || value.kind === 'run') return [];
      const said = valueWords(value, field);
      const text = value.kind === 'person' ? (people[value.person] ?? value.person) : said;
      if (text === '') return [];
      const of = section.rows === null ? '' : measuredIn(row);
      const by = value.kind === 'stated' ? ` by ${people[value.by] ?? value.by}` : '';
      return [{ name: `${field.label}${of}`, text: `${text}${by}` }];
    }),
  };
};
