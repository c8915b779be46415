import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../../src/contract/types';
import { remarksOf } from '../../../../../static/panel/sections/lifecycle/model/remarks';
import { governedItem } from '../governance-item';
import { DAY, day, itemAt, returnAt, wayOf } from './way';

/** A moment later than the move, as the event of Jira tells it. */
const MOMENT = 1 / 86_400;

const finding = (kind: Finding['kind'], days: number): Finding => ({
  ...{
    id: `f-${days}`,
    kind,
    at: day(days + MOMENT),
    accountId: 'ds',
    sentence: 'noticed',
    reverted: false,
  },
  ...{ resolvedBy: null, resolvedAt: null },
});

const withFinding = (now: number, found: Finding) =>
  itemAt(now, { governance: governedItem({ findings: [found] }).governance });

const skip = {
  ...{ from: 'data', to: 'deployment', skipped: ['experimentation', 'validation'] },
  ...{ at: day(3), accountId: null },
};

describe('what is worth a look about a way', () => {
  it('is nothing where nothing was skipped and nothing went back', () => {
    expect(remarksOf({ way: wayOf({}), item: itemAt(5) })).toEqual([]);
  });

  it('asks who may move the item why it went back, as long as that can be said', () => {
    const way = wayOf({ returns: [returnAt(20, { lostMs: 2 * DAY })] });
    const [remark] = remarksOf({ way, item: itemAt(21) });
    expect(remark).toMatchObject({
      title: 'Back from Validation to Data, not declared',
      isOpen: true,
      next: expect.stringMatching(/^Say why, until .*\b23\b/) as unknown,
      declare: { from: 'validation', to: 'data' },
    });
    expect(remark?.facts[0]).toMatch(/^Moved by Dana Scientist, /);
    expect(remark?.facts[1]).toMatch(/^2 days spent again/);
  });

  it('asks nobody else, and says who can', () => {
    const abilities = { edit: true, move: false, administer: false };
    const way = wayOf({ returns: [returnAt(20)] });
    const [remark] = remarksOf({ way, item: itemAt(21, { abilities }) });
    expect(remark).toMatchObject({
      declare: null,
      next: expect.stringMatching(/^Somebody who may move this work item/) as unknown,
    });
  });

  it('leads to the finding where it is too late, and to the next return where there is none', () => {
    const way = wayOf({ returns: [returnAt(20)] });
    const [found] = remarksOf({ way, item: withFinding(30, finding('undeclared-return', 20)) });
    expect(found).toMatchObject({
      ...{ declare: null, finding: 'f-20' },
      next: expect.stringMatching(/Resolve its finding/) as unknown,
    });
    const [settled] = remarksOf({ way, item: itemAt(30) });
    expect(settled?.next).toMatch(/Declare the next one/);
  });

  it('finds its own finding among those of other moves, also where a sweep saw it later', () => {
    const returns = [returnAt(20), returnAt(20.5)];
    const findings = [finding('undeclared-return', 20.3), finding('undeclared-return', 20.5)];
    const item = itemAt(21, { governance: governedItem({ findings }).governance });
    const found = remarksOf({ way: wayOf({ returns }), item }).map((remark) => remark.finding);
    expect(found).toEqual(['f-20.5', 'f-20.3']);
    const settled = findings.map((one) => ({ ...one, resolvedAt: day(21), resolvedBy: 'pm' }));
    const after = itemAt(21, { governance: governedItem({ findings: settled }).governance });
    const left = remarksOf({ way: wayOf({ returns }), item: after });
    expect(left.map((remark) => remark.finding)).toEqual([null, null]);
  });

  it('tells who declared a return and why, and asks nothing more', () => {
    const declared = { reason: 'the labels were wrong', by: 'pm', at: day(19) };
    const way = wayOf({ returns: [returnAt(20, { declared })] });
    const [remark] = remarksOf({ way, item: itemAt(21) });
    expect(remark).toMatchObject({ isOpen: false, next: null, declare: null });
    expect(remark?.title).toBe('Back from Validation to Data, declared');
    expect(remark?.facts[1]).toMatch(/^Declared by Petra Manager, .*“the labels were wrong”$/);
  });

  it('tells of a skip what it left out, and is open as long as its finding is', () => {
    const way = wayOf({ skips: [skip] });
    const [open] = remarksOf({ way, item: withFinding(5, finding('skipped-stage', 3)) });
    expect(open).toMatchObject({ title: 'Skipped Experimentation and Validation', isOpen: true });
    expect(open?.facts[0]).toMatch(/from Data to Deployment by somebody Jira does not name/);
    expect(open?.next).toMatch(/resolve its finding/);
    const passed = withFinding(5, finding('moved-without-gate', 3));
    expect(remarksOf({ way, item: passed })[0]).toMatchObject({ isOpen: true });
    const [settled] = remarksOf({ way, item: itemAt(5) });
    expect(settled).toMatchObject({ isOpen: false });
  });

  it('tells of ping-pong and of work that does not fit, with a next step each', () => {
    const way = wayOf({
      pingPong: [{ a: 'data', b: 'validation', times: 3 }],
      misfit: { stage: 'data', workType: 'Release', why: 'Released before it is proven.' },
    });
    const remarks = remarksOf({ way, item: itemAt(5) });
    expect(remarks.map(({ title }) => title)).toEqual([
      'Back and forth between Data and Validation, 3 returns',
      'Work and stage do not fit',
    ]);
    expect(remarks.every(({ next }) => next !== null)).toBe(true);
  });

  it('puts what is open before what is settled, newest first', () => {
    const declared = { reason: 'the labels were wrong', by: 'pm', at: day(29) };
    const returns = [returnAt(10), returnAt(20), returnAt(30, { declared })];
    const way = wayOf({ returns, skips: [skip] });
    const keys = remarksOf({ way, item: itemAt(31) }).map(({ key }) => key);
    expect(keys).toEqual([
      ...[20, 10, 30].map((days) => `return-validation-data-${day(days)}`),
      `skip-deployment-${day(3)}`,
    ]);
  });

  it('tells of a return that is declared and not made yet', () => {
    const item = itemAt(21);
    const planned = {
      ...{ from: 'validation', to: 'data', reason: 'new labels', by: 'pm' },
      ...{ at: day(20), movedAt: null },
    };
    const records = { ...item.records, returns: [planned] };
    const [remark] = remarksOf({ way: wayOf({}), item: { ...item, records } });
    expect(remark).toMatchObject({
      title: 'To go back from Validation to Data, declared',
      next: expect.stringMatching(/^It covers a move until .*\b28\b/) as unknown,
    });
  });
});
