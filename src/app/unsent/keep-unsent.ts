import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { Unsent } from '../../contract/records/unsent';
import { DAY } from '../../words/time';
import { MOST_UNSENT, UNSENT_DAYS } from '../../words/unsent';
import type { IssueAccess } from '../access';
import type { Deps } from '../ports';

type Needs = Pick<Deps, 'unsent' | 'clock'>;

/**
 * Most UTF-8 bytes of one person's texts on one item, with room for what JSON adds; a value of storage
 * takes 240 KiB.
 */
const MOST_BYTES = 120_000;

const encoder = new TextEncoder();

/** The newest texts that are young enough and fit; what is left out is the oldest. */
export const pruned = (texts: Unsent, now: number): Unsent => {
  let bytes = 0;
  return [...texts]
    .sort((a, b) => b.at - a.at)
    .filter(({ at }) => at > now - UNSENT_DAYS * DAY)
    .slice(0, MOST_UNSENT)
    .filter(({ text }) => {
      bytes += encoder.encode(JSON.stringify(text)).length;
      return bytes <= MOST_BYTES;
    });
};

/** What the person who asks has typed into the forms of an item. */
export const readUnsent =
  ({ unsent, clock }: Needs) =>
  async ({ viewer, issue }: IssueAccess): Promise<CallOutput<'unsent.read'>> => {
    const texts = pruned(await unsent.load(issue.id, viewer.accountId), clock.now());
    return {
      texts: Object.fromEntries(texts.map(({ name, text }) => [name, text])),
      at: Object.fromEntries(texts.map(({ name, at }) => [name, at])),
    };
  };

/** Keeps what the person who asks typed, and forgets what they sent or gave up. */
export const keepUnsent =
  ({ unsent, clock }: Needs) =>
  async (
    { viewer, issue }: IssueAccess,
    { changes }: CallInput<'unsent.keep'>,
  ): Promise<CallOutput<'unsent.keep'>> => {
    const now = clock.now();
    const before = await unsent.load(issue.id, viewer.accountId);
    const newest = new Map(changes.map(({ name, text }) => [name, text]));
    const texts = pruned(
      [
        ...before.filter(({ name }) => !newest.has(name)),
        ...[...newest].flatMap(([name, text]) => (text === null ? [] : [{ name, text, at: now }])),
      ],
      now,
    );
    await unsent.save(issue.id, viewer.accountId, texts);
    return { kept: texts.length };
  };
