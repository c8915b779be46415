import { describe, expect, it } from 'vitest';
import {
  formatComparator,
  formatCount,
  formatDay,
  formatDays,
  formatDuration,
  formatMetric,
  formatNumber,
  formatPercent,
  formatSpan,
  formatTarget,
} from '../../../../static/components/format';

describe('numbers', () => {
  it('shows percentages with one decimal, always', () => {
    expect(formatPercent(0.8515, 'en')).toBe('85.2%');
    expect(formatPercent(1, 'en')).toBe('100.0%');
  });

  it('shows a target as it was written, without decimals nobody wrote', () => {
    expect(formatTarget(0.9, 'percent', 'en')).toBe('90%');
    expect(formatTarget(0.9995, 'percent', 'en')).toBe('99.95%');
    expect(formatTarget(300, 'number', 'en')).toBe('300');
  });

  it('cuts measured numbers to four digits and keeps counts whole', () => {
    expect(formatNumber(254.8712, 'en')).toBe('254.9');
    expect(formatNumber(1234567, 'en')).toBe('1,234,567');
  });

  it('says a length of time in its largest whole unit', () => {
    expect(formatDuration(47 * 3_600_000)).toBe('1 day');
    expect(formatDuration(5 * 3_600_000)).toBe('5 hours');
    expect(formatDuration(Number.NaN)).toBe('an unknown time');
  });

  it('says a stretch of days without saying a month or a year twice', () => {
    const days = (from: string, to: string): string =>
      formatDays(from, to, 'en-GB', 'UTC').replaceAll(/\s/gu, ' ');
    expect(days('2026-11-03T09:00:00Z', '2026-11-15T09:00:00Z')).toMatch(/^3 ?– ?15 Nov 2026$/u);
    expect(days('2026-10-25T09:00:00Z', '2026-11-18T09:00:00Z')).toBe('25 Oct – 18 Nov 2026');
    expect(formatDays('never', '2026-11-18')).toBe('never – 2026-11-18');
  });

  it('follows the language of the person', () => {
    expect(formatPercent(0.852, 'de')).toBe('85,2\u00a0%');
  });

  it('counts in words', () => {
    expect(formatCount(1, 'run')).toBe('1 run');
    expect(formatCount(0, 'run')).toBe('0 runs');
    expect(formatCount(2, 'entry', 'entries')).toBe('2 entries');
  });
});

describe('times', () => {
  it('names the largest whole unit', () => {
    expect(formatSpan('2026-11-20T12:00:00Z', '2026-11-26T13:00:00Z')).toBe('6 days');
    expect(formatSpan('2026-11-20T12:00:00Z', '2026-11-20T13:30:00Z')).toBe('1 hour');
    expect(formatSpan('2026-11-20T12:00:00Z', '2026-11-20T12:00:30Z')).toBe('less than a minute');
    expect(formatSpan('2026-11-20T12:05:00Z', '2026-11-20T12:00:00Z')).toBe('5 minutes');
  });

  it('does not invent a date or a span', () => {
    expect(formatDay('soon')).toBe('soon');
    expect(formatSpan('soon', '2026-11-20T12:00:00Z')).toBe('an unknown time');
  });

  it('shows days in the format of the person', () => {
    expect(formatDay('2026-11-20T12:00:00Z', 'en-GB', 'UTC')).toBe('20 Nov 2026');
  });
});

describe('words of criteria', () => {
  it('uses the signs and spaces people know', () => {
    expect(formatComparator('>=')).toBe('≥');
    expect(formatMetric('false_positive_rate')).toBe('false positive rate');
  });
});
