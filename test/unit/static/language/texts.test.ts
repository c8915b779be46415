import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogueOf, pageTexts } from '../../../../local/texts/page-texts';
import { sharedWords } from '../../../../local/texts/shared-words';
import { catalogues, texts as german } from '../../../../static/language/de/texts';
import { SECTORS } from '../../../../src/words/templates/template';
import { TEMPLATES } from '../../../../src/words/templates/templates';
import germanTemplates from '../../../../static/language/de/templates.json';
import { learnMore, speak } from '../../../../static/language/language';
import { say } from '../../../../static/language/say';
import { translatedValues } from '../../../../local/texts/translated-values';
import { unsaidTexts } from '../../../../local/texts/unsaid-texts';
import { pageSources } from '../../../../local/texts/page-texts';

const root = join(import.meta.dirname, '../../../..');
const said = pageTexts(root);

const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);

/** What a language may leave out: an English verb or article by number, which stands in `part`. */
const mayGo = (name: string): boolean => /^part\d*$/u.test(name);

describe('German texts of the pages', () => {
  it('are there for each text, in the catalogue of the page that says it', () => {
    const missing = said.filter((one) => catalogues[catalogueOf(one)]?.[one.text] === undefined);
    expect(missing).toEqual([]);
    expect(said.length).toBeGreaterThan(2000);
  });

  it('are there for each word that app and pages have in common', () => {
    const missing = sharedWords().filter((word) => german[word] === undefined);
    expect(missing).toEqual([]);
    expect(sharedWords().length).toBeGreaterThan(200);
  });

  it('are there for each text of the templates, and for no other', () => {
    const words = [
      ...Object.values(SECTORS),
      ...TEMPLATES.flatMap((one) => [one.title, one.question, one.data, one.guardrailQuestion]),
    ];
    expect(Object.keys(germanTemplates).sort()).toEqual([...new Set(words)].sort());
  });

  it('are texts that a page still says', () => {
    const inUse = new Set([
      ...said.map((one) => `${catalogueOf(one)}: ${one.text}`),
      ...sharedWords().map((word) => `words: ${word}`),
    ]);
    const left = Object.entries(catalogues).flatMap(([name, texts]) =>
      Object.keys(texts).flatMap((text) => (inUse.has(`${name}: ${text}`) ? [] : [text])),
    );
    expect(left).toEqual([]);
  });

  it('take the values that the English ones take', () => {
    const differing = Object.entries(german).filter(([english, text]) => {
      const [given, taken] = [placeholdersOf(english), placeholdersOf(text)];
      return (
        taken.some((name) => !given.includes(name)) ||
        given.some((name) => !taken.includes(name) && !mayGo(name))
      );
    });
    expect(differing).toEqual([]);
  });

  it('keep the white space that joins them to what stands beside', () => {
    const ends = (text: string): string => `${/^\s/u.test(text)} ${/\s$/u.test(text)}`;
    expect(Object.entries(german).filter(([one, other]) => ends(one) !== ends(other))).toEqual([]);
  });
});

