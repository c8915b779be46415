import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../../../src/domain/criteria/propose/about/features';

describe('what a sentence is told apart by', () => {
  it('is no name of a part, whatever it is named after', () => {
    const features = featuresOf('THE Suggestion_Engine SHALL hide songs that were skipped');
    expect(features).not.toContain('suggestion');
    expect(features).toContain('song');
    expect(featuresOf('THE suggestion engine SHALL hide songs')).toContain('suggestion');
  });

  it('is what is demanded, behind words such as `never` and `be`', () => {
    expect(featuresOf('The tutor must never show a solution')).toContain('*show');
    expect(featuresOf('Minutes can be copied')).toContain('*copi');
    expect(featuresOf('A copy shows the minutes')).not.toContain('*show');
  });

  it('is a word that links others, which stand side by side for all that', () => {
    const features = featuresOf('Share of wrong notes');
    expect(features).toContain('of');
    expect(features).toContain('shar+wrong');
  });

  it.each(['| 3.4 | Names the plant |', '| 12 | Names the plant |', 'AC-7: Names the plant'])(
    'is no number of a row or a requirement: %s',
    (sentence) => {
      expect(featuresOf(sentence)).toEqual(featuresOf('Names the plant'));
    },
  );

  it('is the number in a row that has a name', () => {
    expect(featuresOf('| P90 | below 3 s |')).toContain('NUMBER');
  });

  it('is no word that demands as such', () => {
    expect(featuresOf('The tutor shall pause')).not.toContain('shall');
  });

  it('is whether a model is named beside a kind of number', () => {
    expect(featuresOf('92% of transcripts')).toContain('=modelSHARE');
    expect(featuresOf('92% of invoices in 2 s')).toEqual(
      expect.arrayContaining(['=noneSHARE', '=noneTIME']),
    );
    expect(featuresOf('Transcripts are clear').join(' ')).not.toContain('=model');
  });
});
