import { readFlag, type OwnFlag } from '../words/drift-flags';
import { say } from './say';

const ownTexts: Readonly<Record<OwnFlag, string>> = {
  overdue: 'No report in time',
  'version-mismatch': 'Another model version answers than the item says',
  muted: 'An alert is muted',
  'not-known': 'Not known',
  'not-in-use': 'Not in use',
};

/** A flag of the field in words, as the panel has them. */
export const flagInWords = (context: Parameters<typeof say>[0], flag: string): string => {
  const read = readFlag(flag);
  switch (read.kind) {
    case 'own':
      return say(context, ownTexts[read.flag]);
    case 'silent':
      return say(context, '{subject} was not reported in time').replace('{subject}', read.subject);
    case 'alarm':
      return read.method === null
        ? say(context, '{subject} alarms').replace('{subject}', read.subject)
        : say(context, '{method} of {subject} alarms')
            .replace('{method}', read.method)
            .replace('{subject}', read.subject);
  }
};
