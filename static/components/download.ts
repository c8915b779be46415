/** The browser reads the file after the click, on a busy machine much later; then it can go. */
const KEPT_MS = 60_000;

/**
 * Hands a text to the browser as a file. The frames of Forge carry `allow-downloads`, so a link to
 * a blob works there.
 */
export const download = (name: string, type: string, text: string): void =>
  offer(name, new Blob([text], { type: `${type};charset=utf-8` }));

/** The same of bytes, in their parts. */
export const downloadBytes = (
  name: string,
  type: string,
  parts: readonly Uint8Array<ArrayBuffer>[],
): void => offer(name, new Blob([...parts], { type }));

const offer = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
};
