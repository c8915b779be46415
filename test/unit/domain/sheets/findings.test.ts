import { describe, expect, it } from 'vitest';
import type { SheetContent, SheetValue } from '../../../../src/contract/types';
import { findingsOf } from '../../../../src/domain/sheets/findings';
import { watchNames } from '../../../../src/domain/sheets/watch-names';
import { anItem } from '../../../support/builders/builders';
import { aPlan, aWatch, watching } from '../../../support/builders/monitoring-builders';
import { aNumber, choice, only, rowsWith, stated, text } from './rows';

const item = anItem('recall >= 90% @95%', [], {
  monitoring: watching({ plan: aPlan(), watches: [aWatch({ name: 'PSI of age' })] }),
});

const ofCard = (content: SheetContent, ...numbers: ReturnType<typeof aNumber>[]) =>
  findingsOf('model-card', content, item, numbers);

describe('what a card declares', () => {
  const declaring = (value: number) => ({
    declared: only({ metric: text('recall'), value: stated(value) }),
  });

  it.each([0.82, 0.9, 0.95])('is borne out within the tested interval: %d', (value) => {
    expect(ofCard(declaring(value), aNumber())).toEqual([]);
  });

  it.each([0.8199, 0.9501])('is told beside what was tested outside of it: %d', (value) => {
    const said = `${(value * 100).toFixed(2)}%`;
    expect(ofCard(declaring(value), aNumber())).toEqual([
      expect.stringMatching(`The card declares recall ${said}, tested is 8.* to 9.*\\.`),
    ]);
  });

  it('is held against the one value of a run without an interval', () => {
    const bare = aNumber({ lower: null, upper: null });
    expect(ofCard(declaring(0.9), bare)).toEqual([]);
    expect(ofCard(declaring(0.91), bare)).toEqual([
      'The card declares recall 91%, tested is 90.0%.',
    ]);
  });

  it('is held against what was measured of all, and of no group', () => {
    expect(ofCard(declaring(0.5), aNumber({ slice: 'age>60' }))).toEqual([
      'The card declares recall 50%, and no stored run says it.',
    ]);
  });

  it('says nothing where metric or value is open', () => {
    const value = stated(0.5);
    expect(ofCard({ declared: only({ value }) }, aNumber())).toEqual([]);
    expect(ofCard({ declared: only({ metric: text('recall') }) }, aNumber())).toEqual([]);
    expect(ofCard({ declared: only({ metric: choice('recall'), value }) }, aNumber())).toEqual([]);
    expect(ofCard({}, aNumber())).toEqual([]);
  });
});

describe('a number of a card', () => {
  const older = aNumber({ slice: 'age>60', run: 'run-a', at: '2026-11-10T00:00:00.000Z' });
  const newer = { ...older, run: 'run-b', at: '2026-11-12T00:00:00.000Z', estimate: 0.88 };
  const card = (value: SheetValue) => ({ performance: rowsWith({}, { value }) });

  it('is told with its group where a newer run says another', () => {
    expect(ofCard(card(older), newer)).toEqual([
      'recall for age>60 is 90.0% here and 88.0% in a newer run.',
    ]);
  });

  it.each([
    ['no run holds it any more', []],
    ['the newest run is the one it is of', [{ ...newer, run: 'run-a' }]],
    ['the other run is as old', [{ ...newer, at: older.at }]],
    ['the other run is older', [{ ...newer, at: '2026-11-09T00:00:00.000Z' }]],
    ['the newer run says the same', [{ ...newer, estimate: 0.9 }]],
  ])('stands where %s', (_why, numbers) => {
    expect(ofCard(card(older), ...numbers)).toEqual([]);
  });

  it('that somebody stated is held against none', () => {
    expect(ofCard(card(stated(0.5)), newer)).toEqual([]);
  });
});

