import { createContext, useContext } from 'react';
import type { Back } from '../../../components/unsent/unsent-note';
import { useStashedTexts } from '../../../components/unsent/use-stashed';

/** The id of the item whose records these are. */
const KeptForms = createContext('');

export const KeptFormsProvider = KeptForms.Provider;

export type Kept<Field extends string> = {
  form: Record<Field, string>;
  set: (field: Field, text: string) => void;
  /** Forgets what was typed, because it is sent or not wanted. */
  drop: () => void;
  back: Back | null;
};

/** The fields of a form; what is typed outlives the closing of the section it is in, and a reload. */
export const useKeptForm = <Field extends string>(
  key: string,
  initial: Record<Field, string>,
): Kept<Field> => {
  const item = useContext(KeptForms);
  const { value, set, drop, back } = useStashedTexts(`${item}-${key}`, initial);
  return { form: value, set: (field, text) => set({ ...value, [field]: text }), drop, back };
};
