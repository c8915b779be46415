import type { DigestSend } from '../../contract/records/digest';
import { digestMessage, type Put } from '../../domain/digest/digest-message';
import { waitingLines, type AskedItem, type WaitingLine } from '../../domain/digest/waiting-lines';
import { weekOf } from '../../domain/digest/week';
import { AppError } from '../failure';
import { pagesOf } from '../pages';
import type { Deps } from '../ports';
import type { AskedItems, Digests, Notifier } from './ports';

export type DigestNeeds = Pick<Deps, 'settingsPages' | 'people' | 'clock' | 'log' | 'sight'> & {
  askedItems: AskedItems;
  notifier: Notifier;
  digests: Digests;
  /** Texts of the app in the language of a locale; English for null. */
  textsIn: (locale: string | null) => Promise<Put>;
};

/** Pages of 100 work items that one week's messages tell of; a hundred is a sixth of an hour's points. */
const MOST_PAGES = 100;

/** Pages of 100 projects that are looked through for those that want messages. */
const MOST_PROJECT_PAGES = 20;

/** A run may take 900 seconds and has more to do; who is left is seen to in the next. */
const LONGEST_RUN_MS = 240_000;

/** Accounts that Jira tells of in one request. */
const MOST_ACCOUNTS = 90;

type Outcome = 'sent' | 'refused' | 'quiet' | 'known' | 'stop';

/**
 * Sends each person a message a week of what waits for them, across projects that want it; to whom
 * nothing waits, nothing. What is about to be sent is written down before, and only one run can: so
 * nobody gets it twice, also where runs overlap or end in the middle. Where the answer of Jira is lost,
 * nobody knows whether it was sent; then it is not sent again, and stays `sending` in the record.
 * @returns how many were sent in this run.
 */
export const sendDigests = (deps: DigestNeeds) => async (): Promise<{ sent: number }> => {
  const began = deps.clock.now();
  const week = weekOf(began);
  if ((await deps.digests.doneWeek()) === week) return { sent: 0 };
  const lines = waitingLines(await askedItems(deps));
  const people = await personsOf(deps, [...lines.keys()].sort());
  let sent = 0;
  const locales = await localesOf(deps, people);
  for (const accountId of people) {
    if (deps.clock.now() - began > LONGEST_RUN_MS) return { sent };
    const outcome = await sendTo(
      deps,
      week,
      { accountId, locale: locales.get(accountId) ?? null },
      lines.get(accountId) ?? [],
    );
    if (outcome === 'stop') return { sent };
    if (outcome === 'sent') sent += 1;
  }
  await deps.digests.saveDone(week);
  return { sent };
};

const projectsWanting = async (deps: Pick<DigestNeeds, 'settingsPages'>): Promise<string[]> => {
  const wanting: string[] = [];
  for await (const { settings } of pagesOf(deps.settingsPages.all, MOST_PROJECT_PAGES)) {
    const here = settings.filter(({ weeklyDigest }) => weeklyDigest === true);
    wanting.push(...here.map(({ projectId }) => projectId));
  }
  return wanting;
};

const askedItems = async (deps: DigestNeeds): Promise<AskedItem[]> => {
  const items: AskedItem[] = [];
  let pages = 0;
  for (const projectId of await projectsWanting(deps)) {
    let token: string | null = null;
    do {
      if (pages === MOST_PAGES) {
        deps.log.warn('weekly messages tell of the first work items only', { pages });
        return items;
      }
      const page: Awaited<ReturnType<AskedItems['of']>> = await deps.askedItems.of(
        projectId,
        token,
      );
      pages += 1;
      items.push(...page.items);
      ({ token } = page);
    } while (token !== null);
  }
  return items;
};

/** Those of these accounts that are people and active: no apps, and nobody who left. */
const personsOf = async (
  deps: Pick<DigestNeeds, 'people'>,
  accounts: readonly string[],
): Promise<string[]> => {
  const persons: string[] = [];
  for (let start = 0; start < accounts.length; start += MOST_ACCOUNTS) {
    const part = accounts.slice(start, start + MOST_ACCOUNTS);
    const known = await deps.people.persons(part);
    persons.push(...part.filter((account) => known.has(account)));
  }
  return persons;
};

/** Jira is asked for them as it is asked who is a person, so many at a time. */
const localesOf = async (
  deps: Pick<DigestNeeds, 'people'>,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const found: [string, string][] = [];
  for (let start = 0; start < accounts.length; start += MOST_ACCOUNTS) {
    found.push(...(await deps.people.locales(accounts.slice(start, start + MOST_ACCOUNTS))));
  }
  return new Map(found);
};

const sendTo = async (
  deps: DigestNeeds,
  week: string,
  { accountId, locale }: { accountId: string; locale: string | null },
  lines: readonly WaitingLine[],
): Promise<Outcome> => {
  if ((await deps.digests.sent(week, accountId)) !== null) return 'known';
  if (await deps.digests.declined(accountId)) return 'quiet';
  const ids = [...new Set(lines.map(({ id }) => id))];
  const seen = await deps.sight(accountId).browsable(ids);
  const shown = lines.filter(({ id }) => seen.has(id));
  const [first] = shown;
  if (first === undefined) return 'quiet';
  const send: DigestSend = {
    state: 'sending',
    at: new Date(deps.clock.now()).toISOString(),
    items: new Set(shown.map(({ id }) => id)).size,
    projects: [...new Set(shown.map(({ projectId }) => projectId))],
  };
  if (!(await deps.digests.claim(week, accountId, send))) return 'known';
  try {
    const message = digestMessage(shown, await deps.textsIn(locale));
    const outcome = await deps.notifier.send(first.id, accountId, message);
    if (outcome === 'not-now') {
      await deps.digests.release(week, accountId);
      deps.log.warn('Jira sends no weekly message now; the next run tries again');
      return 'stop';
    }
    const state = outcome === 'queued' ? 'sent' : 'refused';
    await deps.digests.finish(week, accountId, { ...send, state });
    return state;
  } catch (cause) {
    // Whoever comes next would fare the same, and be left in doubt as well.
    if (!(cause instanceof AppError)) throw cause;
    deps.log.error('nobody knows whether a weekly message was sent', cause);
    return 'stop';
  }
};
