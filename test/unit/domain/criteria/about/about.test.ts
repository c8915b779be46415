import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../../src/domain/criteria/language/parse';
import { lintStory } from '../../../../../src/domain/criteria/lint/story';
import * as About from '../../../../../src/domain/criteria/propose/about/about';
import { MEASURED_SENTENCES, examples } from './examples';
import { train, type Example } from './train';

const FOLDS = 5;
/** So many of them are asked about, and stand for the others; decision 24 has the figures of all. */
const FOLDS_ASKED = 1;

/** Weights that were learnt without these places, and without what they say in other lists. */
const learntWithout = (all: readonly Example[], places: ReadonlySet<string>): About.Judge => {
  const said = new Set(
    MEASURED_SENTENCES.filter(({ place }) => places.has(place)).flatMap(
      ({ software = [], measurable = [], vague = [] }) => [...software, ...measurable, ...vague],
    ),
  );
  return About.aboutBy(
    train(
      all.filter(
        ({ place, sentence }) => place === null || (!places.has(place) && !said.has(sentence)),
      ),
    ),
  );
};

/** A place stays in its fold, whatever places are added. */
const foldOf = (place: string): number =>
  Array.from(place, (letter) => letter.codePointAt(0) ?? 0).reduce(
    (hash, letter) => (hash * 31 + letter) % 9973,
    7,
  ) % FOLDS;

const folds = (all: readonly Example[]): ReadonlySet<string>[] => {
  const places = all.flatMap(({ place }) => (place === null ? [] : [place]));
  return Array.from(
    { length: FOLDS_ASKED },
    (_, fold) => new Set(places.filter((place) => foldOf(place) === fold)),
  );
};

type Verdict = 'vague' | 'read' | 'nothing';

const verdictOn = (sentence: string): Verdict => {
  const [line] = readLines(sentence);
  if (line?.finding === null && line.criteria.length > 0 && !About.isSentenceInPassing(sentence))
    return 'read';
  const { findings, suggestions } = lintStory(sentence);
  if (findings.some(({ code }) => code === 'vague')) return 'vague';
  return findings.length + suggestions.length > 0 ? 'read' : 'nothing';
};

const share = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.filter(is).length / all.length;

describe('what a sentence is about', () => {
  const all = examples();

  it('is told by weights that were learnt from the sentences of today', () => {
    const fresh = About.aboutBy(train(all));
    const differently = all.filter(
      ({ sentence }) => fresh.isAboutSoftware(sentence) !== About.isAboutSoftware(sentence),
    );
    // A list may gain a few sentences before the weights are learnt anew.
    expect(differently.length).toBeLessThanOrEqual(all.length * 0.005);
  });

  it('is told of sentences of places that nothing was learnt from', () => {
    const told = folds(all).map((places) => {
      const by = learntWithout(all, places);
      const asked = MEASURED_SENTENCES.filter(({ place }) => places.has(place));
      const verdicts = About.judgedBy(by, () => ({
        software: asked.flatMap(({ software = [] }) => software.map(verdictOn)),
        measurable: asked.flatMap(({ measurable = [] }) => measurable.map(verdictOn)),
        vague: asked.flatMap(({ vague = [] }) => vague.map(verdictOn)),
      }));
      const held = all.filter(({ place }) => place !== null && places.has(place));
      return {
        verdicts,
        held: held.map((one) => ({ ...one, isTold: !by.isAboutSoftware(one.sentence) })),
      };
    });
    const held = told.flatMap((one) => one.held);
    const of = (kind: 'software' | 'measurable' | 'vague'): Verdict[] =>
      told.flatMap(({ verdicts }) => verdicts[kind]);
    const figures = {
      softwareWithAWord: share(of('software'), (verdict) => verdict !== 'nothing'),
      measurableRead: share(of('measurable'), (verdict) => verdict === 'read'),
      vagueCaught: share(of('vague'), (verdict) => verdict === 'vague'),
      softwareLetIn: share(
        held.filter(({ isOfModel }) => !isOfModel),
        ({ isTold }) => isTold,
      ),
      modelKept: share(
        held.filter(({ isOfModel }) => isOfModel),
        ({ isTold }) => isTold,
      ),
    };
    expect(figures.softwareWithAWord).toBeLessThanOrEqual(0.06);
    expect(figures.measurableRead).toBeGreaterThanOrEqual(0.69);
    expect(figures.vagueCaught).toBeGreaterThanOrEqual(0.55);
    expect(figures.softwareLetIn).toBeLessThanOrEqual(0.1);
    expect(figures.modelKept).toBeGreaterThanOrEqual(0.82);
  });
});

describe('what software does for all of its records', () => {
  it.each([
    'Provenance: for **100%** of drafted answers, the assistant stores the sources, the model and the prompt',
    'SC-004: Forecasts are computed for 100% of depots with a year of past demand',
  ])('is no limit of a model: %s', (sentence) => {
    expect(About.isAboutSoftware(sentence)).toBe(true);
  });

  it.each([
    'For 100% of drafted answers, the assistant names the right sources',
    'SC-004: Forecasts are right for 100% of depots with a year of past demand',
  ])('is told from what a model does for all: %s', (sentence) => {
    expect(About.isAboutSoftware(sentence)).toBe(false);
  });
});