describe('a risk of the register', () => {
  const ofRisk = (values: Record<string, SheetValue>) =>
    findingsOf('risk-register', { risks: rowsWith(values) }, item, []);
  const title = text('A letter reaches the wrong team');
  const severity = choice('serious');

  it.each([
    // Serious is the third of five, so that 1 in 100,000 makes it low, and 1 in 5 high.
    ['stated', stated(0.00001), 'rare', 'low'],
    ['stated', stated(0.2), 'frequent', 'high'],
    // At worst it is the upper end: between 1 and 10 in 100, which is the fourth band.
    ['measured', aNumber({ estimate: 0.005, lower: 0.001, upper: 0.02 }), 'likely', 'high'],
    ['measured without an end', aNumber({ estimate: 0.0005, upper: null }), 'unlikely', 'medium'],
  ])('is as high as its rate at worst, %s', (_how, rate, often, level) => {
    expect(ofRisk({ title, severity, rate })).toEqual([
      `"A letter reaches the wrong team" is ${often} at worst, which makes it a ${level} risk.`,
    ]);
  });

  it('is of no level while rate or severity is open', () => {
    expect(ofRisk({ title, severity })).toEqual([]);
    expect(ofRisk({ title, severity, rate: text('often') })).toEqual([]);
    expect(ofRisk({ title, rate: stated(0.2) })).toEqual([]);
    expect(ofRisk({ title, rate: stated(0.2), severity: text('serious') })).toEqual([]);
    expect(ofRisk({ title, rate: stated(0.2), severity: choice('gone') })).toEqual([]);
    expect(findingsOf('risk-register', {}, item, [])).toEqual([]);
  });

  it('is told by the first sixty letters of its title, or as a risk', () => {
    const long = ofRisk({ title: text('x'.repeat(61)), severity, rate: stated(0.2) });
    expect(long).toEqual([`"${'x'.repeat(60)}" is frequent at worst, which makes it a high risk.`]);
    expect(ofRisk({ severity, rate: stated(0.2) })).toEqual([
      'A risk is frequent at worst, which makes it a high risk.',
    ]);
    expect(ofRisk({ title: choice('x'), severity, rate: stated(0.2) })).toHaveLength(1);
  });

  it('has a trigger that somebody watches, by whatever spelling', () => {
    const trigger = (watch: string) => ({ kind: 'watch', watch, level: 'warning' }) as const;
    for (const watch of ['accuracy', 'psi of AGE', 'Sensitivity']) {
      expect(ofRisk({ title, trigger: trigger(watch) })).toEqual([]);
    }
    expect(ofRisk({ title, trigger: trigger('latency') })).toEqual([
      'The trigger of "A letter reaches the wrong team" names "latency", which nobody watches any more.',
    ]);
    expect(ofRisk({ title, trigger: text('latency') })).toEqual([]);
  });
});

describe('what may set a risk off', () => {
  it('is what plan, tools and locked criteria name, each once', () => {
    expect(watchNames(item)).toEqual(['accuracy', 'PSI of age', 'recall']);
    const twice = watching({ plan: aPlan(), watches: [aWatch({ name: 'accuracy' })] });
    expect(watchNames({ locked: null, monitoring: twice })).toEqual(['accuracy']);
    expect(watchNames({ locked: null, monitoring: watching() })).toEqual([]);
  });
});

describe('the screening of impact', () => {
  const screened = (...answers: [section: string, field: string, answer: string][]) =>
    findingsOf(
      'impact-screening',
      Object.fromEntries(
        [...new Set(answers.map(([section]) => section))].map((section) => [
          section,
          only(
            Object.fromEntries(
              answers
                .filter(([of]) => of === section)
                .map(([_section, field, answer]) => [field, choice(answer)]),
            ),
          ),
        ]),
      ),
      item,
      [],
    );
  const FORBIDDEN = 'Art. 5 forbids what is said here: it may not be put into use in the Union.';
  const PROFILES = 'What profiles people is never exempt by Art. 6(3).';

  it('says that what Art. 5 forbids may not be put into use', () => {
    expect(screened(['prohibited', 'prohibited', 'yes'])).toEqual([FORBIDDEN]);
    expect(screened(['prohibited', 'prohibited', 'no'])).toEqual([]);
  });

  it.each([
    ['exempt', 'yes', [PROFILES]],
    ['exempt', 'no', []],
    ['not-high', 'yes', []],
  ])('says of class %s with profiling %s: %j', (of, profiling, told) => {
    expect(screened(['high-risk', 'class', of], ['high-risk', 'profiling', profiling])).toEqual(
      told,
    );
  });

  it('says nothing of answers that are open or no choice', () => {
    expect(screened()).toEqual([]);
    const content = { prohibited: only({ prohibited: text('yes') }) };
    expect(findingsOf('impact-screening', content, item, [])).toEqual([]);
  });
});

describe('findings', () => {
  it('are those of the kind of sheet', () => {
    const content = {
      declared: only({ metric: text('recall'), value: stated(0.5) }),
      risks: rowsWith({ severity: choice('fatal'), rate: stated(0.2) }),
      prohibited: only({ prohibited: choice('yes') }),
    };
    const firstWords = (kind: Parameters<typeof findingsOf>[0]) =>
      findingsOf(kind, content, item, []).map((sentence) => sentence.split(' ')[0]);
    expect(firstWords('model-card')).toEqual(['The']);
    expect(firstWords('risk-register')).toEqual(['A']);
    expect(firstWords('impact-screening')).toEqual(['Art.']);
    expect(firstWords('data-sheet')).toEqual([]);
  });
});
