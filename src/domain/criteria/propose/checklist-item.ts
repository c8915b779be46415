import type { SystemType } from '../../../contract/types';
import { formatCriterion } from '../language/format';
import { readLines } from '../language/parse';
import { lintStory } from '../lint/story';
import { isNamedByItsFrame } from './frame/named-by-frame';
import { isSentenceInPassing } from './about/about';
import { askAbout, askAboutRest, type Offer } from './offer';

/** What an item of a checklist comes to. */
export type ChecklistItem =
  /** Canonical lines, with placeholders for what the item does not say. */
  | { kind: 'lines'; lines: string[] }
  | { kind: 'question'; question: string }
  /** It is about something else than how good something has to be. */
  | { kind: 'text' };

const HOW_MUCH = 'Which number would be enough, measured on which data, and compared with what?';

/**
 * Reads an item of a checklist, which people write as a to-do, a sentence or a line of the criteria
 * language. Lines are made only where they say the whole of a sentence; where one is vague or a line would
 * lose a part of it, the item is asked about.
 */
export const readChecklistItem = (
  written: string,
  systemType: SystemType | null = null,
): ChecklistItem => {
  const text = written.replace(/\s+/gu, ' ').trim();
  const [line] = readLines(text);
  const isLine = line?.finding === null && line.criteria.length > 0;
  if (isLine && !isSentenceInPassing(text) && !isNamedByItsFrame(text, line.criteria))
    return { kind: 'lines', lines: line.criteria.map(formatCriterion) };
  const { findings, suggestions } = lintStory(text, systemType);
  const wrong = findings.find(({ severity }) => severity === 'error');
  if (wrong !== undefined)
    return { kind: 'question', question: wrong.code === 'vague' ? HOW_MUCH : wrong.hint };
  const open = suggestions.find(
    ({ proposal, left, unsaid }) => proposal === null || left.length > 0 || unsaid.length > 0,
  );
  if (open !== undefined) return { kind: 'question', question: questionAbout(open) };
  const lines = suggestions.flatMap(({ proposal }) => proposal?.split('\n') ?? []);
  if (lines.length === 0) return { kind: 'text' };
  return { kind: 'lines', lines };
};

const questionAbout = ({ proposal, question, left, unsaid }: Offer): string => {
  if (proposal === null) return question;
  const lines = proposal.split('\n');
  return unsaid.length > 0 ? askAboutRest(lines, unsaid) : askAbout(lines, left);
};
