import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

const resourceSchema = z.object({
  key: z.string(),
  path: z.string(),
  entry: z.record(z.string(), z.string()).optional(),
});

const manifestSchema = z.looseObject({
  modules: z
    .looseObject({
      function: z.array(z.object({ key: z.string(), handler: z.string() })).default([]),
    })
    .default({ function: [] }),
  resources: z.array(resourceSchema).default([]),
});

export type Resource = z.infer<typeof resourceSchema>;

/** What has to be built so that everything the manifest names exists. */
export type BuildPlan = {
  /** Files under `src` that hold handlers, without extension: `index` for `index.panel`. */
  functionEntries: string[];
  /** UI Kit resources: their path is a source file. */
  nativeResources: Resource[];
  /** Custom UI resources: their path is a directory of finished files. */
  customResources: Resource[];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Keys of the resources that some module draws with `render: native`. */
const nativeKeys = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(nativeKeys);
  if (!isRecord(value)) return [];
  const { resource, render } = value;
  const own = render === 'native' && typeof resource === 'string' ? [resource.split('/')[0]] : [];
  return [...own.filter((key) => key !== undefined), ...Object.values(value).flatMap(nativeKeys)];
};

/** @throws when the manifest is missing or a part of it that is needed to build has another form. */
export const readBuildPlan = (root: string): BuildPlan => {
  const manifest = manifestSchema.parse(parse(readFileSync(join(root, 'manifest.yml'), 'utf8')));
  const native = new Set(nativeKeys(manifest.modules));
  const entries = manifest.modules.function.map(({ handler }) =>
    handler.slice(0, handler.lastIndexOf('.')),
  );
  return {
    functionEntries: [...new Set(entries)],
    nativeResources: manifest.resources.filter(({ key }) => native.has(key)),
    customResources: manifest.resources.filter(({ key }) => !native.has(key)),
  };
};
