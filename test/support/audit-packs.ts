import type { CallInput, CallOutput } from '../../src/contract/calls/calls';
import type { PackCheck } from '../../src/domain/pack/verify';
import type { TestSite } from './test-site';

export type Scope = CallInput<'packs.build'>['scope'];

const project = 'AI';

/** Has a pack made, and waits for the queue. @throws where it does not come to be ready. */
export const buildPack = async (
  site: TestSite,
  scope: Scope = { kind: 'project' },
  who = 'admin',
): Promise<CallOutput<'packs.list'>['packs'][number]> => {
  const { id } = await site.must(who, 'packs.build', { project, scope });
  await site.drain();
  const { packs } = await site.must(who, 'packs.list', { project });
  const pack = packs.find((one) => one.id === id);
  if (pack?.state !== 'ready') throw new Error(`the pack is ${pack?.state} ${pack?.problem}`);
  return pack;
};

/** The whole ZIP, piece by piece as the page fetches it. */
export const downloadPack = async (
  site: TestSite,
  id: string,
  who = 'admin',
): Promise<Uint8Array> => {
  const parts: Buffer[] = [];
  let from: number | null = 0;
  while (from !== null) {
    const part: CallOutput<'packs.read'> = await site.must(who, 'packs.read', {
      ...{ project, id, from },
    });
    parts.push(Buffer.from(part.data, 'base64'));
    from = part.next;
  }
  return new Uint8Array(Buffer.concat(parts));
};

/** Records of one part of a pack, such as `AI-1` or `project AI`. */
export const recordsOf = (
  { records }: PackCheck,
  of: string,
): PackCheck['records'][number]['records'] => records.find((part) => part.of === of)?.records ?? [];
