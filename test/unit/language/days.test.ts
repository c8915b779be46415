import { describe, expect, it } from 'vitest';
import { daysIn } from '../../../src/language/days';
import { putIn } from '../../../src/language/put';
import { dayInWords } from '../../../src/words/days';
import { momentInWords } from '../../../src/words/days-in-texts';

describe('a day in a sentence', () => {
  it.each([
    ['2026-11-28T23:59:00.000Z', '28 Nov 2026'],
    ['2026-05-04', '4 May 2026'],
    ['2026-11-29T00:30:00+02:00', '28 Nov 2026'],
  ])('is told in UTC: %s', (iso, told) => {
    expect(dayInWords(iso)).toBe(told);
  });

  it('has its minute where that is told', () => {
    expect(momentInWords('2026-05-04T09:07:59Z')).toBe('4 May 2026, 09:07 UTC');
  });

  it.each([
    ['en-US', 'muted until Nov 28, 2026; due Dec 6, 2026'],
    ['en-GB', 'muted until 28 Nov 2026; due 6 Dec 2026'],
    ['de-DE', 'muted until 28. Nov. 2026; due 6. Dez. 2026'],
    ['fr-FR', 'muted until 28 nov. 2026; due 6 déc. 2026'],
    ['no locale at all', 'muted until 28 Nov 2026; due 6 Dec 2026'],
  ])('is written as its reader does: %s', (locale, told) => {
    expect(daysIn(locale)('muted until 28 Nov 2026; due 6 Dec 2026')).toBe(told);
  });

  it.each(['gpt-4o-2024-08-06', 'holdout-28 Nov 2026b', 'run 2026-11-28', '128 Nov 2026'])(
    'is none where a name looks like it: %s',
    (name) => {
      expect(daysIn('en-US')(name)).toBe(name);
    },
  );

  it('stands in German sentences as on German pages', async () => {
    const put = await putIn('de_AT');
    expect(put('The drift is accepted until 6 Dec 2026; look at it again by then.')).toBe(
      'Die Drift ist bis 6. Dez. 2026 hingenommen; sehen Sie sie sich bis dahin noch einmal an.',
    );
  });
});
