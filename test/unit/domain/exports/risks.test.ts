import { describe, expect, it } from 'vitest';
import { risksCsvOf, risksMarkdownOf } from '../../../../src/domain/exports/risks';
import type { RegisterRisk } from '../../../../src/domain/sheets/register-risks';
import { daysAgo } from '../../../support/builders/builders';
import { aRegisterRisk, ofRuns } from './of-model';

const RUN = 'c'.repeat(64);

const ofRun: NonNullable<RegisterRisk['rate']> = {
  ...{ kind: 'run', run: RUN, metric: 'error_rate', slice: null, estimate: 0.015 },
  ...{ lower: 0.0031, upper: 0.0432, trials: 200, successes: 3, dataset: null },
  ...{ modelVersion: null, at: daysAgo(1) },
};

const whole = aRegisterRisk({
  ...{ rate: ofRun, trigger: { kind: 'watch', watch: 'psi', level: 'warning' } },
  accepted: { kind: 'accepted', by: 'ds', at: '2026-11-18T09:00:00Z' },
});

const columns =
  'id,risk,how it shows,owner,severity,level,rate,lower 95 %,upper 95 %,n,source of the rate,trigger,treatment,work item,severity that is left,acceptance';

const csv = (...risks: RegisterRisk[]): string[] => risksCsvOf(ofRuns([], { risks })).split('\r\n');

describe('a risk as a line for spreadsheets', () => {
  it('tells its rate by run, its trigger, its work item, and who accepted what is left', () => {
    expect(csv(whole)).toEqual([
      columns,
      [
        ...['r1', 'Wrong team', 'A week late', 'D. Scientist', 'Minor: repaired the same day'],
        ...['low', '0.015', '0.0031', '0.0432', '200', `"error_rate, run ${RUN}"`],
        ...['psi from warning', 'A person looks.', 'AI-9'],
        ...['"Negligible: noticed, nothing to repair"', 'by D. Scientist on 2026-11-18'],
      ].join(','),
      '',
    ]);
  });

  it('is empty where nothing is said, and open where nobody accepted', () => {
    const open = aRegisterRisk({
      ...{ effect: null, owner: null, severity: null, level: null, treatment: null },
      ...{ issueKey: null, residual: null },
    });
    expect(csv(open)[1]).toBe('r1,Wrong team,,,,,,,,,,,,,,open');
  });

  it('names the group of a rate, and an account that Jira does not know', () => {
    const risk = { ...whole, owner: 'gone', rate: { ...ofRun, slice: 'age>60' } };
    expect(csv(risk as RegisterRisk)[1]).toContain(`"error_rate for age>60, run ${RUN}"`);
    expect(csv(risk as RegisterRisk)[1]).toContain(',gone,');
  });

  it('names who states a rate, which then has no interval', () => {
    const stated = (by: string) => aRegisterRisk({ rate: { kind: 'stated', value: 0.02, by } });
    expect(csv(stated('ds'))[1]).toContain(',low,0.02,,,,stated by D. Scientist,');
    expect(csv(stated('gone'))[1]).toContain(',stated by gone,');
  });
});

describe('the risk register in Markdown', () => {
  const lines = (...risks: RegisterRisk[]): string[] =>
    risksMarkdownOf(ofRuns([], { risks })).split('\n');

  it('has the same cells, with numbers to six places', () => {
    const rate = { ...ofRun, estimate: 0.01234567, slice: 'a' } as RegisterRisk['rate'];
    const [title, blank, head, rule, row, end] = lines({ ...whole, rate });
    expect([title, blank, end]).toEqual(['# Risk register of AI-1: Sort claims', '', '']);
    expect(head).toBe(`| ${columns.replaceAll(',', ' | ')} |`);
    expect(rule).toBe(`|${' --- |'.repeat(16)}`);
    expect(row).toContain(
      `| low | 0.012346 | 0.0031 | 0.0432 | 200 | error\\_rate for a, run ${RUN} |`,
    );
    expect(row).toMatch(/\| by D\. Scientist on 2026-11-18 \|$/u);
  });

  it('leaves empty cells empty', () => {
    const risk = aRegisterRisk({ effect: null, owner: null });
    expect(lines(risk)[4]).toMatch(/^\| r1 \| Wrong team \| {2}\| {2}\| Minor/u);
  });

  it('says where there is no risk', () => {
    expect(lines()).toEqual([
      ...['# Risk register of AI-1: Sort claims', '', 'No risk is recorded.', ''],
    ]);
  });
});
