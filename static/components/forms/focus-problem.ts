/** A problem stands at its own control, or below a group of them. */
const PROBLEMS = [
  '[aria-invalid="true"]',
  ...['input', 'select', 'textarea', 'button'].map((control) => `[data-problem] ${control}`),
].join(', ');

/** Leads to the first control that keeps a form from being sent, once the problems are drawn. */
export const focusFirstProblem = (box: HTMLElement | null): void => {
  requestAnimationFrame(() => box?.querySelector<HTMLElement>(PROBLEMS)?.focus());
};
