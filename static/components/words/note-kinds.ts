import type { CallInput } from '../../../src/contract/calls/calls';

export type NoteKind = CallInput<'draft.make'>['kind'];

/** The notes that can be drafted, as people choose them. */
export const noteKinds: readonly { value: NoteKind; label: string }[] = [
  { value: 'steering', label: 'Steering note' },
  { value: 'sprint-review', label: 'Sprint review note' },
  { value: 'release', label: 'Release note' },
  { value: 'hand-off', label: 'Hand-off note' },
  { value: 'incident', label: 'Incident note' },
];

export const noteKindOf = (value: string, otherwise: NoteKind): NoteKind =>
  noteKinds.find((one) => one.value === value)?.value ?? otherwise;
