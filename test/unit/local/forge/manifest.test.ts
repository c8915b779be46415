import { describe, expect, it } from 'vitest';
import {
  findFunction,
  findModule,
  parseManifest,
  splitHandler,
} from '../../../../local/forge/manifest';

const app = { id: 'ari:cloud:ecosystem::app/1' };
const refused = (manifest: unknown): string => {
  try {
    parseManifest(manifest);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'accepted';
};

describe('parseManifest', () => {
  it('lists modules with their type, and scopes of either form', () => {
    const manifest = parseManifest({
      app,
      modules: {
        webtrigger: [{ key: 'a', function: 'f' }],
        function: [{ key: 'f', handler: 'index.run' }],
      },
      permissions: {
        scopes: { 'read:jira-work': { allowImpersonation: true }, 'storage:app': {} },
      },
    });
    expect(manifest.modules).toMatchObject([{ key: 'a', type: 'webtrigger' }]);
    expect(manifest.scopes).toEqual(['read:jira-work', 'storage:app']);
    expect(manifest.impersonationScopes).toEqual(['read:jira-work']);
    expect(parseManifest({ app, modules: {} }).scopes).toEqual([]);
    expect(() => findModule(manifest, 'a', 'consumer')).toThrow('no consumer module "a"');
    expect(() => findFunction(manifest, 'g')).toThrow('no function "g"');
  });

  it('names what is wrong and where', () => {
    expect(refused({ app, modules: { function: [{ key: 'f', handler: 'run' }] } })).toContain(
      'modules.function[0].handler',
    );
    const two = { name: 'by', range: ['a', 'b'] };
    const entities = [{ name: 'item', attributes: {}, indexes: [two] }];
    expect(refused({ app: { ...app, storage: { entities } }, modules: {} })).toContain('one range');
    const slow = { key: 'f', handler: 'index.run', timeoutSeconds: 901 };
    expect(refused({ app, modules: { function: [slow] } })).toContain('timeoutSeconds');
  });
});

describe('splitHandler', () => {
  it('takes the last part as the export', () => {
    expect(splitHandler('entry/gate.run')).toEqual({ file: 'entry/gate', exportName: 'run' });
  });
});
