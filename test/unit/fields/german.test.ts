import { describe, expect, it } from 'vitest';
import { lifecycles } from '../../../src/domain/lifecycle/presets';
import texts from '../../../src/fields/german.json';
import { say } from '../../../src/fields/say';
import { german as app } from '../../../src/language/german';
import { verdictLabels } from '../../../src/words/standing';
import words from '../../../static/language/de/words.json';

const values = [
  ...lifecycles.flatMap(({ stages }) => stages.map(({ name }) => name)),
  ...Object.values(verdictLabels),
];
const german: Readonly<Record<string, string>> = texts;
const pages: Readonly<Record<string, string>> = { ...app, ...words };

describe('fields of Jira in German', () => {
  it.each([...new Set(values)])('call %s as the pages do', (value) => {
    expect(german[value]).toBe(pages[value]);
  });

  it('stay as they are for everybody else, and where nothing is known', () => {
    expect(say({ locale: 'de_DE' }, 'Deployment')).toBe('Bereitstellung');
    expect(say({ locale: 'de-AT' }, 'No stage yet')).toBe('Noch keine Phase');
    expect(say({ locale: 'fr_FR' }, 'Deployment')).toBe('Deployment');
    expect(say(undefined, 'Deployment')).toBe('Deployment');
    expect(say({ locale: 'de_DE' }, 'A stage of their own')).toBe('A stage of their own');
  });
});
