import { describe, expect, it } from 'vitest';
import { lifecycles } from '../../../src/domain/lifecycle/presets';
import { flagInWords } from '../../../src/fields/drift-flags';
import texts from '../../../src/fields/german.json';
import { say } from '../../../src/fields/say';
import { german as app } from '../../../src/language/german';
import { ruleInputs } from '../../../src/words/agents/rule-inputs';
import { verdictLabels } from '../../../src/words/standing';
import { explainFlag } from '../../../static/components/words/drift-flags';
import words from '../../../static/language/de/words.json';

const values = [
  ...lifecycles.flatMap(({ stages }) => stages.map(({ name }) => name)),
  ...Object.values(verdictLabels),
];
const german: Readonly<Record<string, string>> = texts;
const pages: Readonly<Record<string, string>> = { ...app, ...words };

const inputs = Object.values(ruleInputs).flat();

describe('drift flags of the field', () => {
  it.each([
    ['not-in-use', 'Not in use', 'Nicht in Betrieb'],
    ['overdue', 'No report in time', 'Kein Bericht rechtzeitig'],
    ['silent:lag', 'lag was not reported in time', 'lag wurde nicht rechtzeitig gemeldet'],
    ['psi:p95-age', 'psi of p95 age alarms', 'psi von p95 age alarmiert'],
    ['psi:age', 'psi of age alarms', 'psi von age alarmiert'],
    ['accuracy', 'accuracy alarms', 'accuracy alarmiert'],
    ['constructor', 'constructor alarms', 'constructor alarmiert'],
  ])('say %s in words', (flag, english, inGerman) => {
    expect(flagInWords({ locale: 'en_US' }, flag)).toBe(english);
    expect(flagInWords({ locale: 'de_DE' }, flag)).toBe(inGerman);
    expect(explainFlag(flag)).toBe(english);
  });
});

describe('the form of an action in a rule', () => {
  it.each(inputs)('says $name in German', ({ title, help }) => {
    for (const text of [title, help]) {
      expect(german[text]).toBeDefined();
      expect(german[text]).not.toBe(text);
    }
  });
});

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
