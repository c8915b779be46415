import { make } from '../dom';
import { attribute, plain, type Component } from './component';
import { fire, flag, handles, text, type Props } from './props';
import { select } from './select';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The part of an event that UI Kit passes to an app. */
const eventOf = (element: Field) => ({
  target: {
    value: element.value,
    name: element.name,
    type: element.type,
    ...(element instanceof HTMLInputElement ? { checked: element.checked } : {}),
  },
});

const common = (element: Field, props: Props): void => {
  attribute(element, 'id', text(props, 'id'));
  attribute(element, 'name', text(props, 'name'));
  attribute(element, 'placeholder', text(props, 'placeholder'));
  attribute(element, 'aria-label', text(props, 'aria-label'));
  attribute(element, 'aria-invalid', flag(props, 'isInvalid') ? 'true' : '');
  element.disabled = flag(props, 'isDisabled');
  element.required = flag(props, 'isRequired');
  element.readOnly = flag(props, 'isReadOnly');
};

const bind = (element: Field, props: () => Props): Field => {
  element.addEventListener('input', () => fire(props(), 'onChange', eventOf(element)));
  element.addEventListener('blur', () => fire(props(), 'onBlur', eventOf(element)));
  element.addEventListener('focus', () => fire(props(), 'onFocus', eventOf(element)));
  return element;
};

const field =
  (create: (props: Props) => Field): Component =>
  (props) => {
    const element = bind(create(props()), props);
    element.value = text(props(), 'value') || text(props(), 'defaultValue');
    return {
      node: element,
      content: null,
      update: (current) => {
        common(element, current);
        if ('value' in current && element.value !== text(current, 'value')) {
          element.value = text(current, 'value');
        }
      },
    };
  };

const textfield = field((props) =>
  make('input', { class: 'uk-input', type: text(props, 'type') || 'text' }),
);

const textArea = field(() => make('textarea', { class: 'uk-input', rows: '4' }));

const checkbox: Component = (props) => {
  const input = make('input', { type: 'checkbox' });
  const label = make('span');
  input.checked = flag(props(), 'isChecked') || flag(props(), 'defaultChecked');
  input.addEventListener('change', () => fire(props(), 'onChange', eventOf(input)));
  return {
    node: make('label', { class: 'uk-check' }, input, label),
    content: null,
    update: (current) => {
      label.textContent = text(current, 'label');
      input.disabled = flag(current, 'isDisabled');
      if ('isChecked' in current) input.checked = flag(current, 'isChecked');
    },
  };
};

const button: Component = (props) => {
  const element = make('button', { type: 'button' });
  element.addEventListener('click', () => fire(props(), 'onClick'));
  return {
    node: element,
    content: element,
    update: (current) => {
      element.type = text(current, 'type') === 'submit' ? 'submit' : 'button';
      element.className = text(current, 'appearance');
      element.disabled = flag(current, 'isDisabled') || flag(current, 'isLoading');
      attribute(element, 'aria-label', text(current, 'aria-label'));
    },
  };
};

const form: Component = (props) => {
  const element = make('form', { class: 'uk-stack' });
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    fire(props(), 'onSubmit');
  });
  return { node: element, content: element, update: () => undefined };
};

const label = plain('label', 'uk-label', (element, props) =>
  attribute(element, 'for', text(props, 'labelFor')),
);

/** `CustomFieldEdit`: what it wraps, with the button that saves; to leave without saving is the page's. */
const customFieldEdit: Component = (props) => {
  const content = make('div', { class: 'uk-stack' });
  const save = make('button', { type: 'submit', class: 'primary' }, 'Save');
  const element = make('form', { class: 'uk-stack' }, content, make('div', {}, save));
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    if (handles(props(), 'onSubmit')) fire(props(), 'onSubmit');
  });
  return {
    node: element,
    content,
    update: (current) => {
      save.hidden = flag(current, 'hideActionButtons');
    },
  };
};

/** Components that take input. */
export const inputs: Record<string, Component> = {
  Select: select,
  Textfield: textfield,
  TextArea: textArea,
  Checkbox: checkbox,
  Toggle: checkbox,
  Button: button,
  LoadingButton: button,
  LinkButton: button,
  ButtonGroup: plain('div', 'uk-inline'),
  Form: form,
  FormHeader: plain('div', 'uk-stack'),
  FormSection: plain('div', 'uk-stack'),
  FormFooter: plain('div', 'uk-inline'),
  Label: label,
  RequiredAsterisk: plain('span', 'uk-error', (element) => {
    element.textContent = '*';
  }),
  CustomFieldEdit: customFieldEdit,
};
