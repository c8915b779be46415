import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../../../local/forge/manifest';
import { checkWiring } from '../../../../local/forge/wiring';

const good = () => ({
  app: { id: 'ari:cloud:ecosystem::app/1' },
  modules: {
    'jira:issuePanel': [{ key: 'panel', resource: 'ui', resolver: { function: 'run' } }],
    'jira:customField': [
      {
        key: 'field',
        view: { resource: 'view', render: 'native', value: { function: 'run' } },
        edit: { resource: 'flow/edit' },
      },
    ],
    consumer: [{ key: 'worker', queue: 'work', function: 'consume' }],
    function: [
      { key: 'run', handler: 'index.run' },
      { key: 'consume', handler: 'index.consume', timeoutSeconds: 600 },
    ],
  },
  resources: [
    { key: 'ui', path: 'static/ui' },
    { key: 'view', path: 'src/fields/view.tsx' },
    { key: 'flow', path: 'static/flow', entry: { edit: 'edit.html' } },
  ],
});

const files = ['static/ui/index.html', 'src/fields/view.tsx', 'static/flow/edit.html'];

const problems = (change: (manifest: ReturnType<typeof good>) => unknown, there = files) => {
  const manifest = good();
  change(manifest);
  return checkWiring({
    manifest: parseManifest(manifest),
    handlers: (file, name) =>
      file === 'index' && ['run', 'consume'].includes(name) ? () => undefined : undefined,
    pathKind: (path) => (there.includes(path) ? 'file' : 'missing'),
  });
};

describe('checkWiring', () => {
  it('finds nothing in a manifest that leads somewhere', () => {
    expect(problems(() => undefined)).toEqual([]);
  });

  it.each<[string, (manifest: ReturnType<typeof good>) => unknown, string]>([
    [
      'a handler that is not exported',
      ({ modules }) => modules.function.push({ key: 'x', handler: 'index.x' }),
      'exports no function index.x',
    ],
    [
      'a function that is not declared',
      ({ modules }) =>
        modules['jira:issuePanel'].forEach((panel) => (panel.resolver.function = 'y')),
      'jira:issuePanel "panel": there is no function "y"',
    ],
    [
      'a function that nothing uses',
      ({ modules }) => (modules.consumer = []),
      'function "consume": no module uses it',
    ],
    ['an unknown resource', ({ resources }) => resources.shift(), 'there is no resource "ui"'],
    [
      'an unknown entry',
      ({ modules }) =>
        modules['jira:customField'].forEach((field) => (field.edit.resource = 'flow/x')),
      'has no entry "x"',
    ],
    [
      'one key for two modules',
      ({ modules }) => modules.consumer.forEach((consumer) => (consumer.key = 'panel')),
      'key "panel" is used more than once',
    ],
    [
      'two consumers of a queue',
      ({ modules }) => modules.consumer.push({ key: 'w2', queue: 'work', function: 'consume' }),
      'queue "work" has more than one consumer',
    ],
    [
      'a long function behind a resolver',
      ({ modules }) =>
        modules['jira:issuePanel'].forEach((panel) => (panel.resolver.function = 'consume')),
      'jira:issuePanel "panel": function "consume" says timeoutSeconds',
    ],
    [
      'a web trigger with a timeout of its own, even the one that it has anyway',
      ({ modules }) => {
        modules.function.push({ key: 'post', handler: 'index.run', timeoutSeconds: 55 });
        Object.assign(modules, { webtrigger: [{ key: 'in', function: 'post' }] });
      },
      'webtrigger "in": function "post" says timeoutSeconds',
    ],
    [
      'a key over 23 characters',
      ({ resources }) => resources.push({ key: 'x'.repeat(24), path: 'x' }),
      'longer than 23',
    ],
  ])('names %s', (_, change, expected) => {
    expect(problems(change).join('\n')).toContain(expected);
  });

  it.each(files)('names %s when it is not built', (missing) => {
    const there = files.filter((file) => file !== missing);
    expect(problems(() => undefined, there).join('\n')).toContain(missing);
  });
});
