/**
 * Text that somebody wrote, so that Markdown and HTML in it are shown and not run. Line breaks become
 * spaces, so that a cell of a table stays one.
 */
export const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#!|~&$@:]/gu, (mark) => `\\${mark}`)
    // These mean something at the beginning of a line, or of an address.
    .replace(/^[-+]|(?<=^\d+)\.|(?<=www)\./giu, (mark) => `\\${mark}`)
    .replace(/\\</gu, '&lt;')
    .replace(/\\>/gu, '&gt;')
    .replace(/\\&/gu, '&amp;')
    .replace(/\\:/gu, '&#58;')
    .replace(/\\@/gu, '&#64;');

/** A table of texts that are escaped already. */
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
