/** Changes that come together are measured once. */
const SOON_MS = 30;
const everything = { subtree: true, childList: true, characterData: true, attributes: true };

/**
 * Reports the height of the document's content, first once it is there and then as it changes.
 * @returns measures at once: a browser does not draw what is out of view, so nothing is observed there
 */
export const watchHeight = (report: (height: number) => void): (() => void) => {
  let last = -1;
  const measure = (): void => {
    const { body } = document;
    // The body itself may be told to fill the frame, and would never let it become smaller.
    const bottoms = [...body.querySelectorAll<HTMLElement>(':scope > *')].map(
      ({ offsetTop, offsetHeight, scrollHeight }) =>
        offsetTop + Math.max(offsetHeight, scrollHeight),
    );
    const margin = Number.parseFloat(getComputedStyle(body).marginBottom);
    const height = Math.ceil(Math.max(0, ...bottoms) + margin);
    if (height === last) return;
    last = height;
    report(height);
  };
  let isWaiting = false;
  const measureSoon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      measure();
    }, SOON_MS);
  };
  window.addEventListener('DOMContentLoaded', () => {
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    for (const child of document.body.children) observer.observe(child);
    // Told also out of view, where sizes are not observed.
    new MutationObserver(measureSoon).observe(document.body, everything);
    measure();
  });
  return measure;
};
