import { describe, expect, it } from 'vitest';
import { run } from '../../../cli/run';
import { calls } from '../../../src/contract/calls/calls';
import { outside } from './outside';

/** A changelog entry of 2026 that moves between two statuses, in the form of `/changelog`. */
const entry = (
  id: number,
  created: string | number,
  [from, fromName]: [string, string],
  [to, toName]: [string, string],
) => ({
  id: String(id),
  author: { accountId: 'u1', displayName: 'D. Scientist' },
  created,
  items: [
    {
      ...{ field: 'status', fieldtype: 'jira', fieldId: 'status' },
      ...{ from, fromString: fromName, to, toString: toName },
    },
  ],
});

const data: [string, string] = ['11', 'Data'];
const review: [string, string] = ['12', 'In Review'];
const live: [string, string] = ['13', 'Live'];

const histories = [
  entry(3, '2026-01-09T10:00:00.000+0000', review, data),
  entry(1, '2026-01-02T12:00:00.000+0200', data, review),
  entry(2, '2026-01-07T10:00:00.000+0000', review, live),
  entry(4, '2026-01-08T10:00:00.000+0000', live, review),
  { ...entry(5, '2026-01-05T10:00:00.000+0000', data, data), items: [{ field: 'Rank' }] },
];

const issue = {
  id: '10001',
  key: 'AI-1',
  fields: {
    ...{ summary: 'Claims', created: '2026-01-01T10:00:00.000+0000', labels: ['rollout'] },
    ...{ issuetype: { name: 'Task' }, status: { id: '11', name: 'Data' } },
  },
  changelog: { startAt: 0, total: 5, maxResults: 5, histories },
};

const map = { 'in review': 'validation', Data: 'data', '13': 'monitoring' };

const files: Record<string, string> = {
  'issue.json': JSON.stringify(issue),
  'issues.json': JSON.stringify([issue, { ...issue, key: 'AI-2' }]),
  'search.json': JSON.stringify({ issues: [issue], isLast: true }),
  'page.json': JSON.stringify({ startAt: 0, total: 9, values: histories }),
  'bulk.json': JSON.stringify({
    issueChangeLogs: [
      {
        issueId: '10001',
        changeHistories: [
          entry(1, Date.parse('2026-01-02T10:00:00Z'), data, review),
          entry(2, Date.parse('2026-01-07T10:00:00Z') / 1000, review, live),
        ],
      },
    ],
  }),
  'map.json': JSON.stringify(map),
  'wrong-map.json': JSON.stringify({ Data: 'cooking' }),
  'list.json': '["Data"]',
  'broken.json': '{',
  'other.json': '{"id":"1"}',
};

const call = (...argv: string[]) => run(['radar', ...argv], outside(files));

const NOW = ['--now', '2026-01-20T10:00:00Z'];
const DAY = 86_400_000;

