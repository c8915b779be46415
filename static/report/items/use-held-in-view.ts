import { useEffect, type RefObject } from 'react';

/** What people do that says they want to be somewhere else. */
const signsOfWill = ['pointerdown', 'keydown', 'wheel', 'touchstart'];

/** Pixels that rounding may move an element by. */
const ROUNDING = 2;

/**
 * Brings an element to the top of the window and holds it there while parts above and below it still
 * load and change the length of the page, until the person presses, taps or scrolls.
 * @param turn grows with every wish to be brought there; nothing happens at 0
 */
export const useHeldInView = (target: RefObject<HTMLElement | null>, turn: number): void => {
  useEffect(() => {
    const element = target.current;
    if (turn === 0 || element === null) return undefined;
    const hold = holdInView(element);
    element.focus({ preventScroll: true });
    return hold;
  }, [target, turn]);
};

/** @returns what lets go of it */
const holdInView = (element: HTMLElement): (() => void) => {
  const page = document.documentElement;
  let place = 0;
  let length = 0;
  const bring = (): void => {
    element.scrollIntoView({ block: 'start' });
    place = element.getBoundingClientRect().top;
    length = page.scrollHeight;
  };
  const observer = new ResizeObserver(bring);
  const letGo = (): void => {
    observer.disconnect();
    window.removeEventListener('scroll', seeScroll);
    window.removeEventListener('resize', bring);
    for (const sign of signsOfWill) window.removeEventListener(sign, letGo);
  };
  // A scroll bar is dragged without any other sign; a page that changed its length moved by itself.
  const seeScroll = (): void => {
    const moved = Math.abs(element.getBoundingClientRect().top - place);
    if (moved > ROUNDING && page.scrollHeight === length) letGo();
  };
  bring();
  observer.observe(document.body);
  window.addEventListener('scroll', seeScroll);
  // The frame grows after its content has: until then there may be no room to scroll to.
  window.addEventListener('resize', bring);
  for (const sign of signsOfWill) window.addEventListener(sign, letGo);
  return letGo;
};
