import type { Role, Step } from '../../contract/types';
import { askSentences } from '../../words/ask-words';
import type { askKinds } from '../../words/asks';

/** Who can do a step. */
export type Whose =
  | { kind: 'person'; accountId: string }
  /** Somebody who holds one of these roles and is no author of what is approved. */
  | { kind: 'roles'; roles: readonly Role[] }
  /** Everybody who may edit the work item, but for these accounts. */
  | { kind: 'editors'; butFor: readonly string[] }
  | { kind: 'administrators' };

/** A step before it is known who looks. */
export type OpenStep = Omit<Step, 'mine' | 'who'> & { whose: Whose };

/** What the app knows of the person who looks. */
export type Viewer = {
  accountId: string;
  /** Roles in which this person may approve the item: held, and not barred as an author. */
  approvesAs: readonly Role[];
  edit: boolean;
  administer: boolean;
};

/** The person named, else whoever may edit the work item. */
export const personOrEditors = (accountId: string | null): Whose =>
  accountId === null ? anyEditor : { kind: 'person', accountId };

export const anyEditor: Whose = { kind: 'editors', butFor: [] };

type AskStep = Pick<OpenStep, 'place' | 'title' | 'why' | 'whose'> &
  Partial<Pick<OpenStep, 'ref' | 'due' | 'whoElse' | 'next'>>;

/** A step that the item itself asks for, whatever its next gate says. */
export const askStep = (
  kind: (typeof askKinds)[number],
  since: string,
  step: AskStep,
): OpenStep => ({
  ...{ kind, since, ref: null, due: null, whoElse: null, next: askSentences[kind].next },
  ...step,
});

/** Whether this person can do the step. */
export const isFor = (whose: Whose, viewer: Viewer): boolean => {
  switch (whose.kind) {
    case 'person':
      return whose.accountId === viewer.accountId;
    case 'roles':
      return whose.roles.some((role) => viewer.approvesAs.includes(role));
    case 'editors':
      return viewer.edit && !whose.butFor.includes(viewer.accountId);
    case 'administrators':
      return viewer.administer;
  }
};

/** A step as one person sees it. */
export const forViewer = ({ whose, ...step }: OpenStep, viewer: Viewer): Step => ({
  ...step,
  who: whose.kind === 'person' ? [whose.accountId] : [],
  mine: isFor(whose, viewer),
});
