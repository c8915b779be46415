import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/language/translator';

const translate = createTranslator({
  '{0} of {1} criteria are proven': '{0} von {1} Kriterien sind belegt',
  '{0}: at {1} confidence it could be {2}, needed {3}.{4}':
    '{0}: Bei {1} Konfidenz könnten es {2} sein, nötig sind {3}.{4}',
  'as low as {0}': 'nur {0}',
  'Shown by run {0}.': 'Gezeigt vom Lauf {0}.',
  'the check "{0}" is open': 'die Prüfung „{0}“ ist offen',
  'Look at it again.': 'Sehen Sie es sich noch einmal an.',
  'the evidence changed': 'die Nachweise haben sich geändert',
  'the criteria changed': 'die Kriterien haben sich geändert',
  'Reason: {0}': 'Begründung: {0}',
  '{0} asked {1} for it on {2}': 'Am {2} hat {0} darum gebeten: {1}',
  '{0} of {1}': '{0} von {1}',
  '{0} runs': '{0} Läufe',
  '{0} of {1} pass': '{0} von {1} bestanden',
  'write down {0}': 'schreiben Sie auf: {0}',
  'moved to {0} by the status {1}': 'durch den Status {1} nach {0} verschoben',
  Validation: 'Validierung',
  'worked out from {0}': 'berechnet aus {0}',
});
const said = (text: string): string => translate(text).text;

/** Shortest of three times that the processor takes, in milliseconds; less than 2 cannot be told apart. */
const leastTime = (text: string): number => {
  const times = [1, 2, 3].map((once) => {
    const begun = process.cpuUsage();
    // What was translated before is remembered.
    translate(`${text}${once}`);
    return process.cpuUsage(begun).user / 1000;
  });
  return Math.max(2, Math.min(...times));
};

describe('a text in another language', () => {
  it.each([
    ['2 of 3 criteria are proven', '2 von 3 Kriterien sind belegt'],
    [
      'recall 1,200 of 1,250 (96.0%): at 97% confidence it could be as low as 93.5%, needed 95%. Shown by run ab12.',
      'recall 1.200 von 1.250 (96,0\u00A0%): Bei 97\u00A0% Konfidenz könnten es nur 93,5\u00A0% sein, nötig sind 95\u00A0%. Gezeigt vom Lauf ab12.',
    ],
    [
      '0 of 1 pass: recall 12 of 400 (3.0%): at 97% confidence it could be as low as 1.5%, needed 2%.',
      '0 von 1 bestanden: recall 12 von 400 (3,0\u00A0%): Bei 97\u00A0% Konfidenz könnten es nur 1,5\u00A0% sein, nötig sind 2\u00A0%.',
    ],
    ['Ann asked Bob for it on 5 Nov 2026', 'Am 5 Nov 2026 hat Ann darum gebeten: Bob'],
    [
      'the evidence changed, the criteria changed',
      'die Nachweise haben sich geändert, die Kriterien haben sich geändert',
    ],
    [
      'The evidence changed. Look at it again.',
      'Die Nachweise haben sich geändert. Sehen Sie es sich noch einmal an.',
    ],
    ['1) 2 runs\n- 0.25 of 3 runs', '1) 2 Läufe\n- 0,25 von 3 Läufe'],
  ])('is told for %s', (english, other) => {
    expect(translate(english)).toEqual({ text: other, missed: [] });
  });

  it('leaves what is quoted as it was said', () => {
    expect(said('the check "Look at it again." is open')).toBe(
      'die Prüfung „Look at it again.“ ist offen',
    );
  });

  it('puts counts into the case that a sentence asks for', () => {
    expect(said('worked out from 12 runs')).toBe('berechnet aus 12 Läufen');
  });

  it('names stages, and leaves statuses of Jira that are called the same', () => {
    expect(said('moved to Validation by the status Validation')).toBe(
      'durch den Status Validation nach Validierung verschoben',
    );
  });

  it('leaves what people write, and tells of it', () => {
    const text = 'Team leads listen to twenty of thirty answers and write down what was wrong.';
    expect(translate(text)).toEqual({ text, missed: [text] });
    expect(translate('Reason: labels arrive next month')).toEqual({
      text: 'Begründung: labels arrive next month',
      missed: ['labels arrive next month'],
    });
    expect(said('Sum of parts')).toBe('Sum of parts');
  });

  it('leaves versions, keys and names', () => {
    expect(said('Reason: 1.4')).toBe('Begründung: 1.4');
    expect(said('Reason: fraud-flag 1.4.0 and hail 2.0.1')).toBe(
      'Begründung: fraud-flag 1.4.0 und hail 2.0.1',
    );
  });

  it('takes of two readings the one that leaves less', () => {
    expect(said('3 runs of 4 runs')).toBe('3 Läufe von 4 Läufe');
  });

  it('takes time in proportion to a hostile text', () => {
    const hostile: [piece: string, times: number][] = [
      ['and ', 1000],
      ['{0} of {1} ', 375],
      ['at confidence it could be as low as, needed. ', 100],
      ['(', 4750],
      ['Reason: ', 500],
      ['a, b and c of d: ', 250],
    ];
    for (const [piece, times] of hostile) {
      const once = leastTime(piece.repeat(times));
      const fourfold = leastTime(piece.repeat(4 * times));
      // Four times the text; what grows with its square takes sixteen times as long.
      expect(fourfold / once, piece).toBeLessThan(12);
    }
  });

  it('does not look at what is too long for a text of the app', () => {
    const text = 'the evidence changed. '.repeat(2000);
    expect(translate(text)).toEqual({ text, missed: [] });
  });
});
