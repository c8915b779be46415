import { make } from '../dom';
import type { Props } from './props';

/** A component on the page. */
export type Drawn = {
  node: Node;
  /** Where its children go; null for those that draw none. */
  content: Element | null;
  update: (props: Props) => void;
};

/** Draws a component for the first time; `update` follows at once with the same properties. */
export type Component = (props: () => Props) => Drawn;

/** A component that is one element with its children in it. */
export const plain =
  <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    className: string,
    update: (element: HTMLElementTagNameMap[Tag], props: Props) => void = () => undefined,
  ): Component =>
  () => {
    const element = make(tag, { class: className });
    return { node: element, content: element, update: (props) => update(element, props) };
  };

/** Sets or removes an attribute. */
export const attribute = (element: Element, name: string, value: string): void => {
  if (value === '') element.removeAttribute(name);
  else element.setAttribute(name, value);
};
