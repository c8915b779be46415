import { describe, expect, it } from 'vitest';
import { parseCriteria } from '../../../../../src/domain/criteria/language/parse';
import { LISTS } from './lists';

/**
 * Holds what is proposed against its sentence by rules of its own, which share nothing with the reader:
 * every number, the side and every word of the metric have to stand in the sentence.
 */

const NUMBER_WORDS: Record<string, number> = {
  zero: 0,
  no: 0,
  none: 0,
  never: 0,
  kein: 0,
  one: 1,
  once: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
  hundred: 100,
  thousand: 1000,
  half: 0.5,
  third: 1 / 3,
  thirds: 2 / 3,
  quarter: 0.25,
  quarters: 0.75,
  fifths: 0.8,
};

/** `$4K`, `€1.2M`. */
const SHORT_MONEY = /(?<=[$€£])(\d[\d.]*)([KM])\b/giu;

const numbersIn = (written: string): number[] => {
  const sentence = written
    .replace(/(?<=\d)K(?=\s)/gu, '000')
    .replace(SHORT_MONEY, (_, count: string, short: string) =>
      String(Number(count) * (/k/iu.test(short) ? 1e3 : 1e6)),
    );
  const words = sentence.toLowerCase().match(/[a-z]+/gu) ?? [];
  const digits = (sentence.match(/\d[\d.,]*(?:e-?\d+)?|(?<!\d)\.\d+/gu) ?? []).flatMap((number) => [
    Number(number.replace(/[.,]+$/u, '').replaceAll(',', '')),
    Number(number.replace(/[.,]+$/u, '').replace(',', '.')),
    Number(number.replace(/[.,]+$/u, '').replaceAll('.', '')),
  ]);
  return [...digits, ...words.flatMap((word) => NUMBER_WORDS[word] ?? [])].filter(
    (number) => !Number.isNaN(number),
  );
};

/** A number of the sentence, the same in percent, and what two of them come to. */
const mayBeSaid = (sentence: string): number[] => {
  const numbers = numbersIn(sentence);
  const shares = numbers.flatMap((part) =>
    numbers.filter((whole) => whole > part).map((whole) => (100 * part) / whole),
  );
  return [
    ...numbers,
    ...shares,
    ...numbers.flatMap((number) => [number * 100, 100 / number, -number]),
    ...(/\b(?:all|every|always|full)\b/iu.test(sentence) ? [100] : []),
  ];
};

const LEAST =
  /(?:zero|no) \w+ (?:below|under)|at least|at minimum|minimum|≥|>|no less|no lower|not less|no fewer|above|exceed|(?<!not \w+ )more than|over \d|or (?:better|more|higher|above|greater)|\+|floor|reach|achiev|attain|below which|mindestens|nicht unter|über|wenigstens|drop below|fall below|falls? under|100% of|outperform|beat|improve|rais|increase|higher|upwards|greater|better|not (?:drop|fall|go|get)|never (?:drop|fall)|none|unter \d.*fallen|\bno [^\d<>]+ (?:below|under) \d|^(?:stop|fail):/iu;
const MOST =
  /at most|maximum|max\b|≤|<|no more|no higher|no longer|not more|not exceed|never exceed|below|under|less than|fewer|within|up to|or (?:less|lower|fewer|below)|cap|ceiling|limit|höchstens|maximal|unter|nicht über|weniger|drop|reduc|cut|lower|shorter|faster|cheaper|slower|smaller|later|worse|± ?\d|between|above|(?<!need )no \w+|not \w+ (?:by )?more than|zero|none|not be|innerhalb/iu;

/** Sides that a line states, without what it is compared with. */
const sidesOf = (line: string): string[] =>
  [
    ...filledIn(line)
      .replace(/ where .*| because .*| n>=\S+/gu, '')
      .matchAll(/[<>]=?/gu),
  ].map(([sign]) => sign.charAt(0));

/** Words that names take for what a sentence says with a verb or a unit. */
const TAKEN_FOR_OTHERS = new Set(
  'share time response throughput per min max mean rate ratio difference score tokens steps model size requests frames usd eur gbp count first better than within relative with deviation distance under over'.split(
    ' ',
  ),
);
const UNITS =
  /^(?:ms|s|h|min|m|cm|mm|km|kg|gb|mb|kb|usd|eur|gbp|kwh|wh|mg|dl|px|db|bpm|words?|tokens?|days?|points?|p\d+|pass\^\d+|\d+)$/u;

