import * as z from 'zod';
import { sealKey } from './keys';
import { kvs } from './sdk';
import { reached, unlessConflict } from './storage-error';

/** What properties of work items are sealed with: made once for the site, kept in the secret store. */
export const readSealKey = async (makeSecret: () => string): Promise<string> => {
  const read = (): Promise<unknown> => reached(() => kvs.getSecret(sealKey));
  const known = await read();
  if (known !== undefined) return z.string().parse(known);
  await unlessConflict(
    () => kvs.setSecret(sealKey, makeSecret(), { keyPolicy: 'FAIL_IF_EXISTS' }),
    async () => (await read()) !== undefined,
  );
  return z.string().parse(await read());
};
