import { describe, expect, it } from 'vitest';
import type { RadarItem } from '../../../../src/contract/types';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { radarSentences } from '../../../../src/domain/lifecycle/radar-sentences';
import { pingPong } from '../../../../src/domain/lifecycle/returns';
import { scanItem } from '../../../../src/domain/lifecycle/radar';
import { DAY, day, move, scan, source, START, subject } from './radar-items';

type Seen = Parameters<typeof radarSentences>[1];

const said = (seen: Partial<Seen>): string[] =>
  radarSentences(sevenStages, {
    ...{ key: 'AI-1', summary: 'Claims', stage: 'data', skips: [], returns: [], pingPong: [] },
    ...{ dwell: [], misfit: null, truncated: false },
    ...seen,
  });

const skip = (...skipped: string[]): RadarItem['skips'][number] => ({
  ...{ from: 'inception', to: 'monitoring', at: day(1), accountId: 'ds', skipped },
});

const back = (
  to: string,
  lostDays: number,
  declared: RadarItem['returns'][number]['declared'] = null,
): RadarItem['returns'][number] => ({
  ...{ from: 'validation', to, at: day(1), accountId: 'ds', declared, lostMs: lostDays * DAY },
});

const declared = { reason: 'labels were wrong', by: 'pm', at: day(0) };

describe('what is worth a look about the way of an item', () => {
  it.each<[string, Partial<Seen>, string[]]>([
    ['nothing', {}, []],
    ['one stage that was skipped', { skips: [skip('data')] }, ['skipped Data']],
    [
      'several of them, with how often',
      { skips: [skip('data', 'validation'), skip('data'), skip('data', 'experimentation')] },
      ['skipped Data 3 times, Validation and Experimentation'],
    ],
    [
      'two of them, one twice',
      { skips: [skip('data', 'validation'), skip('data')] },
      ['skipped Data twice and Validation'],
    ],
    ['a stage that the lifecycle no longer has', { skips: [skip('gone')] }, ['skipped gone']],
    [
      'returns to one stage together, with the time they cost',
      { returns: [back('data', 2), back('data', 0), back('data', 1)] },
      ['returned to Data 3 times, undeclared, 3 days lost'],
    ],
    [
      'returns to another stage, or that were declared, apart',
      { returns: [back('data', 1), back('experimentation', 0), back('data', 2, declared)] },
      [
        'returned to Data once, undeclared, 1 day lost',
        'returned to Experimentation once, undeclared',
        'returned to Data once, declared, 2 days lost',
      ],
    ],
    [
      'two stages that it went back and forth between',
      { pingPong: [{ a: 'data', b: 'validation', times: 4 }] },
      ['went back and forth between Data and Validation, 4 returns'],
    ],
    [
      'work that does not belong there, and history that is missing, last',
      {
        skips: [skip('data')],
        misfit: { stage: 'data', workType: 'Release', why: 'It does not belong there.' },
        truncated: true,
      },
      [
        'skipped Data',
        'It does not belong there.',
        'has more history than could be read, so later moves may be missing',
      ],
    ],
  ])('says %s', (_what, seen, sentences) => {
    expect(said(seen)).toEqual(sentences);
  });
});

describe('two stages that an item goes back and forth between', () => {
  const returns = (...pairs: [string, string][]) =>
    pairs.map(([from, to]) => ({ from, to, at: day(1), accountId: null }));

  it('are those of two returns, from the later to the earlier, each pair by itself', () => {
    const [one, other]: [[string, string], [string, string]] = [
      ['validation', 'data'],
      ['validation', 'inception'],
    ];
    expect(pingPong(returns(one, other))).toEqual([]);
    expect(pingPong(returns(one, other, one, other, one))).toEqual([
      { a: 'data', b: 'validation', times: 3 },
      { a: 'inception', b: 'validation', times: 2 },
    ]);
  });
});

describe('the radar of an item', () => {
  it('says what it is of, where it stands and what does not fit there', () => {
    const item = scan([move(1, '1', '2')], { workType: 'Release', issueKey: 'AI-7' });
    expect(item).toMatchObject({ key: 'AI-7', summary: 'Claims', stage: 'data', truncated: false });
    expect(item.misfit).toMatchObject({ stage: 'data', workType: 'Release' });
    expect(item.sentences).toEqual([item.misfit?.why]);
  });

  it('counts a skip from no stage over those that the board has, and any skip later', () => {
    const board = { ...source, statusStages: { 2: 'data', 3: 'experimentation', 5: 'deployment' } };
    const way = [move(1, '9', '3'), move(2, '3', '5')];
    const item = scanItem(board, subject(way), START + 3 * DAY);
    expect(item.skips.map(({ from, skipped }) => [from, skipped])).toEqual([
      [null, ['data']],
      ['experimentation', ['validation']],
    ]);
  });

  it('counts every stage as one of the board where a field tells them', () => {
    const byField = { ...source, statusStages: {} };
    const set = [move(1, null, 'Validation', { kind: 'stage' })];
    const item = scanItem(byField, subject(set), START + 3 * DAY);
    expect(item.skips.map(({ skipped }) => skipped)).toEqual([
      ['inception', 'data', 'experimentation'],
    ]);
  });
});