describe('assay radar', () => {
  it('answers for one work item in the form of the call radar.item', async () => {
    const { exitCode, stdout, stderr } = await call(
      ...['issue.json', '--statuses', 'map.json', '--json', ...NOW],
    );
    expect([exitCode, stderr]).toEqual([0, '']);
    const answer = calls['radar.item'].output.parse(JSON.parse(stdout));
    expect(JSON.parse(stdout)).toEqual(answer);
    expect(answer).toMatchObject({
      ...{ key: 'AI-1', stage: 'data', truncated: false, people: { u1: 'D. Scientist' } },
      skips: [
        { from: 'data', to: 'validation', skipped: ['experimentation'] },
        { from: 'validation', to: 'monitoring', skipped: ['deployment'] },
      ],
      returns: [
        { from: 'monitoring', to: 'validation', lostMs: DAY },
        { from: 'validation', to: 'data', at: '2026-01-09T10:00:00.000Z', lostMs: 11 * DAY },
      ],
      misfit: { stage: 'data' },
    });
    expect(answer.dwell.map(({ stage, milliseconds }) => [stage, milliseconds / DAY])).toEqual([
      ['data', 12],
      ['validation', 6],
      ['monitoring', 1],
    ]);
  });

  it('says the same in words', async () => {
    const { stdout } = await call('issue.json', '--statuses', 'map.json', ...NOW);
    expect(stdout.split('\n')).toEqual([
      'AI-1 · Data · Claims',
      '  ! skipped Experimentation and Deployment',
      '  ! returned to Validation once, undeclared, 1 day lost',
      '  ! returned to Data once, undeclared, 11 days lost',
      expect.stringContaining('label "rollout" does not belong in Data'),
      '  Data        12 days in 2 visits',
      '  Validation  6 days in 2 visits',
      '  Monitoring  1 day',
      '',
    ]);
  });

  it('takes statuses for the stages they are named after where no map is given', async () => {
    const { stdout } = await call('issue.json', '--json', ...NOW);
    const { dwell } = calls['radar.item'].output.parse(JSON.parse(stdout));
    expect(dwell.map(({ stage }) => stage)).toEqual(['data', 'monitoring']);
    const other = await call('issue.json', '--json', '--lifecycle', 'crisp-ml-q', ...NOW);
    const again = calls['radar.item'].output.parse(JSON.parse(other.stdout));
    expect(again.dwell.map(({ stage }) => stage)).toEqual([
      'data-preparation',
      'monitoring-maintenance',
    ]);
  });

  it('answers for several in the form of radar.list', async () => {
    for (const [file, keys] of [
      ['issues.json', ['AI-1', 'AI-2']],
      ['search.json', ['AI-1']],
    ] as const) {
      const { stdout } = await call(file, '--json', ...NOW);
      const { items } = calls['radar.list'].output.parse(JSON.parse(stdout));
      expect(items.map(({ key }) => key)).toEqual(keys);
    }
  });

  it('reads changelogs alone, from their first change on, with times in milliseconds or seconds', async () => {
    const bulk = await call('bulk.json', '--statuses', 'map.json', '--json', ...NOW);
    const [item] = calls['radar.list'].output.parse(JSON.parse(bulk.stdout)).items;
    expect(item?.dwell.map(({ stage, milliseconds }) => [stage, milliseconds / DAY])).toEqual([
      ['data', 0],
      ['validation', 5],
      ['monitoring', 13],
    ]);
    const page = await call('page.json', '--json', ...NOW);
    expect(JSON.parse(page.stdout)).toMatchObject({ truncated: true, stage: 'data' });
  });

  it.each([
    [['broken.json'], 1, /broken\.json: is not JSON/],
    [['other.json'], 1, /other\.json: holds no changelog of Jira\n.*expand=changelog/],
    [['issue.json', '--lifecycle', 'waterfall'], 2, /waterfall is not known\n.*crisp-ml-q/],
    [['issue.json', '--now', 'soon'], 2, /--now soon is not a time/],
    [['issue.json', '--statuses', 'list.json'], 2, /not a JSON object of status to stage/],
    [['issue.json', '--statuses', 'broken.json'], 2, /not a JSON object of status to stage/],
    [['issue.json', '--statuses', 'wrong-map.json'], 2, /maps Data to "cooking"/],
    [['issue.json', '--statuses', 'nowhere.json'], 2, /nowhere\.json cannot be read/],
    [[], 2, /a file, or - for standard input, is missing/],
  ])('refuses %j', async (argv, code, said) => {
    const { exitCode, stderr } = await call(...argv);
    expect(exitCode).toBe(code);
    expect(stderr).toMatch(said);
  });
});

describe('a changelog with an entry that is malformed', () => {
  it('is read without it, and names it', async () => {
    const move = (id: string, from: string, to: string, day: number) => ({
      ...{ id, created: `2026-09-0${day}T08:00:00.000+0000` },
      items: [{ field: 'status', fieldId: 'status', from, to, fromString: from, toString: to }],
    });
    const histories = [
      move('1', 'Backlog', 'Training', 2),
      { id: '2', created: '2026-09-03T08:00:00.000+0000', items: '[{"field":"labels"}]' },
      move('3', 'Training', 'Production', 4),
    ];
    const issue = { id: '7', key: 'T-1', fields: {}, changelog: { histories, total: 3 } };
    const without = { ...issue, changelog: { histories: [histories[0], histories[2]], total: 2 } };
    const read = (file: object) =>
      run(
        ['radar', 'i.json', '--now', '2026-10-01T00:00:00Z'],
        outside({ 'i.json': JSON.stringify(file) }),
      );
    const { exitCode, stdout, stderr } = await read(issue);
    expect(exitCode).toBe(0);
    expect(stdout).toBe((await read(without)).stdout);
    expect(stderr).toContain('entry 2 of the changelog of T-1 is not readable');
  });
});
