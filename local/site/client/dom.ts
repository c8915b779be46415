type Attributes = Record<string, string | boolean | undefined>;

/** An element with attributes and content; `true` is an attribute without value, `false` none. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...content);
  return element;
};

/** A button that does something; what it does may take time, failures go to the alerts. */
export const makeButton = (
  label: string,
  onClick: () => unknown,
  attributes: Attributes = {},
): HTMLButtonElement => {
  const button = make('button', { type: 'button', ...attributes }, label);
  button.addEventListener('click', () => {
    Promise.resolve(onClick()).catch((error: unknown) => showAlert(messageOf(error)));
  });
  return button;
};

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Says above the page what went wrong, as Jira does; nothing clears it. */
export const showAlert = (text: string): void => {
  const place = document.getElementById('alerts');
  if (place === null) return;
  place.replaceChildren();
  if (text === '') return;
  const close = makeButton('Dismiss', () => place.replaceChildren(), { class: 'subtle' });
  place.append(make('div', { class: 'alert' }, make('p', { class: 'paragraph' }, text), close));
  place.scrollIntoView({ block: 'nearest' });
};
