/** Part of a list; `cursor` is where the next one begins, null at the end. */
type Page = { cursor: string | null };

/**
 * Pages of a list, one after the other: the next is asked for once the one before was looked at.
 * @param most pages that are asked for
 */
export async function* pagesOf<Read extends Page>(
  read: (cursor: string | null) => Promise<Read>,
  most = Infinity,
): AsyncGenerator<Read, void, undefined> {
  let cursor: string | null = null;
  for (let pages = 0; pages < most; pages += 1) {
    const page: Read = await read(cursor);
    yield page;
    ({ cursor } = page);
    if (cursor === null) return;
  }
}
