import { useEffect, useState } from 'react';
import { askWorkTypes, type WorkType } from '../../../components/jira/work-types';

/** What is done once is a task; what its project governs is another thing. */
const byTask = (one: WorkType, other: WorkType): number =>
  Number(/^task$/iu.test(other.name)) - Number(/^task$/iu.test(one.name));

/**
 * Work types of a project, a task first; empty until they are known, and where Jira does not say: then
 * the type of the item is taken.
 */
export const useWorkTypes = (projectKey: string): WorkType[] => {
  const [types, setTypes] = useState<WorkType[]>([]);
  useEffect(() => {
    let isShown = true;
    askWorkTypes(projectKey).then(
      (found) => isShown && setTypes([...found].sort(byTask)),
      () => isShown && setTypes([]),
    );
    return () => {
      isShown = false;
    };
  }, [projectKey]);
  return types;
};
