import { make } from '../dom';
import { navigate } from '../bridge/navigation';
import { attribute, plain, type Component } from './component';
import { text } from './props';

const string: Component = () => {
  const node = document.createTextNode('');
  return {
    node,
    content: null,
    update: (props) => {
      node.data = text(props, 'text');
    },
  };
};

const sized = (element: Element, props: Readonly<Record<string, unknown>>): void => {
  for (const name of ['size', 'weight', 'align', 'space', 'alignInline', 'alignBlock', 'spread']) {
    attribute(element, `data-${name.toLowerCase()}`, text(props, name));
  }
};

const lozenge = plain('span', 'lozenge', (element, props) => {
  const appearance = text(props, 'appearance') || 'default';
  element.className = `lozenge ${appearance}${props['isBold'] === true ? ' bold' : ''}`;
});

const badge: Component = () => {
  const element = make('span', { class: 'badge' });
  return {
    node: element,
    content: element,
    update: (props) => {
      element.className = `badge ${text(props, 'appearance')}`;
    },
  };
};

const tag: Component = () => {
  const element = make('span', { class: 'tag', role: 'listitem' });
  return {
    node: element,
    content: null,
    update: (props) => {
      element.className = `tag ${text(props, 'color') || 'standard'}`;
      const label = text(props, 'text');
      const href = text(props, 'href');
      element.replaceChildren(href === '' ? label : make('a', { href }, label));
    },
  };
};

const link: Component = (props) => {
  const element = make('a', {});
  element.addEventListener('click', (event) => {
    event.preventDefault();
    const inNewTab = props()['openNewTab'] === true;
    navigate({ url: text(props(), 'href'), type: inNewTab ? 'new-tab' : 'same-tab' });
  });
  return {
    node: element,
    content: element,
    update: (current) => attribute(element, 'href', text(current, 'href') || '#'),
  };
};

const sectionMessage: Component = () => {
  const title = make('strong');
  const content = make('div');
  const element = make('section', { class: 'section-message', role: 'note' }, title, content);
  return {
    node: element,
    content,
    update: (props) => {
      element.className = `section-message ${text(props, 'appearance') || 'information'}`;
      title.textContent = text(props, 'title');
      title.hidden = text(props, 'title') === '';
    },
  };
};

const heading: Component = () => {
  const element = make('h3', { class: 'uk-heading' });
  return { node: element, content: element, update: (props) => sized(element, props) };
};

/** Components that show something and take no input. */
export const texts: Record<string, Component> = {
  Root: plain('div', 'uk-root'),
  Fragment: plain('div', 'uk-contents'),
  String: string,
  Text: plain('p', 'uk-text', sized),
  Strong: plain('strong', ''),
  strong: plain('strong', ''),
  Em: plain('em', ''),
  em: plain('em', ''),
  Code: plain('code', ''),
  Heading: heading,
  Box: plain('div', 'uk-box'),
  Inline: plain('div', 'uk-inline', sized),
  Stack: plain('div', 'uk-stack', sized),
  Lozenge: lozenge,
  Badge: badge,
  Tag: tag,
  TagGroup: plain('div', 'uk-inline', (element) => element.setAttribute('role', 'list')),
  Tooltip: plain('span', 'uk-tooltip', (element, props) => {
    element.title = text(props, 'content');
  }),
  Link: link,
  SectionMessage: sectionMessage,
  HelperMessage: plain('p', 'uk-helper'),
  ErrorMessage: plain('p', 'uk-error', (element) => element.setAttribute('role', 'alert')),
  ValidMessage: plain('p', 'uk-valid'),
  Spinner: plain('span', 'uk-spinner', (element, props) => {
    element.textContent = text(props, 'label') || 'Loading …';
  }),
};
