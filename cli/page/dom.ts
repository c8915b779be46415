type Child = Node | string;

/** An element with text and elements in it. Text is only ever text: nothing of a pack becomes HTML. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  options: { className?: string },
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  if (options.className !== undefined) made.className = options.className;
  made.append(...children);
  return made;
};

export const table = (rows: readonly (readonly [string, Child])[]): HTMLElement =>
  element(
    'table',
    {},
    ...rows.map(([name, value]) => {
      const head = element('th', {}, name);
      head.scope = 'row';
      return element('tr', {}, head, element('td', {}, value));
    }),
  );

/** @throws where the page has no such element, which is a mistake of the page. */
export const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element ${id}`);
  return found;
};

export const inputOf = (id: string): HTMLInputElement => {
  const found = byId(id);
  if (found instanceof HTMLInputElement) return found;
  throw new Error(`${id} is no input`);
};
