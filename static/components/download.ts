/** The browser reads the file after the click, on a busy machine much later; then it can go. */
const KEPT_MS = 60_000;

/**
 * Hands a text to the browser as a file. The frames of Forge carry `allow-downloads`, so a link to
 * a blob works there.
 */
export const download = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
};
