import { vi } from 'vitest';
import type { lintStory } from '../../../../../src/domain/criteria/lint/story';
import type { aboutBy } from '../../../../../src/domain/criteria/propose/statement/about';

export type Judge = ReturnType<typeof aboutBy>;

const ABOUT = '../../../../../src/domain/criteria/propose/statement/about';

/**
 * A linter of its own, for which somebody else says what a sentence is about. Test files share their modules,
 * so it is loaded anew and the others keep theirs.
 */
export const linterJudgedBy = async (judge: () => Judge): Promise<typeof lintStory> => {
  vi.resetModules();
  vi.doMock(ABOUT, () => ({
    isAboutSoftware: (sentence: string) => judge().isAboutSoftware(sentence),
    isWishOfSoftware: (sentence: string) => judge().isWishOfSoftware(sentence),
    isSurelyOfModel: (sentence: string) => judge().isSurelyOfModel(sentence),
    isSentenceInPassing: (line: string) => judge().isSentenceInPassing(line),
    speaksOfModel: (words: string) => judge().speaksOfModel(words),
  }));
  const story = await import('../../../../../src/domain/criteria/lint/story');
  vi.doUnmock(ABOUT);
  vi.resetModules();
  return story.lintStory;
};
