/** Parts of a page of a pack as people read them: tables as their cells, without tags and escapes. */

const readable = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const cellsOf = (row: string): string[] =>
  [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gsu)].map(([, cell = '']) => readable(cell));

const rowsOf = (html: string): string[][] =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) => cellsOf(row));

/** What the first table of names and values says. */
export const factsIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    rowsOf(/<table>.*?<\/table>/su.exec(html)?.[0] ?? '').map(([name = '', value = '']) => [
      name,
      value,
    ]),
  );

/** The section under a heading of the second rank. @throws where there is none, or more than one */
export const sectionUnder = (html: string, heading: string): string => {
  const found = [...html.matchAll(/<section>.*?<\/section>/gsu)]
    .map(([section]) => section)
    .filter((section) => readable(/<h2>.*?<\/h2>/su.exec(section)?.[0] ?? '') === heading);
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) {
    throw new Error(`${found.length} sections are called ${heading}`);
  }
  return only;
};

/** Headings of its sections, in their order. */
export const headingsIn = (html: string): string[] =>
  [...html.matchAll(/<h2>(.*?)<\/h2>/gsu)].map(([, heading = '']) => readable(heading));

/** What stands right behind a heading of the third rank: rows of a table, or the words in its place. */
export const rowsUnder = (html: string, heading: string): string[][] | string => {
  const behind = html
    .split('<h3>')
    .slice(1)
    .map((part) => part.split('</h3>'))
    .find(([title = '']) => readable(title) === heading)?.[1];
  if (behind === undefined) throw new Error(`nothing is called ${heading}`);
  return behind.startsWith('<table>')
    ? rowsOf(/<table>.*?<\/table>/su.exec(behind)?.[0] ?? '')
    : readable(/<p>(.*?)<\/p>/su.exec(behind)?.[1] ?? '');
};

/** The line in small letters at the end of a section. */
export const smallIn = (html: string): string =>
  readable(/<p class="small">(.*?)<\/p>/su.exec(html)?.[1] ?? '');

/** What stands beside headings, tables and paragraphs, where nothing should. */
export const strayIn = (html: string): string =>
  readable(
    html
      .replaceAll(/<head>.*?<\/head>|<table>.*?<\/table>/gsu, '')
      .replaceAll(/<(h[1-3]|p)\b[^>]*>.*?<\/\1>/gsu, ''),
  ).trim();