/** Words that a German sentence has in German. */
const IN_GERMAN: Record<string, string> = { answers: 'antworten', class: 'klasse', rate: 'rate' };

const initialsOf = (sentence: string): string =>
  sentence
    .split(/\s+/u)
    .map((word) => word.charAt(0))
    .join('');

const wordsOfMetric = (metric: string): string[] =>
  metric
    .toLowerCase()
    .split(/[^\p{L}\d^@]+/u)
    .filter((word) => word.length > 2 && !UNITS.test(word) && !TAKEN_FOR_OTHERS.has(word));

const filledIn = (line: string): string =>
  line
    .replace('<version in use>', 'v1')
    .replace('<data set>', 'holdout-v3')
    .replace(/n>=<samples>/u, '');

const PROPOSED = LISTS.flatMap(([, { measurable }]) =>
  measurable.flatMap(([sentence, lines]) => lines.map((line) => [sentence, line] as const)),
);

describe.each(PROPOSED)('"%s" as %s', (sentence, line) => {
  const { criteria } = parseCriteria(filledIn(line));
  const [criterion] = criteria;
  const same = sentence.toLowerCase().replace(/[-‐/]/gu, ' ');

  it('has no number but those of its sentence', () => {
    const said = mayBeSaid(sentence);
    const limit = filledIn(line)
      .replace(/ @9[57]\S*%/u, '')
      .replace(/ (?:on|where|for|because) .*/u, '')
      // A version has numbers in its name.
      .replace(/"[^"]*"/gu, '');
    const numbers = (limit.match(/(?<![\w@^.])\d[\d.]*/gu) ?? []).map(Number);
    const own = numbers.filter((number) => !said.some((one) => Math.abs(one - number) < 0.01));
    expect(own).toEqual([]);
  });

  it('names its metric by words of its sentence', () => {
    const plain = same.normalize('NFKD').replace(/[̀-ͯ'’]/gu, '');
    const metric = (criterion?.metric ?? '').normalize('NFKD').replace(/[\u0300-\u036f]/gu, '');
    const isSaid = (word: string): boolean =>
      plain.includes(word.slice(0, Math.max(3, word.length - 3))) ||
      plain.includes(IN_GERMAN[word] ?? word) ||
      // `reduce by 30%`, `30% fewer` are measured as a reduction.
      (word === 'reduction' && /reduce|fewer|less/u.test(plain)) ||
      initialsOf(plain).includes(word);
    const foreign = wordsOfMetric(metric).filter((word) => !isSaid(word));
    expect(foreign).toEqual([]);
  });
});

/** What a gate refuses is the other side. */
const REFUSES = /\b(?:fails if|is blocked when|is rejected|release block)\b/u;

/** Sentences of one limit that state one side only, by words or by a sign. */
const ONE_SIDED = LISTS.flatMap(([, { measurable }]) =>
  measurable.flatMap(([sentence, lines]) => {
    const [line = ''] = lines;
    // `90% of predictions within 10 points`: the side that is stated is a part of the name.
    const isOne =
      lines.length === 1 && sidesOf(line).length === 1 && !/_(?:max|min)_\d/u.test(line);
    const isOpen =
      /between|±|within the|limits|require fewer|not lower|under (?:normal|heavy|peak|warehouse)/iu.test(
        sentence,
      );
    // What has to shrink by so much is measured by how far it shrank.
    const isChange = line.includes('_reduction >= ');
    return isOne && !isOpen && !isChange && LEAST.test(sentence) !== MOST.test(sentence)
      ? [[sentence, line] as const]
      : [];
  }),
);

describe('the side of a limit', () => {
  it('is stated plainly by many sentences', () => {
    expect(ONE_SIDED.length).toBeGreaterThan(150);
  });

  it.each(ONE_SIDED)('of "%s" is the one of %s', (sentence, line) => {
    const isLeast = LEAST.test(sentence) !== REFUSES.test(sentence);
    expect(sidesOf(line)).toEqual([isLeast ? '>' : '<']);
  });
});
