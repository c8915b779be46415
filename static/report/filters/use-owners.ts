import { useCallback } from 'react';
import { listAssignable } from '../../components/jira/people';
import { useLoaded } from '../../components/loading/use-loaded';
import { useReport } from '../report-context';
import { say } from '../../language/say';

type Choice = { value: string; label: string };

const always: readonly Choice[] = [
  { value: 'me', label: say('Me') },
  { value: 'nobody', label: say('Nobody') },
];

/** Who can own items; where Jira does not say, those who were named on the page so far. */
export const useOwners = (): Choice[] => {
  const { projectKey, people, view } = useReport();
  const { loaded } = useLoaded(useCallback(() => listAssignable(projectKey), [projectKey]));
  const found = { ...people, ...(loaded.kind === 'ready' ? loaded.data : {}) };
  const { owner } = view.filters;
  const isMissing =
    owner !== null && owner !== 'me' && owner !== 'nobody' && !Object.hasOwn(found, owner);
  return [
    ...always,
    ...Object.entries(found)
      .map(([value, label]) => ({ value, label }))
      .sort((one, other) => one.label.localeCompare(other.label)),
    ...(isMissing ? [{ value: owner, label: say('Somebody else') }] : []),
  ];
};