describe('texts in the code of pages', () => {
  it('stand nowhere beside say', () => {
    const unsaid = pageSources(root).flatMap((file) =>
      unsaidTexts(file, readFileSync(join(root, file), 'utf8')),
    );
    expect(unsaid).toEqual([]);
  });

  it.each([
    ['words between tags', `<p>Read this {say('now')}</p>`, 'Read this'],
    ['what is read aloud', `<p aria-label="Close it" />`, 'Close it'],
    ['a condition', `<p>{isCheck && ' (check)'}</p>`, '(check)'],
    ['a choice', `<p>{isBack ? say('back') : 'forward'}</p>`, 'forward'],
    ['what stands in for nothing', `<p>{one.name ?? 'somebody'}</p>`, 'somebody'],
    ['what stands in for an empty text', `const told = tell(rule) || 'always';`, 'always'],
    ['a template', '<p>{`${count} items`}</p>', '{} items'],
    ['a loop', `<p>{rows.map(() => 'row')}</p>`, 'row'],
    ['a loop in braces', `<p>{rows.map(() => { return 'row'; })}</p>`, 'row'],
    ['a list', `<p>{['one', two].join(' and ')}</p>`, 'one', 'and'],
    ['a value of a text', `say('at {stage}', { stage: name ?? 'next' })`, 'next'],
    ['a text put together in code', 'say(`at ${stage}`)', 'at {}'],
    ['a property', `[{ id: 'key', label: 'Key' }]`, 'Key'],
    ['quotation marks', '<p>“{one.reason}”</p>', '“', '”'],
    ['quotation marks in a template', 'return `: “${reason}”`;', ': “{}”'],
    ['a sentence anywhere', `fail('The file is empty.')`, 'The file is empty.'],
    ['what is announced', `announce('moved')`, 'moved'],
    ['a word of the code', '<p>{waiver.state}</p>', 'waiver.state'],
    ['a word of the code among others', '`${count} ${state}`', 'state'],
    ['a word of the code, changed', `<p>{one.verdict.replace('-', ' ')}</p>`, 'one.verdict'],
  ])('are found as %s', (_, source, ...texts) => {
    expect(unsaidTexts('a.tsx', source)).toEqual(texts.map((text) => `a.tsx:1: ${text}`));
  });

  it('are not names, criteria, addresses and classes', () => {
    const source = [
      `<a className={isOpen ? 'shut' : 'open'} href="a b"><code>say it</code> {say('now')}</a>`,
      `if (kind === 'some kind') import('./a-part');`,
      `ask('/rest/api/3/search', { fields: ['created'] })`,
      `<input placeholder="recall >= 90%" />`,
    ];
    expect(source.flatMap((line) => unsaidTexts('a.tsx', line))).toEqual([]);
  });
});

describe('values of choices', () => {
  it('are the same in every language', () => {
    const translated = pageSources(root).flatMap((file) =>
      translatedValues(file, readFileSync(join(root, file), 'utf8')),
    );
    expect(translated).toEqual([]);
  });

  it('are found where they are said', () => {
    const choice = `const c = { value: say('nobody'), label: say('Nobody') };`;
    const option = `const o = <option value={say('day')}>{say('Day')}</option>;`;
    expect(translatedValues('a.tsx', `${choice}\n${option}`)).toEqual([
      "a.tsx:1: say('nobody')",
      "a.tsx:2: {say('day')}",
    ]);
  });
});

describe('say', () => {
  afterEach(() => speak('en-US', {}));

  it('says the English text with its values where the viewer is not German', () => {
    speak('fr_FR', {});
    expect(say('{met} of {all} met', { met: 2, all: 3 })).toBe('2 of 3 met');
  });

  it('says texts that were learned later, and those from before', () => {
    speak('de_DE', { Gate: 'Tor' });
    learnMore({ Templates: 'Vorlagen' });
    expect([say('Gate'), say('Templates')]).toEqual(['Tor', 'Vorlagen']);
  });

  it('writes numbers as the locale does', () => {
    speak('de_DE', {});
    expect(say('{n} of {share}', { n: 12_345, share: 0.85 })).toBe('12.345 of 0,85');
    speak('en_GB', {});
    expect(say('{n} of {share}', { n: 12_345, share: 0.85 })).toBe('12,345 of 0.85');
    expect(say('{n} of {most}', { n: 12, most: 999 })).toBe('12 of 999');
  });

  it('says the German text, with counts in the case that it asks for', () => {
    speak('de_DE', {
      'locked {age} ago': 'vor {age} festgeschrieben',
      '{done} of {all}': '{done} von {all}',
      '{age} old': '{age} alt',
    });
    const past = (age: string): string => say('locked {age} ago', { age });
    expect(past('6 Tage')).toBe('vor 6 Tagen festgeschrieben');
    expect(past('1 Tag')).toBe('vor 1 Tag festgeschrieben');
    expect(past('weniger als 1 min')).toBe('vor weniger als 1 min festgeschrieben');
    expect(
      say('{done} of {all}', { done: '3 Läufe', all: '4 Läufe und 12 weitere Einträge' }),
    ).toBe('3 Läufe von 4 Läufen und 12 weiteren Einträgen');
    expect(say('{age} old', { age: '6 Tage' })).toBe('6 Tage alt');
  });
});
