import { useCallback, useEffect, useRef, useState } from 'react';
import { isRecord } from '../../../src/words/guards';
import { parseStored } from '../stash';
import { dropStash, findStash, readStash, writeStash, type KeptText } from './draft-stash';
import type { Back } from './unsent-note';

type Stashed<Value> = {
  value: Value;
  set: (value: Value) => void;
  /** Forgets what was typed, because it was sent or given up. */
  drop: () => void;
  /** Where an earlier visit left something that was not sent. */
  back: Back | null;
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
  const restore = (kept: KeptText | null): { value: Value; at: number } | null => {
    const value = kept === null ? null : read(parseStored(kept.text));
    if (kept === null || value === null) return null;
    // What is as the form begins is nothing that came back.
    return JSON.stringify(value) === JSON.stringify(begin()) ? null : { value, at: kept.at };
  };
  const [first] = useState(() => restore(readStash(name)));
  const [value, setValue] = useState<Value>(() => first?.value ?? begin());
  const [backFrom, setBackFrom] = useState(first?.at ?? null);
  const restorer = useRef(restore);
  const isTyped = useRef(false);
  useEffect(() => {
    let isGone = false;
    void findStash(name).then((found) => {
      // Whoever types already has begun anew.
      if (isGone || isTyped.current) return;
      const kept = restorer.current(found);
      if (kept === null) return;
      setValue(kept.value);
      setBackFrom(kept.at);
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
  const drop = useCallback((): void => {
    dropStash(name);
    setBackFrom(null);
  }, [name]);
  const discard = (): void => {
    drop();
    setValue(begin());
  };
  return { value, set, drop, back: backFrom === null ? null : { at: backFrom, discard } };
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
