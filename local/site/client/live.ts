const listeners = new Set<() => void>();

/** Called after the marked parts of the page were read again. */
export const onRefresh = (listener: () => void): void => {
  listeners.add(listener);
};

/**
 * Reads the page again and replaces the parts marked `data-live`; frames of the app outside of them
 * stay as they are.
 */
export const refreshPage = async (): Promise<void> => {
  const response = await fetch(window.location.href);
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const name = part.dataset['live'] ?? '';
    const replacement = fresh.querySelector(`[data-live="${name}"]`);
    if (replacement !== null) part.replaceWith(document.importNode(replacement, true));
  }
  for (const listener of listeners) listener();
};
