import { readFlag, type OwnFlag } from '../../../src/words/drift-flags';
import { say } from '../../language/say';

const ownTexts: Readonly<Record<OwnFlag, string>> = {
  overdue: say('No report in time'),
  'version-mismatch': say('Another model version answers than the item says'),
  muted: say('An alert is muted'),
  'not-known': say('Not known'),
  'not-in-use': say('Not in use'),
};

/**
 * What a flag says: `psi:age` is the method and what it looked at.
 * @param names of the watches, where they are known
 */
export const explainFlag = (flag: string, names: readonly string[] = []): string => {
  const read = readFlag(flag, names);
  switch (read.kind) {
    case 'own':
      return ownTexts[read.flag];
    case 'silent':
      return say('{subject} was not reported in time', { subject: read.subject });
    case 'alarm':
      return read.method === null
        ? say('{subject} alarms', { subject: read.subject })
        : say('{method} of {subject} alarms', { method: read.method, subject: read.subject });
  }
};
