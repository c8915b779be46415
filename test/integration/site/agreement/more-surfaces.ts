import { createJiraClient } from '../../../../local/site/http/jira-client';
import { boardPage } from '../../../../local/site/pages/board-page';
import { orderAttention } from '../../../../static/report/model/attention';
import { splitLines } from '../../../../static/report/model/steering';
import { systemsOf } from '../../../../static/report/model/systems';
import type { ReportItem } from '../../../../static/report/projection';
import { hasEvidence } from '../../../../static/report/start/model/progress';
import { askedBy, type Header } from './header';
import type { Seen } from './surfaces';

/** Texts of the app's fields on the cards of a board, by work item. */
export const readCards = async (
  { runtime, accountId }: Seen,
  project: string,
): Promise<Map<string, string[]>> => {
  const page = await boardPage(runtime, createJiraClient(runtime.jira, accountId), project);
  const cards = String(await page.main)
    .split('data-issue="')
    .slice(1);
  return new Map(
    cards.map((card) => {
      const texts = [...card.matchAll(/class="card-field">.*?<\/span> (.*?)<\/p>/gsu)];
      return [card.slice(0, card.indexOf('"')), texts.map(([, text = '']) => text.trim())];
    }),
  );
};

/** What a card has to end with, by the header: the verdict, and what is seen of drift. */
export const onCard = ({ view, stated }: Header): string[] => {
  const { verdict, drift, flags } = stated;
  const silent = view.standing.inUse ? 'not-known' : 'not-in-use';
  return [
    ...(verdict === 'none' ? [] : [verdict]),
    ...(flags.length > 0 ? [flags.join(', ')] : drift === 'unknown' ? [silent] : []),
  ];
};

/** A card without the line of the criterion, which is the person's own. */
export const endsOf = (texts: readonly string[]): string[] =>
  texts.map((text) => text.split(': ').at(-1) ?? '');

type Asked = { kinds: string[]; who: string[] };

const askedIn = (asks: readonly { kind: string; who: readonly string[] }[]): Asked => ({
  kinds: [...new Set(asks.map(({ kind }) => kind))].sort(),
  who: [...new Set(asks.flatMap(({ who }) => who))].sort(),
});

/** What the printed page has in its rows, by work item. */
export const printedRows = (rows: readonly ReportItem[]): Map<string, Asked> => {
  const { decide } = splitLines(orderAttention(rows));
  return new Map(systemsOf(rows, decide).map(({ item, lines }) => [item.key, askedIn(lines)]));
};

/** What it has to have, by the header; undefined where nothing is to be decided. */
export const toPrint = ({ view }: Header): Asked | undefined => {
  const asks = askedBy(view).flatMap(({ kind, who }) => (kind === 'gate' ? [] : [{ kind, who }]));
  const { decide } = splitLines(asks);
  return decide.length === 0 ? undefined : askedIn(decide);
};

/** Whether the guided start counts a run on the item, and whether the header shows a measured criterion. */
export const guideEvidence = (row: ReportItem, { view }: Header): [boolean, boolean] => [
  hasEvidence(row),
  (view.nextGate?.criteria ?? []).some(({ estimate }) => estimate !== null),
];
