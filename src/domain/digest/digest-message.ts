import { askSentences } from '../../words/ask-words';
import { clip } from '../../words/clip';
import { grouped } from '../../words/counts';
import { escaped } from '../pack/html';
import type { WaitingLine } from './waiting-lines';
import { dayInWords } from '../../words/days';

/** Lines of one message; what is left out is counted. */
const MOST_LINES = 30;

/** Longest summary in a line; Jira takes 255 characters. */
const LONGEST_SUMMARY = 120;

export type DigestMessage = {
  subject: string;
  /** Plain text. */
  text: string;
  /** The same as HTML, with what people wrote escaped. */
  html: string;
};

/** A text of the app in the language of the reader. */
export type Put = (text: string) => string;

const inEnglish: Put = (text) => text;

/** A text of people in one line: no break and no control sign comes out of it. */
const oneLine = (text: string): string =>
  clip(text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim(), LONGEST_SUMMARY);

const tell = ({ key, summary, kind, due, count }: WaitingLine, put: Put): string => {
  const { asks, many } = askSentences[kind];
  const what = count > 1 ? many(grouped(count)) : asks;
  const dated = due === null ? '' : `, ${put(`due ${dayInWords(due)}`)}`;
  return `${key} ${oneLine(summary)}: ${put(what)}${dated}`;
};

const WHY =
  'Assay sends this once a week to those for whom something waits, and only then. You can turn it off for yourself under "Weekly message" on the page AI governance of a project.';
const HOW =
  'Each work item says in its Assay panel what to do. To find them: issue in waitingFor("me")';

/**
 * The message to one person.
 * @param lines what waits for them, at least one, the most urgent first
 * @param put texts of the app in their language; what people wrote is not put
 */
export const digestMessage = (lines: readonly WaitingLine[], put = inEnglish): DigestMessage => {
  const items = new Set(lines.map(({ id }) => id)).size;
  const heading = put(
    items === 1 ? '1 work item waits for you' : `${grouped(items)} work items wait for you`,
  );
  const told = lines.slice(0, MOST_LINES).map((line) => tell(line, put));
  const [how, why] = [put(HOW), put(WHY)];
  const more = lines.length - told.length;
  const rest = more === 0 ? [] : [put(`And ${grouped(more)} more.`)];
  const list = told.map((line) => `<li>${escaped(line)}</li>`).join('');
  return {
    subject: `Assay: ${heading}`,
    text: [`${heading}.`, '', ...told.map((line) => `- ${line}`), ...rest, '', how, '', why].join(
      '\n',
    ),
    html: [
      `<p>${escaped(heading)}.</p>`,
      `<ul>${list}</ul>`,
      ...[...rest, how, why].map((line) => `<p>${escaped(line)}</p>`),
    ].join(''),
  };
};
