import { describe, expect, it } from 'vitest';
import {
  fixture,
  measureOf,
  onlyRun,
  readOk,
  readProblem,
} from '../../../../support/evidence/read';

const nested = (): string => fixture('junit-nested.xml');

describe('JUnit XML', () => {
  it('counts the first try of each test over nested suites, skipped left out', () => {
    const parsed = readOk(nested());
    const run = onlyRun(parsed);
    expect(measureOf(run, 'pass_rate')).toEqual({ kind: 'count', successes: 2, trials: 6 });
    expect(measureOf(run, 'pass_rate', 'attempt=last')).toEqual({
      ...{ kind: 'count', successes: 3, trials: 6 },
    });
    expect(measureOf(run, 'pass_rate', 'claims & triage')).toEqual({
      ...{ kind: 'count', successes: 1, trials: 4 },
    });
    expect(measureOf(run, 'pass_rate', 'outer / inner')).toEqual({
      ...{ kind: 'count', successes: 1, trials: 2 },
    });
    expect(run.attempts).toEqual([
      { test: 't.e', outcomes: ['failed', 'passed'] },
      { test: 'u.b', outcomes: ['failed', 'failed'] },
    ]);
    expect(run).toMatchObject({
      model: { version: '1.4.0' },
      commit: '0a1b2c3',
      dataset: { id: 'holdout-v3' },
      startedAt: '2026-11-20T09:00:00.000Z',
    });
    expect(parsed.routing.issueKey).toBe('AI-12');
    const notes = parsed.notes.join(' ');
    expect(notes).toContain('1 test ended in an error');
    expect(notes).toContain('1 skipped test');
    expect(notes).toContain('2 tests run again');
    expect(notes).toContain('"outer / inner" states 99 tests');
    expect(run.results[0]?.contradiction).toContain('<testsuites> states 9 tests, 9 failures');
    expect(run.results.map(({ contradiction }) => contradiction === undefined)).toEqual([
      ...[false, false, true, false],
    ]);
  });

  it('takes records of one name for tests where the suite counts each and none failed', () => {
    const named = (suite: string, tests: number, second = ''): string =>
      `<testsuite name="${suite}" tests="${tests}"><testcase classname="t" name="a"/><testcase classname="t" name="a">${second}</testcase><testcase classname="t" name="b"/></testsuite>`;
    const rateOf = (xml: string) => measureOf(onlyRun(readOk(xml)), 'pass_rate');
    expect(rateOf(named('Mocha Tests', 3))).toMatchObject({ successes: 3, trials: 3 });
    expect(rateOf(named('Mocha Tests', 2))).toMatchObject({ successes: 1, trials: 2 });
    expect(rateOf(named('pytest', 3))).toMatchObject({ successes: 1, trials: 2 });
    expect(rateOf(named('s', 3, '<failure/>'))).toMatchObject({ successes: 1, trials: 2 });
  });

  it('keeps tests without a name apart, and leaves out what is disabled', () => {
    const parsed = readOk(
      '<testsuites><testsuite><testcase/><testcase><failure/></testcase><testcase name="x" status="disabled"/><testcase><skipped/></testcase></testsuite></testsuites>',
    );
    expect(measureOf(onlyRun(parsed), 'pass_rate')).toEqual({
      ...{ kind: 'count', successes: 1, trials: 2 },
    });
    expect(onlyRun(parsed).attempts ?? []).toEqual([]);
  });

  it('takes one test for one trial, however many records it has', () => {
    const testcase = (name: string, inside = ''): string =>
      `<testcase classname="t" name="${name}">${inside}</testcase>`;
    const teardown = '<error message="failed on teardown with &quot;E&quot;"/>';
    const parsed = readOk(
      `<testsuite name="s" tests="4" failures="2" errors="2" skipped="0">${[
        testcase('torn', '<failure/>') + testcase('torn', teardown),
        testcase('again') + testcase('again'),
        testcase('only torn', teardown),
        testcase('fine'),
        testcase('never', '<failure/>') + testcase('never', '<failure/>'),
      ].join('')}</testsuite>`,
    );
    expect(measureOf(onlyRun(parsed), 'pass_rate')).toEqual({
      ...{ kind: 'count', successes: 1, trials: 5 },
    });
    expect(onlyRun(parsed).attempts).toEqual([
      { test: 't.again', outcomes: ['failed', 'passed'] },
      { test: 't.never', outcomes: ['failed', 'failed'] },
    ]);
    expect(parsed.notes.join(' ')).toContain('error in teardown');
  });

  it('agrees with totals that count records, or tests, or leave out the skipped ones', () => {
    const totals = (tests: number): string =>
      `<testsuite name="s" tests="${tests}" failures="0" errors="0" skipped="1"><testcase name="a"/><testcase name="a"/><testcase name="b"/><testcase name="c"><skipped/></testcase></testsuite>`;
    const contradictions = [2, 3, 4, 5].map(
      (tests) => onlyRun(readOk(totals(tests))).results[0]?.contradiction,
    );
    expect(contradictions.map((why) => why !== undefined)).toEqual([false, false, false, true]);
  });

  it('takes stated totals where no test cases are listed', () => {
    const parsed = readOk(
      '<testsuite name="evals" tests="100" failures="9" errors="0" skipped="0"/>',
    );
    expect(measureOf(onlyRun(parsed), 'pass_rate')).toEqual({
      kind: 'count',
      successes: 91,
      trials: 100,
    });
    expect(parsed.notes.join(' ')).toContain('taken as stated');
  });

  it('reads a version that suites disagree on as not stated', () => {
    const suite = (name: string, version: string): string =>
      `<testsuite name="${name}"><properties><property name="version" value="${version}"/></properties><testcase name="x"/></testsuite>`;
    const parsed = readOk(`<testsuites>${suite('a', '1')}${suite('b', '2')}</testsuites>`);
    expect(onlyRun(parsed).model.version).toBeNull();
    expect(parsed.notes.join(' ')).toContain('different values for the model version');
  });

  it('says that a time has no zone', () => {
    const parsed = readOk(
      '<testsuite name="a" timestamp="2026-11-20T10:00:00"><testcase name="x"/></testsuite>',
    );
    expect(onlyRun(parsed).startedAt).toBe('2026-11-20T10:00:00.000Z');
    expect(parsed.notes.join(' ')).toContain('without a zone');
  });

  it('refuses a report in which nothing ran', () => {
    expect(readProblem('<testsuites/>').message).toContain('no test that ran');
    expect(
      readProblem('<testsuite name="a"><testcase name="x"><skipped/></testcase></testsuite>')
        .message,
    ).toContain('no test that ran');
  });

  it('refuses document types and entities, but not those quoted in CDATA or comments', () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><testsuite name="&b;"><testcase name="x"/></testsuite>';
    expect(readProblem(bomb).message).toContain('document type');
    const quoted =
      '<!-- <!DOCTYPE html> --><testsuite name="a"><testcase name="x"><system-out><![CDATA[<!DOCTYPE html>]]></system-out></testcase></testsuite>';
    expect(onlyRun(readOk(quoted)).results).toHaveLength(2);
  });

  it('refuses XML that is broken or something else', () => {
    expect(readProblem('<testsuite name="a"><testcase></testsuite>').where).toMatch(/^line 1/);
    expect(readProblem('<project><modelVersion/></project>').nearest).toBe('junit');
    expect(readProblem('<html><body/></html>').message).toContain('HTML');
  });
});
