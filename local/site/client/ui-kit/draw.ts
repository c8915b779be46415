import { make } from '../dom';
import type { Component, Drawn } from './component';
import type { ForgeDoc } from './doc';
import { inputs } from './inputs';
import type { Props } from './props';
import { texts } from './texts';

const components = new Map<string, Component>(Object.entries({ ...texts, ...inputs }));

/** Says which component cannot be drawn, rather than leaving a hole. */
const unknownComponent =
  (type: string): Component =>
  () => {
    const content = make('div');
    const notice = make('p', { class: 'uk-error' }, `The local site cannot draw <${type}>.`);
    return { node: make('div', {}, notice, content), content, update: () => undefined };
  };

type Live = Drawn & { type: string; props: Props };

/** Puts the nodes into the element in this order, moving only what is out of place. */
const arrange = (element: Element, nodes: readonly Node[]): void => {
  nodes.forEach((node, position) => {
    const there = element.childNodes[position];
    if (there !== node) element.insertBefore(node, there ?? null);
  });
  while (element.childNodes.length > nodes.length) element.lastChild?.remove();
};

/**
 * Draws the trees that UI Kit hands over as plain HTML. Components that stay keep their element, so
 * that focus and what somebody types survive a new tree.
 */
export const createDrawing = (container: Element) => {
  let live = new Map<string, Live>();

  const drawn = (doc: ForgeDoc): Live => {
    const known = live.get(doc.key);
    if (known?.type === doc.type) return known;
    const fresh: { props: Props } = { props: doc.props };
    const component = components.get(doc.type) ?? unknownComponent(doc.type);
    const made = component(() => fresh.props);
    return Object.assign(fresh, made, { type: doc.type });
  };
  const place = (doc: ForgeDoc, next: Map<string, Live>): Node => {
    const one = drawn(doc);
    one.props = doc.props;
    one.update(doc.props);
    next.set(doc.key, one);
    const children = doc.children.map((child) => place(child, next));
    if (one.content !== null) arrange(one.content, children);
    return one.node;
  };
  return (doc: ForgeDoc): void => {
    const next = new Map<string, Live>();
    arrange(container, [place(doc, next)]);
    live = next;
  };
};
