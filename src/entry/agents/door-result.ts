import type { Failure, Result } from '../../contract/result';

type Refused = { ok: false; error: Pick<Failure, 'code' | 'message' | 'hint'> };

/** What an action answers: data of its own, or what went wrong in the words of the call. */
export type DoorResult = { ok: true; answer: object } | Refused;

export const refused = ({
  code,
  message,
  hint,
}: Pick<Failure, 'code' | 'message' | 'hint'>): Refused => ({
  ok: false,
  error: { code, message, ...(hint === undefined ? {} : { hint }) },
});

export const shown = <Data>(result: Result<Data>, show: (data: Data) => object): DoorResult =>
  result.ok ? { ok: true, answer: show(result.data) } : refused(result.error);
