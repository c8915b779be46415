import { useCallback, useEffect, useRef, useState } from 'react';
import { isRecord } from '../../../src/words/guards';
import { parseStored } from '../../components/stash';
import { dropStash, findStash, readStash, writeStash } from './draft-stash';

type Stashed<Value> = {
  value: Value;
  set: (value: Value) => void;
  /** Forgets what was typed, because it was sent or given up. */
  drop: () => void;
};

/**
 * What is typed into a form, kept until it is sent or given up: in the tab, and for this person in the app.
 * @param name of the draft, the same at every visit
 * @param read what was kept, back into a value; null where it does not fit any more
 */
export const useStashed = <Value>(
  name: string,
  begin: () => Value,
  read: (stored: unknown) => Value | null,
): Stashed<Value> => {
  const [value, setValue] = useState<Value>(() => {
    const kept = readStash(name);
    return (kept === null ? null : read(parseStored(kept))) ?? begin();
  });
  const reader = useRef(read);
  const isTyped = useRef(false);
  useEffect(() => {
    let isGone = false;
    void findStash(name).then((text) => {
      // Whoever types already has begun anew.
      if (text === null || isGone || isTyped.current) return;
      const kept = reader.current(parseStored(text));
      if (kept !== null) setValue(kept);
    });
    return () => {
      isGone = true;
    };
  }, [name]);
  const set = useCallback(
    (next: Value): void => {
      isTyped.current = true;
      setValue(next);
      writeStash(name, JSON.stringify(next));
    },
    [name],
  );
  const drop = useCallback((): void => dropStash(name), [name]);
  return { value, set, drop };
};

/** The texts of `initial` with those that were kept; other keys of `stored` are left out. */
export const restoreTexts = <Texts extends Record<string, string>>(
  initial: Texts,
  stored: unknown,
): Texts | null => {
  if (!isRecord(stored)) return null;
  const kept = Object.keys(initial).flatMap((key): [string, string][] => {
    const text = stored[key];
    return typeof text === 'string' ? [[key, text]] : [];
  });
  return { ...initial, ...Object.fromEntries(kept) };
};

/** A form of texts alone; see `useStashed`. */
export const useStashedTexts = <Texts extends Record<string, string>>(
  name: string,
  initial: Texts,
): Stashed<Texts> =>
  useStashed(
    name,
    () => initial,
    (stored) => restoreTexts(initial, stored),
  );
