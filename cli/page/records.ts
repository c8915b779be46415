import { digestText } from '../../src/domain/digest';
import type { PackCheck } from '../../src/domain/pack/verify';
import { element, inputOf, table } from './dom';

type Part = PackCheck['records'][number];
type PackRecord = Part['records'][number];

type Value = Record<string, unknown>;

const isValue = (value: unknown): value is Value => typeof value === 'object' && value !== null;

const textIn = (value: unknown, ...path: readonly string[]): string | null => {
  let at = value;
  for (const name of path) at = isValue(at) ? at[name] : null;
  return typeof at === 'string' || typeof at === 'number' ? String(at) : null;
};

const listIn = (value: unknown, name: string): unknown[] => {
  const found = isValue(value) ? value[name] : null;
  return Array.isArray(found) ? found : [];
};

const raw = ({ id, kind, value }: PackRecord): HTMLElement => {
  const box = element('details', {}, element('summary', {}, `${id} (${kind})`));
  box.id = '';
  box.addEventListener(
    'toggle',
    () => box.append(element('pre', {}, JSON.stringify(value, null, 2))),
    { once: true },
  );
  return box;
};

/** A number of an item, from the verdict down to the run that it came from. */
const numbers = (part: Part): HTMLElement => {
  const item = part.records.find(({ kind }) => kind === 'item')?.value;
  const latest = listIn(item, 'latest');
  if (latest.length === 0) return element('p', {}, 'No result stands for a criterion.');
  return element(
    'div',
    {},
    ...latest.map((one) => {
      const digest = textIn(one, 'digest') ?? '';
      const run = part.records.find(({ id }) => id === `evaluation/${digest}`);
      const verdict = textIn(one, 'judgement', 'verdict') ?? 'not judged';
      const box = element(
        'details',
        { className: 'number' },
        element(
          'summary',
          {},
          `${textIn(one, 'result', 'metric') ?? 'a metric'} ${textIn(one, 'result', 'slice') ?? ''}: ${verdict}, estimate ${textIn(one, 'judgement', 'estimate') ?? 'not stated'}, from ${textIn(one, 'judgement', 'lower') ?? '…'} to ${textIn(one, 'judgement', 'upper') ?? '…'}, n ${textIn(one, 'judgement', 'trials') ?? 'not stated'}`,
        ),
        table([
          ['Run', digest],
          ['Model version', textIn(one, 'modelVersion') ?? 'not stated'],
          ['Data set', textIn(one, 'dataset') ?? 'not stated'],
          ['Look', textIn(one, 'judgement', 'look') ?? 'not stated'],
          ['Recorded', textIn(one, 'recordedAt') ?? 'not stated'],
        ]),
      );
      box.append(
        run === undefined
          ? element('p', { className: 'bad' }, 'The run is not in the pack.')
          : raw(run),
      );
      return box;
    }),
  );
};

const partBox = (part: Part, number: number | null): HTMLElement => {
  const title = `${number === null ? '' : `${number}. `}${part.of}: ${part.records.length} records`;
  const box = element('details', { className: 'part' }, element('summary', {}, title));
  box.addEventListener(
    'toggle',
    () => {
      if (number !== null) box.append(element('h3', {}, 'Numbers and their runs'), numbers(part));
      box.append(element('h3', {}, 'All records'), ...part.records.map(raw));
    },
    { once: true },
  );
  return box;
};

const labelled = (label: string, id: string, type: string): HTMLElement => {
  const input = element('input', {});
  input.type = type;
  input.id = id;
  const name = element('label', {}, label);
  name.htmlFor = id;
  return element('div', {}, name, element('br', {}), input);
};

/** Items by their number, or a random sample that the same seed gives again, as in Assay. */
const sampler = (items: readonly Part[], shown: HTMLElement): HTMLElement => {
  const show = (chosen: readonly Part[]): void =>
    shown.replaceChildren(
      ...(chosen.length === 0
        ? [element('p', {}, 'There is no such item.')]
        : chosen.map((part) => partBox(part, items.indexOf(part) + 1))),
    );
  const idOf = ({ path }: Part): string => path.split('/')[1] ?? '';
  const button = (text: string, choose: () => readonly Part[]): HTMLElement => {
    const made = element('button', {}, text);
    made.type = 'button';
    made.addEventListener('click', () => show(choose()));
    return made;
  };
  return element(
    'div',
    { className: 'row' },
    labelled('Item number', 'number', 'number'),
    button('Show this item', () => {
      const part = items[Number(inputOf('number').value) - 1];
      return part === undefined ? [] : [part];
    }),
    labelled('Seed', 'seed', 'text'),
    labelled('How many', 'count', 'number'),
    button('Draw a sample', () =>
      items
        .map((part) => ({
          part,
          rank: digestText(`${inputOf('seed').value.trim()}:${idOf(part)}`),
        }))
        .sort((one, other) => (one.rank < other.rank ? -1 : 1))
        .slice(0, Number(inputOf('count').value))
        .map(({ part }) => part),
    ),
    button('Show all', () => items),
  );
};

/** What can be looked at of a pack: only parts that hold. */
export const recordsView = (records: PackCheck['records']): HTMLElement => {
  const items = records.filter(({ path }) => path.startsWith('items/'));
  const others = records.filter((part) => !items.includes(part));
  const shown = element('div', {}, ...items.map((part, index) => partBox(part, index + 1)));
  return element(
    'section',
    {},
    element('h2', {}, 'Records'),
    sampler(items, shown),
    shown,
    ...others.map((part) => partBox(part, null)),
  );
};
