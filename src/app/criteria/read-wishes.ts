import type { CallOutput } from '../../contract/calls/calls';
import { writtenWishes } from '../../domain/criteria/propose/written-wishes';
import type { IssueAccess } from '../access';
import type { Deps } from '../ports';

/** What the description and the comments of a work item wish for, as lines that could be measured. */
export const readWishes =
  (deps: Pick<Deps, 'items'>) =>
  async ({ issue, viewer }: IssueAccess): Promise<CallOutput<'wishes.read'>> => {
    const [{ description, comments }, { item }] = await Promise.all([
      viewer.writings(issue.id),
      deps.items.load(issue.id, issue.project.id),
    ]);
    const texts = [
      { from: 'description' as const, text: description },
      ...comments.toReversed().map((text) => ({ from: 'comment' as const, text })),
    ];
    const taken = [item?.draft?.text, item?.locked?.text, item?.proposal?.text].join('\n');
    return { wishes: writtenWishes(texts, item?.systemType ?? null, taken) };
  };
