import { useState } from 'react';
import { call } from '../../../components/call';
import { useAction, type Action } from '../../../components/use-action';
import { withPicks } from '../model/candidates';
import { batchesOf } from '../model/outcome';

type Adoption = {
  picked: ReadonlySet<string>;
  /** Ids that were handed to Assay. */
  taken: ReadonlySet<string>;
  /** Keys that the person may see but not edit. */
  refused: readonly string[];
  action: Action;
  pick: (ids: readonly string[], isPicked: boolean) => void;
  /** Hands over what is picked, as many a call as one takes; what was not tried stays picked. */
  adopt: () => void;
};

/** Which work items are picked, and what became of handing them to Assay. */
export const useAdoption = (project: string, onChanged: () => void): Adoption => {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<readonly string[]>([]);
  const action = useAction();
  const pick = (ids: readonly string[], isPicked: boolean): void =>
    setPicked((before) => withPicks(before, ids, isPicked));
  const adoptAll = async (): Promise<void> => {
    setRefused([]);
    for (const issues of batchesOf([...picked])) {
      const answer = await call('items.adopt', { project, issues });
      setTaken((before) => withPicks(before, answer.adopted, true));
      setRefused((before) => [...before, ...answer.refused]);
      pick(issues, false);
    }
  };
  const adopt = (): void => void action.run(adoptAll).finally(onChanged);
  return { picked, taken, refused, action, pick, adopt };
};
