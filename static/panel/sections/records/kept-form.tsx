import { createContext, useContext, useState } from 'react';

/** What was typed into forms that were closed without being sent, by form. */
const KeptForms = createContext<Map<string, Record<string, string>>>(new Map());

export const KeptFormsProvider = KeptForms.Provider;

export type Kept<Field extends string> = {
  form: Record<Field, string>;
  set: (field: Field, text: string) => void;
  /** Forgets what was typed, because it is sent or not wanted. */
  drop: () => void;
};

/** The fields of a form; what is typed outlives the closing of the section it is in. */
export const useKeptForm = <Field extends string>(
  key: string,
  initial: Record<Field, string>,
): Kept<Field> => {
  const kept = useContext(KeptForms);
  const [form, setForm] = useState<Record<Field, string>>(() => ({ ...initial, ...kept.get(key) }));
  return {
    form,
    set: (field, text) => {
      const next = { ...form, [field]: text };
      kept.set(key, next);
      setForm(next);
    },
    drop: () => {
      kept.delete(key);
    },
  };
};
