import { useMemo, useRef, useState } from 'react';
import { call } from '../../components/call';
import { toCallError, type CallError } from '../../components/call-error';
import { useAction } from '../../components/use-action';
import { createIssues } from './jira/create-issues';
import { madeStash, type Part } from './made-stash';
import type { Draft } from './model/draft';
import { batchesOf, type Outcome } from './model/outcome';
import { takeBack } from './take-back';
import { say } from '../../language/say';

export type Created = Extract<Outcome, { kind: 'created' }>;

type Narrow = (drafts: readonly Draft[]) => Promise<readonly Draft[]>;

export type Creation = {
  /** What became of each draft, by its id. */
  outcomes: ReadonlyMap<string, Outcome>;
  created: readonly Created[];
  /** Whether it can be taken back after the page was left, in the same tab. */
  isKept: boolean;
  /** Work items that Jira does not let the person delete, with why. */
  kept: readonly { key: string; why: string }[];
  /** Work items whose draft of criteria could not be kept, with why. */
  undrafted: readonly { key: string; why: string }[];
  progress: { doing: string; done: number; of: number } | null;
  isBusy: boolean;
  /** Nothing was made, or Assay did not take on what was. */
  error: CallError | null;
  /**
   * Makes those that are not made yet; what fails is kept as its outcome.
   * @param narrow what of them is still to be made, asked right before
   */
  create: (drafts: readonly Draft[], narrow?: Narrow) => void;
  /** Deletes what was made here, and nothing else: Jira is asked first who made it. */
  undo: () => void;
  /** Stops after the request that is under way; what is made stays made. */
  stop: () => void;
};

const failAll = (drafts: readonly Draft[], why: string): Outcome[] =>
  drafts.map((draft) => ({ kind: 'failed', draft, why }));

/** A batch of which nobody knows whether Jira made it. */
const failure = (drafts: readonly Draft[], thrown: unknown): Outcome[] =>
  failAll(
    drafts,
    say('{message} Look whether it is there before you create it again.', {
      message: toCallError(thrown).message,
    }),
  );

type Tried = { made: Outcome[]; isDown: boolean };

/** One request; where it failed as a whole, the next ones are not worth trying. */
const attempt = async (projectKey: string, batch: readonly Draft[]): Promise<Tried> => {
  try {
    return { made: await createIssues(projectKey, batch), isDown: false };
  } catch (thrown) {
    return { made: failure(batch, thrown), isDown: true };
  }
};

const isCreated = (outcome: Outcome): outcome is Created => outcome.kind === 'created';

/** @returns why the draft could not be kept; null where it was. */
const keepCriteria = async (issue: string, text: string): Promise<string | null> => {
  try {
    await call('criteria.draft', { issue, text });
    return null;
  } catch (thrown) {
    return toCallError(thrown).message;
  }
};

/** What was made before the page was loaded again; its draft is gone, so it has an id of its own. */
const madeBefore = ({ id, key }: { id: string; key: string }): [string, Created] => [
  id,
  { kind: 'created', draft: { id }, id, key },
];

/** Work items made in Jira as the person who looks, told one by one, and taken back. */
export const useCreation = (projectKey: string, part: Part, onChanged: () => void): Creation => {
  const action = useAction();
  const stash = useMemo(() => madeStash(projectKey, part), [projectKey, part]);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(
    () => new Map(stash.list().map(madeBefore)),
  );
  const [kept, setKept] = useState<Creation['kept']>([]);
  const [undrafted, setUndrafted] = useState<Creation['undrafted']>([]);
  const isStopped = useRef(false);
  const [progress, setProgress] = useState<Creation['progress']>(null);
  const created = [...outcomes.values()].filter(isCreated);
  const keep = (more: readonly Outcome[]): void =>
    setOutcomes((known) => new Map([...known, ...more.map((one) => [one.draft.id, one] as const)]));

  const keepAllCriteria = async (
    asked: readonly Draft[],
    made: readonly Created[],
  ): Promise<void> => {
    const ids = new Map(made.map(({ draft, id, key }) => [draft.id, { id, key }]));
    const wanted = asked.flatMap(({ id, criteria }) => {
      const issue = ids.get(id);
      return criteria === undefined || issue === undefined ? [] : [{ ...issue, text: criteria }];
    });
    let done = 0;
    for (const { id, key, text } of wanted) {
      setProgress({ doing: say('criteria drafts kept'), done, of: wanted.length });
      const why = isStopped.current ? say('It was stopped before.') : await keepCriteria(id, text);
      if (why !== null) setUndrafted((before) => [...before, { key, why }]);
      done += 1;
    }
  };

  const createAll = async (asked: readonly Draft[], narrow?: Narrow): Promise<void> => {
    const drafts = await (narrow?.(asked) ?? asked);
    const madeNow: Created[] = [];
    let isDown = false;
    let done = 0;
    for (const batch of batchesOf(drafts)) {
      if (isStopped.current) break;
      const tried: Tried = isDown
        ? { made: failAll(batch, say('Not tried, because Jira did not answer.')), isDown }
        : await attempt(projectKey, batch);
      isDown = tried.isDown;
      keep(tried.made);
      const made = tried.made.filter(isCreated);
      stash.add(made.map(({ id, key }) => ({ id, key })));
      madeNow.push(...made);
      done += batch.length;
      setProgress({ doing: say('created'), done, of: drafts.length });
    }
    for (const issues of batchesOf(madeNow.map(({ id }) => id)))
      await call('items.adopt', { project: projectKey, issues });
    await keepAllCriteria(drafts, madeNow);
  };

  const undoAll = async (): Promise<void> => {
    let tried = 0;
    await takeBack(
      created,
      () => isStopped.current,
      (one, why) => {
        tried += 1;
        setProgress({ doing: say('deleted'), done: tried, of: created.length });
        if (why !== null) {
          setKept((before) => [...before, { key: one.key, why }]);
          return;
        }
        stash.drop(one.id);
        setOutcomes((known) => new Map([...known].filter(([id]) => id !== one.draft.id)));
      },
    );
  };

  const run = (doing: string, of: number, work: () => Promise<void>): void => {
    setKept([]);
    setUndrafted([]);
    isStopped.current = false;
    setProgress({ doing, done: 0, of });
    void action.run(work).finally(() => {
      setProgress(null);
      onChanged();
    });
  };
  return {
    ...{ outcomes, created, kept, undrafted, progress, isBusy: action.isBusy, error: action.error },
    isKept: stash.isKept,
    create: (drafts, narrow) => {
      const missing = drafts.filter(({ id }) => outcomes.get(id)?.kind !== 'created');
      run(say('created'), missing.length, () => createAll(missing, narrow));
    },
    undo: () => run(say('deleted'), created.length, undoAll),
    stop: () => {
      isStopped.current = true;
    },
  };
};
