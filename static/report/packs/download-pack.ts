import { call } from '../../components/call';
import { downloadBytes } from '../../components/download';
import type { Pack } from '../../../src/contract/types';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/**
 * Puts a pack together in the page and hands it to the browser; nothing leaves the site on the way.
 * @param onShare how much of it is here, 0 to 1.
 */
export const downloadPack = async (
  project: string,
  { id, bytes, madeAt }: Pack,
  onShare: (share: number) => void,
): Promise<void> => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let had = 0;
  let from: number | null = 0;
  while (from !== null) {
    const { data, next } = await readPart(project, id, from);
    const part = bytesOf(data);
    parts.push(part);
    had += part.length;
    onShare(bytes === 0 ? 1 : had / bytes);
    from = next;
  }
  const day = (madeAt ?? '').slice(0, 10);
  downloadBytes(`assay-pack-${project}-${day}.zip`, 'application/zip', parts);
};

const readPart = (project: string, id: string, from: number) =>
  call('packs.read', { project, id, from });
