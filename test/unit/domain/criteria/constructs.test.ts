import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criterionSchema } from '../../../../src/contract/criteria';
import { formatCriterion } from '../../../../src/domain/criteria/language/format';
import { parseCriteria } from '../../../../src/domain/criteria/language/parse';
import { foldMetric } from '../../../../src/domain/evidence/words/metric-name';
import { CONSTRUCTS } from './constructs';

describe('a construct of the language', () => {
  it.each(CONSTRUCTS)('%s', (written, ...canonical) => {
    const { criteria, findings } = parseCriteria(written);
    expect(findings).toEqual([]);
    expect(criteria.map(formatCriterion)).toEqual(canonical);
    for (const criterion of criteria) expect(criterionSchema.parse(criterion)).toEqual(criterion);
    expect(parseCriteria(canonical.join('\n'))).toEqual({ criteria, findings: [] });
  });

  it.each([
    ['recall no worse than champion', 'no-margin', /how much worse/],
    ['accuracy >= 2 of 3', 'range', /no percentage that ends/],
    ['accuracy >= 11 of 10', 'range', /more than the whole/],
    ['summary >= 4 of 5', 'range', /a score of 5 or a share of 5/],
    ['refusal_rate between 5% and 1%', 'range', /lower to its upper/],
    ['refusal_rate between 1% and 0.05', 'range', /written alike/],
    ['|bias| >= 0.1', 'range', /limited from above/],
    ['error_rate = 0 @95%', 'conflict', /counted/],
    ['error_rate = 5%', 'syntax', /not one of the comparisons/],
    ['recall better than champion by 100%', 'range', /no model is better/],
    ['recall >= 90% where age>60 for every class', 'duplicate-clause', /group is stated twice/],
    ['accuracy >= <target>', 'placeholder', /filled in/],
  ])('refuses "%s" as %s', (line, code, message) => {
    const { criteria, findings } = parseCriteria(line);
    expect(criteria).toEqual([]);
    expect(findings).toMatchObject([{ code, line: 1, severity: 'error' }]);
    expect(findings[0]?.message).toMatch(message);
  });

  it.each([
    ['\u0430ccuracy >= 90%', 1, 8],
    ['accu\u200Bracy >= 90%', 5, 1],
    ['recall >= 90% on h\u043Eldout-v3', 18, 7],
    ['recall >= 90% on \u202Eholdout', 18, 1],
    ['\u0441\u0430\u0440 >= 90%', 1, 3],
    ['\uFF41ccuracy >= 90%', 1, 8],
    ['recall >= 90% where regi\u03BFn=north', 21, 6],
  ])('refuses the disguised name of "%s"', (line, column, length) => {
    expect(parseCriteria(line).findings).toMatchObject([{ code: 'disguise', column, length }]);
  });

  it.each(['точность >= 90%', 'précision >= 90%', 'latency <= 300 µs', 'recall >= 90% because а'])(
    'reads the honest "%s"',
    (line) => {
      expect(parseCriteria(line).findings).toEqual([]);
    },
  );

  it.each([
    ['latency_p95', 'p95_latency'],
    ['Latency P95', 'p95_latency'],
    ['95th percentile latency', 'p95_latency'],
    ['ttft', 'time_to_first_token'],
    ["Cohen's kappa", 'kappa'],
    ['mAP50', 'map@0.5'],
  ])('takes "%s" of a tool for %s', (name, folded) => {
    expect(foldMetric(name)).toBe(folded);
  });
});

/** The first column of the table of constructs, with the pipes that a table cannot hold. */
const documented = (): string[] => {
  const text = readFileSync(new URL('../../../../docs/criteria.md', import.meta.url), 'utf8');
  const table = text.slice(text.indexOf('## Constructs'), text.indexOf('Names with characters'));
  return [...table.matchAll(/^\| `(.+?)` +\|/gmu)].map(([, line]) =>
    (line ?? '').replaceAll('\\|', '|'),
  );
};

describe('the page about the language', () => {
  it('shows only lines that parse', () => {
    const lines = documented();
    expect(lines.length).toBeGreaterThanOrEqual(17);
    for (const line of lines) expect(parseCriteria(line).findings).toEqual([]);
  });
});
