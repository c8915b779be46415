import type { CallInput } from '../../../src/contract/calls/calls';
import { say } from '../../language/say';

export type NoteKind = CallInput<'draft.make'>['kind'];

/** The notes that can be drafted, as people choose them. */
export const noteKinds: readonly { value: NoteKind; label: string }[] = [
  { value: 'steering', label: say('Steering note') },
  { value: 'sprint-review', label: say('Sprint review note') },
  { value: 'release', label: say('Release note') },
  { value: 'hand-off', label: say('Hand-off note') },
  { value: 'incident', label: say('Incident note') },
];

export const noteKindOf = (value: string, otherwise: NoteKind): NoteKind =>
  noteKinds.find((one) => one.value === value)?.value ?? otherwise;
