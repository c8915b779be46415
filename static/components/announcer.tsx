import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

type Announce = (sentence: string) => void;

const AnnouncerContext = createContext<Announce>(() => undefined);

/** Holds the one polite live region of a page. */
export const Announcer = ({ children }: { children: ReactNode }): ReactElement => {
  const [message, setMessage] = useState({ sentence: '', turn: 0 });
  const announce = useCallback<Announce>((sentence) => {
    setMessage(({ turn }) => ({ sentence, turn: turn + 1 }));
  }, []);
  const region = useMemo(
    () => (
      <div className="visually-hidden" role="status" aria-live="polite">
        {/* A new key makes the same sentence heard again. */}
        <span key={message.turn}>{message.sentence}</span>
      </div>
    ),
    [message],
  );
  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      {region}
    </AnnouncerContext.Provider>
  );
};

/** Says a sentence to people who use a screen reader, without moving the focus. */
export const useAnnounce = (): Announce => useContext(AnnouncerContext);
