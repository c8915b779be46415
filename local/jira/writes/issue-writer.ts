import type { Actor } from '../access/access';
import type { Context } from '../context';
import { badRequest, JiraError } from '../http/errors';
import type { ChangeRecord, CommentRecord, IssueRecord } from '../store/records';
import { isDocument } from './documents';

type Options = {
  /** When it happened; now unless given. */
  at?: number;
  /** False: no changelog entry, as `generateChangelog=false` asks. */
  changelog?: boolean;
  /** False: nobody is told, as `generateAppEvents=false` asks. */
  events?: boolean;
};

/** Sequences of issue, history, comment and link ids, so that no two kinds look alike. */
const firstNumbers = {
  ...{ issue: 10001, history: 20001, comment: 30001, link: 40001, notification: 50001 },
};

export const nextId = (context: Context, kind: keyof typeof firstNumbers): string =>
  String(context.store.nextNumber(kind, firstNumbers[kind]));

/** Longest JSON of an entity property, in characters. */
const maxPropertyLength = 32_768;
const maxPropertyKeyLength = 255;

/** Where every write to an issue ends: stored first, then in the changelog, then told. */
export const createIssueWriter = (context: Context) => {
  const { store, events, clock } = context;
  return {
    create: (issue: IssueRecord, actor: Actor, options: Options = {}): void => {
      store.issues.set(issue.id, issue);
      if (options.events !== false) events.created(issue, actor);
    },
    /** Stores a changed issue. Without changes nothing is written. */
    update: (
      issue: IssueRecord,
      changes: readonly ChangeRecord[],
      actor: Actor,
      options: Options = {},
    ): IssueRecord => {
      if (changes.length === 0) {
        store.issues.set(issue.id, issue);
        return issue;
      }
      const now = options.at ?? clock.now();
      const stored = { ...issue, updated: Math.max(now, issue.updated) };
      store.issues.set(issue.id, stored);
      const history = {
        id: nextId(context, 'history'),
        issueId: issue.id,
        author: actor.accountId,
        created: now,
        items: [...changes],
      };
      if (options.changelog !== false) store.histories.set(history.id, history);
      if (options.events !== false) events.updated(stored, history, actor);
      return stored;
    },
    remove: (issue: IssueRecord, actor: Actor): void => {
      for (const history of store.histories.find('issue', issue.id))
        store.histories.delete(history.id);
      for (const comment of store.comments.find('issue', issue.id))
        store.comments.delete(comment.id);
      for (const link of store.links.find('issue', issue.id)) store.links.delete(link.id);
      store.issues.delete(issue.id);
      events.deleted(issue, actor);
    },
    comment: (
      issue: IssueRecord,
      body: unknown,
      actor: Actor,
      options: Options = {},
    ): CommentRecord => {
      if (!isDocument(body))
        throw new JiraError(400, [], { comment: 'Comment body is not valid!' });
      const created = options.at ?? clock.now();
      const id = nextId(context, 'comment');
      const comment = { id, issueId: issue.id, author: actor.accountId, body, created };
      store.comments.set(id, comment);
      if (options.events !== false) events.commented(issue, comment, actor);
      return comment;
    },
    /** Sets an entity property. Neither the changelog nor `updated` takes note, as in Jira. */
    setProperty: (issue: IssueRecord, key: string, value: unknown): 'created' | 'updated' => {
      if (key.length > maxPropertyKeyLength)
        throw badRequest(`The property key must be at most ${maxPropertyKeyLength} characters.`);
      if (JSON.stringify(value).length > maxPropertyLength)
        throw badRequest(
          `The value of the property is longer than ${maxPropertyLength} characters.`,
        );
      const known = Object.hasOwn(issue.properties, key);
      store.issues.set(issue.id, { ...issue, properties: { ...issue.properties, [key]: value } });
      return known ? 'updated' : 'created';
    },
    deleteProperty: (issue: IssueRecord, key: string): boolean => {
      if (!Object.hasOwn(issue.properties, key)) return false;
      const rest = Object.entries(issue.properties).filter(([name]) => name !== key);
      store.issues.set(issue.id, { ...issue, properties: Object.fromEntries(rest) });
      return true;
    },
  };
};

export type IssueWriter = ReturnType<typeof createIssueWriter>;
