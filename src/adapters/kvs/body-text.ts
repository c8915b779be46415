import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';

/** A text as it is stored: plain, or compressed where that is smaller. */
export const bodyTextSchema = z.object({ encoding: z.enum(['plain', 'gzip']), text: z.string() });

export type BodyText = z.infer<typeof bodyTextSchema>;

/**
 * Packs a text for a storage value. A value is limited as JSON, in which quotes and line ends take
 * twice their place; what pipelines send is full of them and compresses to a fraction.
 */
export const packText = (text: string): BodyText => {
  const packed = gzipSync(text).toString('base64');
  return packed.length < Buffer.byteLength(JSON.stringify(text))
    ? { encoding: 'gzip', text: packed }
    : { encoding: 'plain', text };
};

export const unpackText = ({ encoding, text }: BodyText): string =>
  encoding === 'plain' ? text : gunzipSync(Buffer.from(text, 'base64')).toString('utf8');
