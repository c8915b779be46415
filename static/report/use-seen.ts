import { useEffect, useState, type RefObject } from 'react';

/** After this the first view is there, and what else is in view may load. */
const READING_MS = 2000;

const signsOfLife = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll'];

/** Whether an element is in view, also where a frame is as long as its content and its host scrolls. */
export const useInView = (element: RefObject<HTMLElement | null>): boolean | null => {
  const [isInView, setInView] = useState<boolean | null>(null);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new IntersectionObserver((entries) =>
      setInView(entries.some(({ isIntersecting }) => isIntersecting)),
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isInView;
};

/**
 * Whether somebody has done anything on the page yet. Opening it then asks for nothing but the
 * first view, however tall the window is.
 * @param top the very beginning of the page: when it goes out of view, somebody has scrolled
 */
export const useActivity = (top: RefObject<HTMLElement | null>): boolean => {
  const [isActive, setActive] = useState(false);
  const isTopInView = useInView(top);
  if (isTopInView === false && !isActive) setActive(true);
  useEffect(() => {
    if (isActive) return undefined;
    const act = (): void => setActive(true);
    for (const sign of signsOfLife) window.addEventListener(sign, act);
    // Who only reads moves nothing: what is in view then comes once the first view had its time.
    const timer = window.setTimeout(act, READING_MS);
    return () => {
      window.clearTimeout(timer);
      for (const sign of signsOfLife) window.removeEventListener(sign, act);
    };
  }, [isActive]);
  return isActive;
};
