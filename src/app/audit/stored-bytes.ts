import { joined, type Bytes } from '../../domain/pack/bytes';
import type { PackJob, Packs, Stored, StreamName } from './ports';
import { PIECE_BYTES } from './pack-limits';

/** Adds bytes to the end of what is stored of a pack; nothing is written before `save`. */
export type Tail = {
  add: (data: Bytes) => void;
  /** Where the next byte goes. */
  end: () => number;
  save: () => Promise<Stored>;
};

/**
 * Opens a stream of a pack at the end that its job knows. Pieces are written under the name of this
 * writer, so that what another one writes at the same time is another piece: whose count is taken up
 * decides the write of the job.
 */
export const openTail = async (
  packs: Pick<Packs, 'putPiece' | 'pieces'>,
  job: PackJob,
  stream: StreamName,
  writer: string,
): Promise<Tail> => {
  let { pieces, bytes } = job[stream];
  const open = bytes % PIECE_BYTES;
  let pending: Bytes[] = open === 0 ? [] : await packs.pieces(job, stream, pieces.length - 1, 1);
  // The last piece is written anew, with what comes behind it.
  if (open > 0) pieces = pieces.slice(0, -1);
  return {
    add: (data) => {
      pending.push(data);
      bytes += data.length;
    },
    end: () => bytes,
    save: async () => {
      const all = joined(pending);
      const written = [...pieces];
      for (let at = 0; at < all.length; at += PIECE_BYTES) {
        const index = pieces.length + at / PIECE_BYTES;
        await packs.putPiece(job, stream, index, writer, all.subarray(at, at + PIECE_BYTES));
        written.push(writer);
      }
      const full = Math.floor(all.length / PIECE_BYTES);
      pieces = written.slice(0, pieces.length + full);
      pending = [all.slice(full * PIECE_BYTES)];
      return { pieces: written, bytes };
    },
  };
};
