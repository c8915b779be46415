import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The code of a document under `docs`, so that a test can run what people copy from it.
 * @param heading text of the heading that the code stands under
 * @returns the blocks of that language up to the next heading, in order
 * @throws where there is none
 */
export const codeBlocks = (document: string, heading: string, language: string): string[] => {
  const path = fileURLToPath(new URL(`../../docs/${document}`, import.meta.url));
  const fenced = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm');
  // A comment in code begins with # alone, a section with ##.
  const sections = readFileSync(path, 'utf8').split(/^(?=## )/m);
  const section = sections.find((text) => text.startsWith(`## ${heading}\n`)) ?? '';
  const blocks = [...section.matchAll(fenced)].flatMap(([, code]) => code ?? []);
  if (blocks.length === 0) throw new Error(`${path} has no ${language} under "${heading}"`);
  return blocks;
};
