import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueSchema } from '../../src/adapters/jira/schemas';
import { itemRecord } from '../../src/adapters/kvs/records/item';
import { settingsRecord } from '../../src/adapters/kvs/records/settings';
import { formsOf, formsSource } from './forms';

/** The records that are read without their schemas, by the names they have among the forms. */
export const formed = {
  item: itemRecord,
  settings: settingsRecord,
  issue: { version: 1, schema: issueSchema },
};

export const FORMS = 'src/adapters/forms/forms.built.ts';

export const currentForms = (): string => formsSource(formsOf(formed));

/** Writes the forms anew. @returns whether they had changed */
export const writeForms = (root: string): boolean => {
  const file = join(root, FORMS);
  const source = currentForms();
  if (readFileSync(file, 'utf8') === source) return false;
  writeFileSync(file, source);
  return true;
};
