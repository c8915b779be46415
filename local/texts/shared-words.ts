import { askNames, askSentences } from '../../src/words/ask-words';
import { controlGroupWords } from '../../src/words/controls';
import { identityNames } from '../../src/words/people/identity';
import { roleNames, systemTypeNames } from '../../src/words/names';
import { sheetDefinitions } from '../../src/words/sheets';
import { sheetNames } from '../../src/words/sheets/names';
import { driftLabels, verdictLabels } from '../../src/words/standing';

/** Words that app and pages have in common, and that pages show in the viewer's language. */
export const sharedWords = (): string[] => [
  ...[roleNames, systemTypeNames, verdictLabels, driftLabels, askNames, identityNames, sheetNames]
    .map((names) => Object.values(names))
    .flat(),
  ...Object.values(askSentences).flatMap(({ asks, many, next }) => [asks, many('{0}'), next]),
  ...Object.values(controlGroupWords).flatMap(({ name, asks, example }) => [name, asks, example]),
  ...Object.values(sheetDefinitions)
    .flatMap(({ sections }) => sections)
    .flatMap(({ title, rows, fields }) => [
      title,
      ...(rows === null ? [] : [rows.one]),
      ...fields.flatMap(({ label, help, choices }) => [
        label,
        ...(help === '' ? [] : [help]),
        ...choices.map((choice) => choice.label),
      ]),
    ]),
];
