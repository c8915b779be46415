import * as z from 'zod';
import { make } from '../dom';
import { attribute, type Component } from './component';
import { fire, flag, text, type Props } from './props';

const optionSchema = z.looseObject({
  label: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
});
const groupSchema = z.object({ label: z.string(), options: z.array(optionSchema) });
const listSchema = z.array(z.union([groupSchema, optionSchema])).catch([]);
type Option = z.output<typeof optionSchema>;

const flatten = (props: Props): Option[] =>
  listSchema
    .parse(props['options'])
    .flatMap((entry) =>
      'options' in entry ? z.array(optionSchema).parse(entry.options) : [entry],
    );

const chosen = (value: unknown): Option[] => {
  const one = optionSchema.safeParse(value);
  if (one.success) return [one.data];
  return z.array(optionSchema).catch([]).parse(value);
};

const fill = (element: HTMLSelectElement, props: Props, value: unknown): void => {
  const picked = new Set(chosen(value).map((option) => option.value));
  const many = flag(props, 'isMulti');
  const options = flatten(props).map((option, position) => {
    const node = make('option', { value: String(position) }, option.label);
    node.selected = picked.has(option.value);
    return node;
  });
  const none = make('option', { value: '' }, text(props, 'placeholder') || 'Choose …');
  none.selected = picked.size === 0;
  element.multiple = many;
  element.replaceChildren(...(many ? [] : [none]), ...options);
};

/** `Select`: a native list; the app gets the options back as it gave them. */
export const select: Component = (props) => {
  const element = make('select', { class: 'uk-input' });
  let isFirst = true;
  element.addEventListener('change', () => {
    const options = flatten(props());
    const picked = [...element.selectedOptions].flatMap(({ value }) =>
      value === '' ? [] : (options[Number(value)] ?? []),
    );
    fire(props(), 'onChange', flag(props(), 'isMulti') ? picked : (picked[0] ?? null));
  });
  element.addEventListener('blur', () => fire(props(), 'onBlur'));
  return {
    node: element,
    content: null,
    update: (current) => {
      const controlled = 'value' in current;
      if (controlled) fill(element, current, current['value']);
      else if (isFirst) fill(element, current, current['defaultValue']);
      isFirst = false;
      attribute(element, 'id', text(current, 'id') || text(current, 'inputId'));
      attribute(element, 'name', text(current, 'name'));
      attribute(element, 'aria-label', text(current, 'aria-label'));
      attribute(element, 'aria-invalid', flag(current, 'isInvalid') ? 'true' : '');
      element.disabled = flag(current, 'isDisabled');
      element.required = flag(current, 'isRequired');
    },
  };
};
