import * as z from 'zod';

/** A module as any rule may look at it: everything but its key is whatever the manifest says. */
const moduleSchema = z.looseObject({ key: z.string() });

const manifestSchema = z.looseObject({
  app: z.looseObject({
    runtime: z.looseObject({ memoryMB: z.number().optional() }).optional(),
    licensing: z.looseObject({ enabled: z.boolean() }).optional(),
    storage: z
      .looseObject({
        entities: z
          .array(
            z.looseObject({
              name: z.string(),
              indexes: z
                .array(z.union([z.string(), z.looseObject({ name: z.string() })]))
                .default([]),
            }),
          )
          .default([]),
      })
      .optional(),
  }),
  modules: z.record(z.string(), z.array(moduleSchema)),
  resources: z.array(z.looseObject({ key: z.string(), path: z.string() })).default([]),
  remotes: z.array(z.unknown()).default([]),
  permissions: z.looseObject({
    scopes: z.array(z.string()),
    content: z
      .looseObject({
        scripts: z.array(z.string()).default([]),
        styles: z.array(z.string()).default([]),
      })
      .optional(),
    external: z.unknown().optional(),
  }),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Module = z.infer<typeof moduleSchema>;

/** Something that must hold of a manifest. @returns what does not, a sentence each. */
export type Rule = (manifest: Manifest) => string[];

/** @throws ZodError where a part that rules look at has another form */
export const readManifest = (parsed: unknown): Manifest => manifestSchema.parse(parsed);

export const modulesOf = (manifest: Manifest, type: string): Module[] =>
  manifest.modules[type] ?? [];

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object inside a value, itself included, each with the way to it. */
export const objectsIn = (
  value: unknown,
  path = '',
): { path: string; object: Record<string, unknown> }[] => {
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, position) => objectsIn(one, `${path}[${position}]`));
  }
  if (!isRecord(value)) return [];
  const inside = Object.entries(value).flatMap(([name, inner]) =>
    objectsIn(inner, path === '' ? name : `${path}.${name}`),
  );
  return [{ path, object: value }, ...inside];
};

/**
 * A rule with where it is from. `measured`: seen on the platform or in its packages; `documented`: its
 * documentation says so; `decided`: this app holds to it. `date` is the day, or month, of that.
 */
export type PackedRule = {
  id: string;
  holds: string;
  basis: 'measured' | 'documented' | 'decided';
  source: string;
  date: string;
  check: Rule;
};
