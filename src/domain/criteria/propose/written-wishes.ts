import type { SystemType, WrittenWish } from '../../../contract/types';
import { lintStory } from '../lint/story';
import { ANY_PLACEHOLDER } from './placeholders';

/** Sentences that are shown at once. */
const MOST_WISHES = 8;
const LONGEST_SENTENCE = 300;

type Text = { from: WrittenWish['from']; text: string };

const wishesIn = ({ from, text }: Text, systemType: SystemType | null): WrittenWish[] => {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u);
  const { findings, suggestions } = lintStory(text, systemType);
  const vague = findings
    .filter(({ code }) => code === 'vague')
    .map(({ line, message, hint, proposal }) => ({
      ...{ from, sentence: lines[line - 1] ?? '', why: message, question: hint, proposal },
    }));
  const measured = suggestions.map(({ sentence, proposal, question }) => ({
    ...{ from, sentence, why: 'This can be measured.', question, proposal },
  }));
  // A comment is talk: only what leads to a line is worth showing.
  return [...vague, ...measured].filter(
    ({ proposal }) => from === 'description' || proposal !== null,
  );
};

const literal = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);

/** Whether a line is there, with its placeholders filled in or not. */
const isAmong = (there: readonly string[], line: string): boolean => {
  const filled = new RegExp(`^${line.split(ANY_PLACEHOLDER).map(literal).join('.+')}$`, 'u');
  return there.some((one) => filled.test(one));
};

/**
 * Sentences of a description and of comments that are about how good it has to be, each with a line that
 * could stand for it. A proposal, never a finding: nothing is held by what somebody wrote in Jira.
 * @param taken criteria that are there already, draft and in force; what is among them is not proposed.
 */
export const writtenWishes = (
  texts: readonly Text[],
  systemType: SystemType | null,
  taken: string,
): WrittenWish[] => {
  const there = taken.split('\n').map((line) => line.trim());
  const isTaken = (proposal: string): boolean =>
    proposal.split('\n').every((line) => isAmong(there, line));
  const seen = new Set<string>();
  return texts
    .flatMap((text) => wishesIn(text, systemType))
    .map((wish) => ({ ...wish, sentence: wish.sentence.trim().slice(0, LONGEST_SENTENCE) }))
    .filter(({ sentence, proposal }) => {
      if (seen.has(sentence) || (proposal !== null && isTaken(proposal))) return false;
      seen.add(sentence);
      return true;
    })
    .slice(0, MOST_WISHES);
};
