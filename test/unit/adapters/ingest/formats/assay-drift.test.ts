import { describe, expect, it } from 'vitest';
import { run } from '../../../../../cli/run';
import { readEvidenceByNeed } from '../../../../../src/adapters/ingest/read-by-need';
import { outside } from '../../../cli/outside';

const counts = (yes: number, trials: number) => ({
  kind: 'categorical',
  counts: { yes, no: trials - yes },
});

const reference = { features: { fraud: counts(250, 50_000), late: counts(10_000, 50_000) } };
const current = { features: { fraud: counts(600, 50_000), late: counts(10_010, 50_000) } };

const read = async (body: unknown) => {
  const outcome = await readEvidenceByNeed(JSON.stringify(body));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.parsed;
};

const problemOf = async (body: unknown) => {
  const outcome = await readEvidenceByNeed(JSON.stringify(body));
  return outcome.ok ? null : outcome.problem;
};

const reported = async (): Promise<Record<string, unknown>> => {
  const files = { 'a.json': JSON.stringify(reference), 'b.json': JSON.stringify(current) };
  const { stdout } = await run(
    ['drift', '--reference', 'a.json', '--current', 'b.json', '--json'],
    outside(files),
  );
  return JSON.parse(stdout) as Record<string, unknown>;
};

const expected = [
  { name: 'fraud', fingerprint: 'assay-drift:fraud', state: 'firing', level: 'warning' },
  { name: 'late', fingerprint: 'assay-drift:late', state: 'clean', level: 'none' },
];

describe('the output of assay drift --json', () => {
  it('is a signal a feature, with the answer of the naive rule beside the verdict', async () => {
    const parsed = await read({
      ...(await reported()),
      ...{
        issue: 'AI-1',
        model: 'claims',
        modelVersion: '2.0',
        observedAt: '2026-11-20T10:00:00Z',
      },
    });
    expect(parsed.format).toBe('assay-drift');
    expect(parsed.signals).toMatchObject(expected);
    expect(parsed.signals[0]?.summary).toMatch(
      /^fraud: significant and moderate .*The rule PSI >= 0\.1 would not alarm: PSI 0\.00\d+, noise floor/,
    );
    expect(parsed.signals[0]?.observedAt).toBe('2026-11-20T10:00:00.000Z');
    expect(parsed.routing).toEqual({ issueKey: 'AI-1', model: 'claims', version: '2.0' });
    expect(parsed.notes.join()).toContain('The rule PSI >= 0.1 flags 0 of 2 features');
  });

  it('says where the level of the whole is not that of its features', async () => {
    const parsed = await read({ ...(await reported()), level: 'none' });
    expect(parsed.notes.join()).toContain(
      'Contradiction: the report is at none, and the worst of its features at warning.',
    );
    expect(parsed.signals).toMatchObject(expected);
  });

  it('holds what could not be judged as unknown', async () => {
    const few = { features: { fraud: counts(5, 100) } };
    const parsed = await read({ reference: few, current: { features: { other: counts(1, 9) } } });
    expect(parsed.signals).toMatchObject([
      { name: 'fraud', state: 'firing', level: 'unknown', value: null },
      { name: 'other', state: 'firing', level: 'unknown', value: null },
    ]);
  });
});

describe('both files of assay drift in one', () => {
  it('are judged as the command line judges them', async () => {
    const parsed = await read({ issue: 'AI-1', reference, current });
    const other = await read(await reported());
    expect(parsed.format).toBe('assay-drift-data');
    expect(parsed.signals).toMatchObject(expected);
    expect(parsed.signals.map(({ summary, value }) => [summary, value])).toEqual(
      other.signals.map(({ summary, value }) => [summary, value]),
    );
  });

  it('are judged together: twenty features are held to a twentieth', async () => {
    const moved = { reference: counts(100, 1000), current: counts(131, 1000) };
    const one = await read({
      reference: { features: { x: moved.reference } },
      current: { features: { x: moved.current } },
    });
    const still = Object.fromEntries(
      Array.from({ length: 19 }, (_, i) => [`f${i}`, counts(100, 1000)]),
    );
    const many = await read({
      reference: { features: { x: moved.reference, ...still } },
      current: { features: { x: moved.current, ...still } },
    });
    expect(one.signals[0]?.level).toBe('watch');
    expect(many.signals[0]?.level).toBe('unknown');
  });

  it.each<[string, unknown, RegExp]>([
    [
      'half a count',
      { ...current, features: { fraud: { kind: 'categorical', counts: { a: 0.5 } } } },
      /current\.features\.fraud\.counts\.a" is not a whole number/,
    ],
    [
      'another kind',
      { features: { fraud: { kind: 'numeric', values: [1, 2] } } },
      /features\.fraud: it is categorical in the reference and numeric/,
    ],
    ['no kind', { features: { fraud: {} } }, /is not numeric, categorical or histogram/],
  ])('are refused with the place: %s', async (_, side, message) => {
    const problem = await problemOf({ reference, current: side });
    expect(problem?.message).toMatch(message);
    expect(problem?.hint).toBeTruthy();
  });

  it('are refused without a feature, and with a method that is not known', async () => {
    const nothing = { features: {} };
    expect((await problemOf({ reference: nothing, current: nothing }))?.message).toBe(
      'Neither side has a feature.',
    );
    expect((await problemOf({ reference, current, method: 'vibes' }))?.message).toContain(
      '"method" is "vibes"',
    );
  });
});
