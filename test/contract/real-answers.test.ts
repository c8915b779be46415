import { describe, expect, it } from 'vitest';
import { operations } from '../../local/jira/operations';
import { validateExchange } from './openapi';
import { examplesIn, realAnswers, type RealAnswer } from './real-answers';

const served = new Set(operations.map((one) => `${one.method} /rest/api/3${one.path}`));

/** More of them, from a folder that `JIRA_SAMPLES` names. */
const more = process.env['JIRA_SAMPLES'];
const answers = [
  ...realAnswers,
  ...(more === undefined ? [] : examplesIn(more).filter(({ line }) => served.has(line))),
];

const complaints = ({ line, status, body }: RealAnswer): string[] => {
  const [method = '', template = ''] = line.split(' ');
  const path = template.replace(/\{\w+\}/g, '1');
  return validateExchange({
    request: { method, url: `https://site.example.test${path}`, headers: {}, bodyText: '' },
    response: { status, bodyText: JSON.stringify(body) },
  })
    .filter(({ kind }) => kind === 'response-body' || kind === 'status')
    .map(({ message }) => message);
};

describe('what Jira really answers', () => {
  it.each(answers.map((one) => [`${one.line} ${one.status}`, one] as const))(
    '%s is as its document says, or off as is known',
    (_, answer) => {
      const found = complaints(answer);
      const { off } = answer;
      if (off === undefined) expect(found).toEqual([]);
      else expect(found.length > 0 && found.every((message) => off.test(message))).toBe(true);
    },
  );

  it('is about operations that the stand-in serves', () => {
    expect(realAnswers.filter(({ line }) => !served.has(line))).toEqual([]);
  });
});
