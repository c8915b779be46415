import * as z from 'zod';
import { inLanguage } from '../../../../src/app/in-language';
import { calls, type CallName } from '../../../../src/contract/calls/calls';
import { toGerman } from '../../../../src/language/german';
import { putIn } from '../../../../src/language/put';
import type { TestedSite } from '../support';

type Asked = readonly [module: string, call: CallName, payload: Record<string, unknown>];

const GERMAN = 'de-AT';

/** Words that make an English sentence. */
const ENGLISH =
  /\b(?:the|and|of|is|are|was|has|have|not|no|by|it|that|this|with|from|to|be|for|which|who)\b/iu;

const envelope = z.looseObject({ ok: z.boolean() });
const found = z.object({ issues: z.array(z.object({ key: z.string() })) });

const ofItem = (issue: string): Asked[] => [
  ...(
    [
      ...['item.get', 'gate.evaluate', 'gate.preview', 'ledger.list', 'wishes.read'],
      ...['convergence.get', 'monitoring.history', 'framework.score'],
    ] as CallName[]
  ).map((call): Asked => ['governance-panel', call, { issue }]),
  ...['steering', 'hand-off', 'incident'].map((kind): Asked => [
    'governance-panel',
    'draft.make',
    { issue, kind },
  ]),
  ...['model-card', 'risk-register'].map((kind): Asked => [
    'governance-panel',
    'sheet.get',
    { issue, kind },
  ]),
];

const ofProject = (project: string): Asked[] => [
  ...(
    [
      ...['decisions.list', 'readiness.get', 'fluency.mine', 'trade-offs.list', 'scope.list'],
      ...['radar.list', 'report.get', 'frameworks.list'],
    ] as CallName[]
  ).map((call): Asked => ['governance-report', call, { project }]),
  ...['PSF', 'EU-AI-Act', 'NIST-AI-RMF'].map((pack): Asked => [
    'governance-report',
    'framework.view',
    { project, pack },
  ]),
  ['governance-settings', 'settings.get', { project }],
  ['governance-settings', 'deliveries.list', { project }],
];

/** Calls that are refused, each with words of its own. */
const refused: readonly Asked[] = [
  ['governance-panel', 'item.get', { issue: 'AI-4711' }],
  ['governance-panel', 'criteria.lock', { issue: 'AI-1' }],
  ['governance-panel', 'challenge.ask', { issue: 'AI-1', criterionId: null, question: 'x' }],
  ['governance-panel', 'waiver.approve', { issue: 'AI-1', id: 'x' }],
  ['governance-panel', 'evidence.add', { issue: 'AI-1', text: '{' }],
];

/**
 * Every reading call on every item, as the app answers in English and in German.
 * @returns texts of the app in English, answers that differ in more than these, and texts that are not in
 * German and that nobody wrote: what a person wrote stands in a field of its own as well
 */
export const walkTexts = async (
  tested: TestedSite,
): Promise<{ texts: string[]; differing: string[]; untranslated: string[] }> => {
  const put = await putIn(GERMAN);
  // What queues still hold would change an item between its two answers.
  await tested.ask('/local/drain', { json: {} });
  const jql = encodeURIComponent('project in (AI, CARE, LAB) ORDER BY key');
  const path = `/rest/api/3/search/jql?jql=${jql}&fields=summary&maxResults=100`;
  const { issues } = found.parse(
    await (await tested.ask(path, { as: 'admin@example.test' })).json(),
  );
  const asked = [
    ...issues.flatMap(({ key }) => ofItem(key)),
    ...['AI', 'CARE'].flatMap(ofProject),
    ...refused,
  ];
  const texts = new Set<string>();
  const said: string[] = [];
  const differing: string[] = [];
  for (const one of asked) {
    const [english, german] = [await answerOf(tested, one), await answerOf(tested, one, GERMAN)];
    const seen = inLanguageOf(one, english, (text) => {
      texts.add(text);
      return '';
    });
    said.push(JSON.stringify(seen));
    const expected = inLanguageOf(one, english, put);
    if (withoutClock(expected) !== withoutClock(german)) differing.push(JSON.stringify(one));
  }
  const words = said.join('\n');
  /** What somebody wrote stands in a field of its own; a name and its number are the same anywhere. */
  const isSaid = (part: string): boolean => {
    const bare = part
      .replaceAll('\\', '')
      .replace(/^[A-Z]+-\d+,? /u, '')
      .replace(/[.,:;]$/u, '');
    return words.includes(JSON.stringify(bare).slice(1, -1)) || !ENGLISH.test(bare);
  };
  const untranslated = [...texts].flatMap((text) =>
    toGerman(text).missed.filter((part) => !isSaid(part)),
  );
  return { texts: [...texts], differing, untranslated };
};

const answerOf = async (
  { ask }: TestedSite,
  [module, call, payload]: Asked,
  locale?: string,
): Promise<Record<string, unknown>> => {
  const sent = locale === undefined ? payload : { ...payload, locale };
  const json = { module, call, payload: sent, as: 'pm@example.test' };
  const answer = envelope.safeParse(await (await ask('/local/invoke', { json })).json());
  if (!answer.success) throw new Error(`${module} makes no call ${call}`);
  return answer.data;
};

const inLanguageOf = (
  [, call]: Asked,
  answer: Record<string, unknown>,
  put: (text: string) => string,
): unknown => {
  const language = inLanguage(put);
  return answer['ok'] === true
    ? { ok: true, data: language.answer(calls[call].output, answer['data']) }
    : {
        ok: false,
        error: language.failure(answer['error'] as Parameters<typeof language.failure>[0]),
      };
};

/** Two calls are not made at the same time. */
const withoutClock = (answer: unknown): string =>
  JSON.stringify(answer).replaceAll(
    /"(?:asOf|decidedAt|milliseconds|lostMs)":(?:"[^"]*"|\d+)/gu,
    '"now"',
  );
