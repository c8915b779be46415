import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { ProjectAccess } from '../access';
import { forbidden, notFound } from '../failure';
import type { IssueChange } from '../jira-ports';
import type { Deps } from '../ports';
import type { Work } from '../upkeep/ports';

/** As for an edit by hand: an item that is seen for the first time is taken as it stands. */
const adopted: IssueChange = {
  cause: 'edited',
  accountId: null,
  at: null,
  fromStatusId: null,
  toStatusId: null,
};

/**
 * Has the queue look at work items that Assay has not seen, which were there before it or whose event
 * did not come. What it does not govern by type or status stays as it is; an item that it knows already
 * changes nothing. Of another project nothing is taken, and only what the person may edit.
 * @throws {AppError} `not-found` where they may see none of them, `forbidden` where they may edit none
 */
export const adoptItems =
  (deps: Pick<Deps, 'queue'>) =>
  async (
    { project, viewer }: ProjectAccess,
    input: CallInput<'items.adopt'>,
  ): Promise<CallOutput<'items.adopt'>> => {
    const ids = [...new Set(input.issues)];
    const [seen, editable] = await Promise.all([viewer.seen(ids), viewer.editable(ids)]);
    const here = [...seen].filter(([, { key }]) => key.startsWith(`${project.key}-`));
    if (here.length === 0) throw notFound(`None of these work items of ${project.key}`);
    const taken = here.filter(([id]) => editable.has(id)).map(([id]) => id);
    if (taken.length === 0) throw forbidden('edit these work items');
    await deps.queue.push(
      taken.map((issueId): Work => ({ kind: 'follow-issue', issueId, change: adopted })),
    );
    return {
      adopted: taken,
      refused: here.filter(([id]) => !editable.has(id)).map(([, { key }]) => key),
    };
  };
