import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { operations } from '../../local/jira/operations';
import { openApiAvailable, validateExchange } from './openapi';

/** Answers recorded from Jira, or given as examples by its document, seen through the same checks. */
const folder =
  process.env['JIRA_SAMPLES'] ??
  fileURLToPath(new URL('../../../shared/samples/jira', import.meta.url));
const examplesFile = `${folder}/openapi-response-examples.json`;

const samplesAvailable = (): boolean => {
  if (existsSync(examplesFile)) return openApiAvailable('The contract of the samples');
  const missing = `The samples of Jira's answers were not found in ${folder}; set JIRA_SAMPLES.`;
  if (process.env['CI'] !== undefined) throw new Error(missing);
  console.warn(`The contract of the samples DID NOT RUN. ${missing}`);
  return false;
};

const examplesShape = z.record(
  z.string(),
  z.object({ responses: z.record(z.string(), z.unknown()) }),
);

/** A sample; without the folder the suite is listed but not run, so that nothing is read then. */
const read = (name: string): unknown =>
  existsSync(`${folder}/${name}`) ? JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) : {};

const answer = (line: string, status: number, body: unknown): string[] => {
  const [method = '', template = ''] = line.split(' ');
  const path = template.replace(/\{\w+\}/g, '1');
  return validateExchange({
    request: { method, url: `https://site.example.test${path}`, headers: {}, bodyText: '' },
    response: { status, bodyText: JSON.stringify(body) },
  })
    .filter(({ kind }) => kind === 'response-body' || kind === 'status')
    .map(({ message }) => message);
};

/**
 * Answers that are not as the document says, each with all that is off in it. Jira really sends
 * these, so a reader must take them: no value as null, and in bulk changelogs the time as a number.
 */
const knownToBeOff: Record<string, RegExp> = {
  'POST /rest/api/3/issue/bulkfetch 200': /"additionalProperty":"expand"/,
  'GET /rest/api/3/issue/{issueIdOrKey}/changelog 200': /items\/\d+\/(from|to) must be string/,
  'POST /rest/api/3/changelog/bulkfetch 200': /changeHistories\/\d+\/created must be string/,
  'GET /rest/api/3/field 200 recorded': /"additionalProperty":"untranslatedName"/,
};

const served = new Set(operations.map((one) => `${one.method} /rest/api/3${one.path}`));

describe.runIf(samplesAvailable())('answers recorded elsewhere', () => {
  const examples = Object.entries(examplesShape.parse(read('openapi-response-examples.json')))
    .filter(([line]) => served.has(line))
    .flatMap(([line, { responses }]) =>
      Object.entries(responses)
        .filter(([, body]) => typeof body !== 'string')
        .map(([status, body]) => [`${line} ${status}`, line, Number(status), body] as const),
    );

  it.each(examples)(
    '%s is as the document says, or known to be off',
    (name, line, status, body) => {
      const problems = answer(line, status, body);
      const known = knownToBeOff[name];
      if (known === undefined) expect(problems).toEqual([]);
      else
        expect(problems.length > 0 && problems.every((problem) => known.test(problem))).toBe(true);
    },
  );

  it.each(['mattermost-search-jql-page1.json', 'mattermost-search-jql-last.json'])(
    '%s is an answer of the search',
    (name) => {
      expect(answer('GET /rest/api/3/search/jql', 200, read(name))).toEqual([]);
    },
  );
});
