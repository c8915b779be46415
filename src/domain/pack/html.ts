/** Text as HTML: nothing that a person wrote can be more than text. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** Rows of a name and what it is; what is not stated is said to be so. */
export const factTable = (
  rows: readonly (readonly [name: string, value: string | null])[],
): string =>
  `<table>${rows
    .map(
      ([name, value]) =>
        `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value ?? 'not stated')}</td></tr>`,
    )
    .join('')}</table>`;

export const listTable = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  nothing: string,
): string =>
  rows.length === 0
    ? `<p>${escaped(nothing)}</p>`
    : `<table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${rows
        .map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`;

const STYLE = `:root{color-scheme:light}body{font:15px/1.5 system-ui,sans-serif;color:#172b4d;max-width:52rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin:0 0 .5rem}section{border:1px solid #c1c7d0;border-radius:4px;padding:1rem;margin:1.5rem 0}
table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #dfe1e6;overflow-wrap:anywhere}
th[scope=row]{width:14rem;font-weight:600}.small{font-size:.85rem;color:#44546f;overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none}section{border:0;padding:0;break-before:page}}`;

/** A page that needs nothing beside itself and runs no code. */
export const htmlPage = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>\n`;
