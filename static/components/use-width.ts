import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * Width of an element in pixels, as it changes, so that what is drawn into it keeps its text size.
 * @param first width until it is measured
 */
export const useWidth = <Box extends HTMLElement>(first: number): [RefObject<Box>, number] => {
  const box = useRef<Box>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      // Hidden, it has no width and nothing to draw.
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width];
};
