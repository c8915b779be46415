import { describe, expect, it } from 'vitest';
import { waiversInForce } from '../../../../src/domain/drafts/parts';
import { factsOf, factsOfText, strangers } from '../../../../src/domain/drafts/strangers';
import { aWaiver } from '../../../support/builders/governance-builders';
import { anItemView } from '../../../support/builders/item-view';

const draft = [
  '# Steering note: AI-1 Read claims',
  '- Proven: accuracy >= 90% @95%. 465 of 500 (93.0%) clears it. ([run 1a2b3c4d](https://x.test/browse/AI-1))',
  '- Waits for Maria Okafor. Due 2026-12-01. Model ClaimsNet, version 1.4.0.',
].join('\n');

describe('what a text says beyond its facts', () => {
  it.each([
    ['AI-1 passed: 465 of 500 hold.', []],
    ['Maria Okafor decides by 1 Dec 2026. ClaimsNet 1.4.0 waits.', []],
    ['Accuracy is 93% with 95% confidence.', []],
    ['Accuracy is 94%.', ['94']],
    ['It waits for Peter since 2026-12-02.', ['Peter', '2026-12-02']],
    ['AI-2 and run 99aabbcc say so.', ['AI-2', '99aabbcc']],
    ['The model PayNet is at p95_latency.', ['PayNet', 'p95_latency']],
    ['See [run 1a2b3c4d](https://evil.test/9999).', ['https://evil.test/9999']],
    ['See [run 1a2b3c4d](https://x.test/browse/AI-1).', []],
    ['See \\[run\\](https://evil.test/9999).', ['https://evil.test/9999']],
  ])('%s', (text, found) => {
    const facts = new Set([...factsOfText(draft), '93']);
    expect(strangers(text, facts)).toEqual(found);
  });

  it('is nothing for the draft itself', () => {
    expect(strangers(draft, factsOfText(draft))).toEqual([]);
  });
});

describe('waivers in a note', () => {
  it('are those in force alone: none that waits, was revoked or has ended', () => {
    const waivers = [
      { ...aWaiver({ id: 'waits', approvedBy: null }), inForce: false, expired: false },
      { ...aWaiver({ id: 'now' }), inForce: true, expired: false },
      { ...aWaiver({ id: 'ended' }), inForce: false, expired: true },
    ];
    expect(waiversInForce({ governance: { waivers } }).map(({ id }) => id)).toEqual(['now']);
  });
});

describe('what the records of an item name', () => {
  const digest = 'a1'.repeat(32);
  const facts = () =>
    factsOf(
      anItemView({ people: { pm: 'Maria Okafor' } }),
      {
        rate: 0.0325,
        at: '2026-11-28T09:12:00.000Z',
        run: digest,
        of: [['ClaimsNet'], null, true],
      },
      'p95_latency',
    );
  const found = (text: string) => strangers(text, facts());

  it.each([
    ['a person', 'It waits for Maria Okafor.'],
    ['a key of the item', 'Read AI-1 first.'],
    ['a number as it is kept', 'The rate is 0.0325.'],
    ['a number as a measured percentage', 'The rate is 3.3%.'],
    ['a number as a percentage that was written down', 'The rate is 3.25%.'],
    ['the day of a moment', 'Seen on 28 Nov 2026, 2026-11-28.'],
    ['a digest, and its beginning as a run is called', `Of ${digest}, run a1a1a1a1.`],
    ['what lies deep in a list', 'The model ClaimsNet.'],
    ['a plain text', 'It is p95_latency.'],
    ['the name of a field', 'Read stageSince there.'],
  ])('is %s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['another number', 'The rate is 0.0326.', ['0.0326']],
    ['another digit of a percentage', 'The rate is 3.26%.', ['3.26']],
    ['another day', 'Seen on 29 Nov 2026.', ['2026-11-29']],
    ['another run', 'Run a1a1a1a2.', ['a1a1a1a2']],
    ['another name', 'The model PayNet.', ['PayNet']],
    ['a link', 'Read [AI-1](https://x.test).', ['https://x.test']],
  ])('is not %s', (_what, text, strange) => {
    expect(found(text)).toEqual(strange);
  });

  it('is no place in a list', () => {
    const many = factsOf(anItemView(), [Array.from({ length: 78 }, () => 'claims')]);
    expect(strangers('it is 77', many)).toEqual(['77']);
  });

  it('is told once, however often a text says what is not there', () => {
    expect(found('It is 4711, and 4711, and [x](y) and [x](y).')).toEqual(['4711', 'y']);
  });
});

describe('a capital', () => {
  const none = new Set<string>();

  it.each([
    'Wait for it.',
    'one waits. Others do not.',
    'one waits! Others do not? Some do.',
    'so: Wait; Then go… Now.',
    '- Wait\n- Go\n  > Stop\n# Heading',
    'first\nSecond',
    '"Wait"',
    'one waits.) Others do not.',
  ])('says nothing of a name where a sentence begins: %s', (text) => {
    expect(strangers(text, none)).toEqual([]);
  });

  it.each([
    ['it waits for Peter', ['Peter']],
    ['it waits, Peter', ['Peter']],
    ['Wait for Peter. Peter knows', ['Peter']],
    ['iPhone waits', ['iPhone']],
    ['Use GPT there', ['GPT']],
    ['it waits for the ex-Peter', ['ex-Peter']],
    ['it waits for team/Peter', ['team/Peter']],
  ])('is a name within one: %s', (text, names) => {
    expect(strangers(text, none)).toEqual(names);
  });
});

describe('what a draft names, for a text about it', () => {
  it('are its words and links, and no word of a link', () => {
    const facts = factsOfText('See [AI-1](https://x.test/Secret-7).');
    expect(strangers('See AI-1, [here](https://x.test/Secret-7).', facts)).toEqual([]);
    expect(strangers('see Secret-7', facts)).toEqual(['Secret-7']);
  });

  it('ends a word where a link ends', () => {
    expect(strangers('see [4](x)2', new Set(['4', '2', 'x']))).toEqual([]);
  });

  it('is a name in whatever case', () => {
    expect(strangers('it waits for Peter', new Set(['peter']))).toEqual([]);
  });

  it('takes letters that look the same for the same', () => {
    expect(strangers('it is Zoe\u0301', factsOfText('it is Zo\u00e9'))).toEqual([]);
  });
});
