import * as z from 'zod';

/** The part of a field's context that its view reads. */
const extensionSchema = z.object({ fieldValue: z.unknown() });

const thresholdSchema = z.object({ line: z.string().optional(), verdict: z.string().optional() });

/** @returns the value of the field in `context`, parsed; null where it is empty or of another form. */
const valueIn = <Schema extends z.ZodType>(
  context: { extension?: unknown } | undefined,
  schema: Schema,
): z.output<Schema> | null => {
  const extension = extensionSchema.safeParse(context?.extension);
  const value = schema.safeParse(extension.data?.fieldValue);
  return value.success ? value.data : null;
};

type Context = Parameters<typeof valueIn>[0];

export const stageIn = (context: Context): string | null => valueIn(context, z.string());

export const thresholdIn = (context: Context): z.infer<typeof thresholdSchema> | null =>
  valueIn(context, thresholdSchema);

export const flagsIn = (context: Context): string[] => valueIn(context, z.array(z.string())) ?? [];

const issueSchema = z.object({ issue: z.object({ id: z.coerce.string() }) });

/** Id of the work item that the field is of; null while it is being created. */
export const issueIdIn = (context: Context): string | null =>
  issueSchema.safeParse(context?.extension).data?.issue.id ?? null;
