import * as z from 'zod';
import { ForgePlatformError } from './errors';

const translationsSchema = z.object({
  resources: z.array(z.object({ key: z.string(), path: z.string() })),
  fallback: z.looseObject({ default: z.string() }),
});
const manifestSchema = z.looseObject({ translations: translationsSchema.optional() });
const namedSchema = z.strictObject({ i18n: z.string() });

/**
 * A parsed manifest with the texts that it names, `{ i18n: 'report.title' }`, in its default language: what
 * Jira shows to whom no other one fits.
 * @param read the text of a file beside the manifest
 * @throws ForgePlatformError `MANIFEST_INVALID` for a text that the default language does not have
 */
export const withDefaultTexts = (manifest: unknown, read: (path: string) => string): unknown => {
  const { translations } = manifestSchema.parse(manifest);
  if (translations === undefined) return manifest;
  const { resources, fallback } = translations;
  const path = resources.find(({ key }) => key === fallback.default)?.path;
  if (path === undefined) throw invalid(`there are no texts in ${fallback.default}`);
  const texts: unknown = JSON.parse(read(path));
  const put = (value: unknown): unknown => {
    const named = namedSchema.safeParse(value).data;
    if (named !== undefined) return textOf(texts, named.i18n);
    if (Array.isArray(value)) return value.map(put);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, put(part)]));
  };
  return put(manifest);
};

/** As the platform looks for a key: its parts are names within one another. */
const textOf = (texts: unknown, key: string): string => {
  const found = key
    .split('.')
    .reduce<unknown>(
      (part, name) => z.record(z.string(), z.unknown()).safeParse(part).data?.[name],
      texts,
    );
  if (typeof found !== 'string') throw invalid(`there is no text ${key}`);
  return found;
};

const invalid = (what: string): ForgePlatformError =>
  new ForgePlatformError('MANIFEST_INVALID', `manifest.yml cannot be used: ${what}.`);
