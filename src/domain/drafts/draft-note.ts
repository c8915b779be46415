import type { DraftKind, DraftNote } from '../../contract/types';
import { oneLine } from './lines';
import type { NoteFacts } from './parts';
import { noteKinds } from './notes';

/**
 * A note from the records of one item: their own sentences, put in the order that a reader of it needs.
 * It works nothing out, so it holds no number that the records do not.
 */
export const draftNote = (view: NoteFacts, kind: DraftKind): DraftNote => {
  const { title, sections } = noteKinds[kind];
  return {
    kind,
    title: `${title}: ${view.issue.key} ${oneLine(view.issue.summary)}`,
    sections: sections(view),
  };
};

/** As many characters of a digest as name a run. */
export const RUN_NAME = 8;

/** Words that somebody wrote stay words: no link, no tag and no code comes out of them. */
const words = (text: string): string => text.replaceAll(/[\\[\]<`]/gu, (sign) => `\\${sign}`);

/**
 * The note in Markdown. Behind a sentence with numbers stands the run that they are of.
 * @param site origin of the Jira site, such as `https://example.atlassian.net`; null: without links
 */
export const noteText = (note: DraftNote, issueKey: string, site: string | null): string => {
  const runOf = (digest: string): string => {
    const name = `run ${digest.slice(0, RUN_NAME)}`;
    return site === null
      ? ` (${name})`
      : ` ([${name}](${site}/browse/${encodeURIComponent(issueKey)}))`;
  };
  const parts = note.sections.map(({ heading, lines }) =>
    [
      `## ${heading}`,
      '',
      ...lines.map(({ text, run }) => `- ${words(text)}${run === null ? '' : runOf(run)}`),
    ].join('\n'),
  );
  return `${[`# ${words(note.title)}`, ...parts].join('\n\n')}\n`;
};
