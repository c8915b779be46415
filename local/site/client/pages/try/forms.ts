import * as z from 'zod';
import { make, makeButton, messageOf } from '../../dom';
import { send } from '../../http';
import { conditionOf, inputsOf } from './inputs';

/** An action that asks before it changes something. */
const askingSchema = z.object({
  ok: z.literal(true),
  answer: z.object({ changed: z.literal(false), confirm: z.string(), would: z.unknown() }),
});
const refusedSchema = z.object({
  ok: z.literal(false),
  error: z.object({ message: z.string(), hint: z.string().optional() }),
});
const runSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('success'), outputs: z.unknown() }),
  z.object({ state: z.literal('failed'), auditLog: z.array(z.string()) }),
]);
const eachSchema = z.object({
  items: z.array(z.object({ issueKey: z.string(), run: runSchema })),
  more: z.boolean(),
});

type Run = z.output<typeof runSchema>;

const textIn = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
};

const inputsIn = (form: HTMLFormElement): Record<string, unknown> =>
  inputsOf(
    [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-input]')].map(
      ({ name, dataset, value }) => ({ name, type: dataset['input'] ?? 'string', text: value }),
    ),
  );

const asJson = (label: string, value: unknown): HTMLElement =>
  make(
    'pre',
    { tabindex: '0', role: 'region', 'aria-label': label },
    JSON.stringify(value, null, 2),
  );

const heading = (text: string): HTMLElement => make('h2', {}, text);

const message = (kind: string, ...content: (Node | string)[]): HTMLElement =>
  make('div', { class: `section-message ${kind}` }, ...content);

/** What the platform sent, so that it can be held against what is documented. */
const sentPart = (sent: unknown): HTMLElement =>
  make('details', {}, make('summary', {}, 'What was sent'), asJson('What was sent', sent));

const confirmPart = (form: HTMLFormElement, code: string, would: unknown): HTMLElement => {
  const yes = (): void => {
    const field = form.querySelector<HTMLInputElement>('[name="confirm"]');
    if (field === null) return;
    field.value = code;
    form.requestSubmit();
  };
  return message(
    'warning',
    make('p', {}, `Nothing is changed yet. With the code ${code}, this would be written:`),
    asJson('What would be written', would),
    makeButton('Yes, write it', yes, { class: 'primary' }),
  );
};

const showAction = (form: HTMLFormElement, answer: unknown): HTMLElement[] => {
  const asking = askingSchema.safeParse(answer).data?.answer;
  const refused = refusedSchema.safeParse(answer).data?.error;
  if (asking !== undefined) {
    return [heading('It asks first'), confirmPart(form, asking.confirm, asking.would)];
  }
  if (refused !== undefined) {
    const told = [refused.message, refused.hint ?? ''].join(' ');
    return [heading('It refuses'), message('error', make('p', {}, told))];
  }
  return [heading('Answer'), asJson('Answer of the action', answer)];
};

const showRun = (run: Run): HTMLElement =>
  run.state === 'success'
    ? asJson('Outputs', run.outputs)
    : message('error', make('p', {}, `The rule stops. Audit log: ${run.auditLog.join(' ')}`));

const showRule = (answer: unknown): HTMLElement[] => {
  const each = eachSchema.safeParse(answer).data;
  if (each === undefined) {
    const run = runSchema.parse(answer);
    return [heading(run.state === 'success' ? 'The rule goes on' : 'The rule stops'), showRun(run)];
  }
  const { items, more } = each;
  const limit = more ? 'the first ' : '';
  return [
    heading(
      items.length === 0
        ? 'The condition finds no work item, so the rule does not start'
        : `It ran for ${limit}${items.length} work item${items.length === 1 ? '' : 's'}`,
    ),
    ...items.flatMap(({ issueKey, run }) => [
      make('h3', {}, make('a', { href: `/browse/${issueKey}` }, issueKey)),
      showRun(run),
    ]),
  ];
};

const whenIn = (form: HTMLFormElement): { jql?: string } => {
  const select = form.querySelector<HTMLSelectElement>('[name="property"]');
  const chosen = select?.selectedOptions[0];
  if (chosen === undefined || chosen.value === '') return {};
  const type = chosen.dataset['type'] ?? 'string';
  const operator = textIn(form, 'operator');
  return { jql: conditionOf(chosen.value, type, operator, textIn(form, 'value')) };
};

const run = async (form: HTMLFormElement, place: Element): Promise<void> => {
  const isRule = form.dataset['try'] === 'rule';
  const asked = {
    ...{ action: form.dataset['action'] ?? '', inputs: inputsIn(form), as: textIn(form, 'as') },
    ...(isRule ? whenIn(form) : { byRule: textIn(form, 'byRule') !== '' }),
  };
  place.replaceChildren(make('p', { role: 'status' }, 'It runs…'));
  try {
    const answer = await send('POST', isRule ? '/local/rule' : '/local/action', asked);
    const shown = isRule ? showRule(answer) : showAction(form, answer);
    place.replaceChildren(...shown, sentPart(asked));
  } catch (error) {
    place.replaceChildren(
      heading('The platform refuses'),
      message('error', make('p', { class: 'paragraph' }, messageOf(error))),
      sentPart(asked),
    );
  }
};

/** Forms that run an action as the platform would, and show what it is answered. */
export const bindTryForms = (): void => {
  const place = document.querySelector('.try-answer');
  if (place === null) return;
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-try]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void run(form, place);
    });
    // A code belongs to what was shown; once an input is another, it is of no use.
    form.addEventListener('input', (event) => {
      const code = form.querySelector<HTMLInputElement>('[name="confirm"]');
      if (code !== null && event.target !== code) code.value = '';
    });
  }
};
