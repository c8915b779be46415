import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/app/evidence/delivery';
import type { Items } from '../../../src/app/item/ports';
import type { Issue, PastChange } from '../../../src/app/jira-ports';
import { routeDelivery } from '../../../src/app/evidence/route-delivery';
import type { ParsedEvidence } from '../../../src/contract/types';
import { anEvaluation } from '../../support/builders/builders';

const issueOf = (id: string, key: string, projectId: string): Issue => ({
  id,
  key,
  summary: '',
  project: { id: projectId, key: key.split('-')[0] ?? '' },
  status: { id: '1', name: 'Data' },
  typeId: '1',
  createdAt: '2026-11-01T00:00:00.000Z',
  updated: '2026-11-01T00:00:00.000Z',
  createdBy: null,
});

/** Jira with these items, and storage that names these ids for a model. */
const routeWith = (issues: Issue[], ids: string[], past: PastChange[] = []) => {
  const asked: string[] = [];
  const items: Pick<Items, 'byModel'> = {
    byModel: (_projectId, name, version) => {
      asked.push(`${name}@${version}`);
      return Promise.resolve(ids);
    },
  };
  const find = (keyOrId: string): Promise<Issue | null> =>
    Promise.resolve(issues.find(({ id, key }) => [id, key].includes(keyOrId)) ?? null);
  return {
    asked,
    route: routeDelivery({ issues: { find, past: () => Promise.resolve(past) }, items }),
  };
};

const delivery: Delivery = {
  id: '10000:0',
  projectId: '10000',
  receivedAt: '2026-11-20T12:00:00.000Z',
  state: 'waiting',
  format: 'assay-json',
  size: 1,
  issue: null,
  body: '{}',
  routed: null,
  evaluations: [],
  signals: [],
  criteria: [],
  problem: null,
  note: null,
  discardedBy: null,
};

const parsedOf = (...models: [string | null, string | null][]): ParsedEvidence => ({
  format: 'assay-json',
  blocks: models.map(([name, version], index) => ({
    label: String(index),
    run: anEvaluation([], { model: { name, version } }),
  })),
  signals: [],
  criteria: [],
  lists: [],
  routing: { issueKey: null, model: null, version: null },
  notes: [],
});

describe('a delivery that names a model', () => {
  it('goes to the one item that is left in the project, when others were moved or deleted', async () => {
    const { route } = routeWith(
      [issueOf('1', 'AI-1', '10000'), issueOf('2', 'BI-2', '20000')],
      ['1', '2', '3'],
    );
    expect(await route(delivery, parsedOf(['m', '1']))).toMatchObject({
      found: true,
      issue: { key: 'AI-1' },
      by: 'model',
    });
  });

  it('goes nowhere when its only item was moved to another project', async () => {
    const { route } = routeWith([issueOf('2', 'BI-2', '20000')], ['2']);
    const answer = await route(delivery, parsedOf(['m', '1']));
    expect(answer).toMatchObject({ found: false });
    expect(JSON.stringify(answer)).not.toContain('BI-2');
  });

  it.each([
    [
      'one model in several blocks',
      [
        ['m', '1'],
        ['M', '1'],
      ],
      1,
    ],
    [
      'two versions',
      [
        ['m', '1'],
        ['m', '2'],
      ],
      0,
    ],
    ['a name without a version', [['m', null]], 0],
    ['a version without a name', [[null, '1']], 0],
  ] satisfies [string, [string | null, string | null][], number][])(
    'with %s',
    async (_what, models, questions) => {
      const { route, asked } = routeWith([issueOf('1', 'AI-1', '10000')], ['1']);
      expect(await route(delivery, parsedOf(...models))).toMatchObject({ found: questions === 1 });
      expect(asked).toHaveLength(questions);
    },
  );

  it.each(['../AI-1', 'AI-1/comment', '10000', '', 'AI–1'])(
    'is not asked of Jira where it is named "%s" in the address',
    async (issue) => {
      const { route } = routeWith([issueOf('10000', 'AI-1', '10000')], []);
      const answer = await route({ ...delivery, issue }, parsedOf(['m', '1']));
      expect(answer).toMatchObject({ found: false });
    },
  );
});

describe('a work item that was moved to another project', () => {
  const movedAt = (at: string, from: string): PastChange => ({
    ...{ id: '1', at, author: null, status: null, type: null, stageField: null },
    project: { from, to: '20000', fromName: from, toName: 'Other' },
  });
  const named = { ...delivery, issue: 'AI-1' };
  const routed = (...past: PastChange[]) =>
    routeWith([issueOf('1', 'AI-1', '20000')], ['1'], past).route;

  it.each([
    ['after the delivery came in: it was there then', '2026-11-20T12:00:01.000Z', '10000', true],
    ['before the delivery came in', '2026-11-20T12:00:00.000Z', '10000', false],
    ['after it came in, from a third project', '2026-11-20T12:00:01.000Z', '30000', false],
  ])('%s', async (_when, at, from, found) => {
    expect((await routed(movedAt(at, from))(named, parsedOf())).found).toBe(found);
    const byModel = await routed(movedAt(at, from))(delivery, parsedOf(['m', '1']));
    expect(byModel.found).toBe(found);
  });

  it('twice is found by the project that it left first since', async () => {
    const away = movedAt('2026-11-20T13:00:00.000Z', '10000');
    const on = movedAt('2026-11-20T14:00:00.000Z', '20000');
    expect((await routed(away, on)(named, parsedOf())).found).toBe(true);
    const later = { ...named, receivedAt: '2026-11-20T13:30:00.000Z' };
    expect((await routed(away, on)(later, parsedOf())).found).toBe(false);
  });
});
