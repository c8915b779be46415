import * as z from 'zod';

/** A stored value that this version of the app cannot read; nothing is decided on it. */
export class RecordError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RecordError';
  }
}

/** A value as it is stored: which version of its schema it was written in, and itself. */
const storedSchema = z.object({ schema: z.number().int().positive(), record: z.unknown() });

export type Stored = z.infer<typeof storedSchema>;

type Definition<Schema extends z.ZodType> = {
  name: string;
  version: number;
  schema: Schema;
  /** From version n to n+1, at index n-1; as many as versions less one. */
  migrations: readonly ((old: unknown) => unknown)[];
};

/**
 * Reads and writes one kind of record. Old versions are migrated step by step; newer ones are
 * refused, so that an app rolled back never overwrites what it does not understand.
 */
export const defineRecord = <Schema extends z.ZodType>(definition: Definition<Schema>) => {
  const { name, version, schema, migrations } = definition;
  if (migrations.length !== version - 1) {
    throw new RecordError(`record ${name}: version ${version} needs ${version - 1} migrations`);
  }
  const fit = (value: unknown): z.output<Schema> => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new RecordError(`record ${name} does not fit its schema`, { cause: parsed.error });
  };
  return {
    version,
    schema,
    /** @throws {RecordError} for a value that does not fit: nothing is stored that cannot be read. */
    encode: (record: z.input<Schema>): Stored => ({ schema: version, record: fit(record) }),
    /** @throws {RecordError} for newer versions and for values that do not fit the schema. */
    decode: (value: unknown): z.output<Schema> => {
      const stored = storedSchema.safeParse(value);
      if (!stored.success) throw new RecordError(`record ${name} has no version`);
      if (stored.data.schema > version) {
        throw new RecordError(
          `record ${name} is of version ${stored.data.schema}, this app knows ${version}`,
        );
      }
      const old = migrations.slice(stored.data.schema - 1);
      return fit(old.reduce((record, migrate) => migrate(record), stored.data.record));
    },
  };
};
