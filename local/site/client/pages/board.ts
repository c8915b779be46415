import * as z from 'zod';
import { make, makeButton, messageOf, showAlert } from '../dom';
import { send } from '../http';
import { refreshPage } from '../live';

const transitionsSchema = z.object({
  transitions: z.array(
    z.object({ id: z.string(), name: z.string(), to: z.object({ id: z.string() }) }),
  ),
});

const pathOf = (key: string): string => `/rest/api/3/issue/${key}/transitions`;

const readTransitions = async (key: string) =>
  transitionsSchema.parse(await send('GET', pathOf(key))).transitions;

const moveBy = async (key: string, transitionId: string): Promise<void> => {
  try {
    await send('POST', pathOf(key), { transition: { id: transitionId } });
    showAlert('');
  } catch (error) {
    showAlert(`${key}: ${messageOf(error)}`);
  }
  await refreshPage();
};

const moveTo = async (key: string, statusId: string): Promise<void> => {
  const way = (await readTransitions(key)).find(({ to }) => to.id === statusId);
  if (way === undefined) showAlert(`No transition leads ${key} there.`);
  else await moveBy(key, way.id);
};

const openMenu = async (button: HTMLElement, key: string): Promise<void> => {
  const items = (await readTransitions(key)).map(({ id, name }) =>
    make(
      'li',
      {},
      makeButton(name, () => moveBy(key, id), { class: 'subtle' }),
    ),
  );
  const menu = make('ul', { class: 'menu', 'aria-label': `Move ${key} to` }, ...items);
  const close = (): void => {
    menu.remove();
    button.focus();
  };
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  button.after(menu);
  menu.querySelector('button')?.focus();
};

const bindCard = (card: HTMLElement): void => {
  const key = card.dataset['issue'] ?? '';
  card.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/plain', key));
  const button = card.querySelector<HTMLElement>('[data-move]');
  button?.addEventListener('click', () => {
    const openMenus = document.querySelectorAll('.menu');
    const isOpen = card.querySelector('.menu') !== null;
    openMenus.forEach((menu) => menu.remove());
    if (!isOpen) openMenu(button, key).catch((error: unknown) => showAlert(messageOf(error)));
  });
};

const bindColumn = (column: HTMLElement): void => {
  column.addEventListener('dragover', (event) => event.preventDefault());
  column.addEventListener('drop', (event) => {
    event.preventDefault();
    const key = event.dataTransfer?.getData('text/plain') ?? '';
    const status = column.dataset['status'] ?? '';
    moveTo(key, status).catch((error: unknown) => showAlert(messageOf(error)));
  });
};

/** Cards move by drag and drop or by their menu; both make the transition in Jira. */
export const bindBoard = (): void => {
  document.querySelectorAll<HTMLElement>('[data-issue]').forEach(bindCard);
  document.querySelectorAll<HTMLElement>('[data-status]').forEach(bindColumn);
};
