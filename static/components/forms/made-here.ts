/** What stood around a form when it was sent. */
export type Before = {
  /** The part of the page that lists what the form makes. */
  part: HTMLElement | null;
  things: ReadonlySet<Element>;
  /** What the form stands in, the nearest first. */
  around: readonly HTMLElement[];
};

/** The records of lists and tables in a part of a page. */
const thingsIn = (part: HTMLElement | null): HTMLElement[] => [
  ...(part?.querySelectorAll<HTMLElement>('li, tbody > tr') ?? []),
];

const partAround = (form: HTMLElement): HTMLElement | null =>
  form.closest<HTMLElement>('.disclosure-content, section, [role="tabpanel"], main');

const aroundOf = (element: HTMLElement): HTMLElement[] => {
  const { parentElement: parent } = element;
  return parent === null || parent === document.body ? [] : [parent, ...aroundOf(parent)];
};

export const standingAround = (form: HTMLElement): Before => {
  const part = partAround(form);
  return { part, things: new Set(thingsIn(part)), around: aroundOf(form) };
};

const take = (place: HTMLElement, preventScroll: boolean): void => {
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll });
};

/**
 * Moves the focus to the first record that was not there before. Where there is none, and the focus went
 * with the form, to what is left of where the form stood.
 */
export const focusMade = ({ part, things, around }: Before): void => {
  const { activeElement: focused } = document;
  const isLost = focused === null || focused === document.body;
  if (!isLost && !focused.matches('[data-opens="form"]')) return;
  const made = thingsIn(part).find((one) => !things.has(one));
  if (made !== undefined) take(made, false);
  else if (isLost) {
    const left = around.find(({ isConnected }) => isConnected);
    if (left !== undefined) take(left, true);
  }
};
