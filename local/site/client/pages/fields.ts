import * as z from 'zod';
import { make, makeButton, messageOf, showAlert } from '../dom';
import { send } from '../http';
import { refreshPage } from '../live';
import { readData } from '../site-data';
import { openNativeFrame } from '../ui-kit/open-native-frame';
import type { OpenFrame } from '../bridge/open-frame';
import { announceChange, currentIssue } from './issue';

const fieldSchema = z.object({
  module: z.string(),
  fieldId: z.string(),
  fieldType: z.string(),
  name: z.string(),
  value: z.unknown(),
  view: z.string().nullable(),
  edit: z.string().nullable(),
  extension: z.record(z.string(), z.unknown()),
});

type Field = z.output<typeof fieldSchema>;

const open = new Set<OpenFrame>();

const mountFor = (field: Field, side: 'view' | 'edit', resource: string) => ({
  module: field.module,
  resource,
  file: 'index.html',
  title: field.name,
  extension: {
    ...field.extension,
    entryPoint: side,
    fieldId: field.fieldId,
    fieldType: field.fieldType,
    fieldValue: field.value,
    renderContext: 'issue-view',
    experience: 'issue-view',
  },
});

const showView = (row: HTMLElement, field: Field): void => {
  const place = row.querySelector('.field-view');
  if (place === null || field.view === null) return;
  place.replaceChildren();
  open.add(openNativeFrame(place, mountFor(field, 'view', field.view)));
};

const save = async (field: Field, value: unknown): Promise<void> => {
  const path = `/rest/api/3/issue/${currentIssue().key}`;
  await send('PUT', path, { fields: { [field.fieldId]: value } });
  showAlert('');
  await refreshPage();
  announceChange();
};

const startEdit = (row: HTMLElement, field: Field, resource: string): void => {
  const place = row.querySelector('.field-view');
  if (place === null) return;
  const editor = make('div', { class: 'field-edit' });
  row.querySelector('[data-edit-field]')?.toggleAttribute('hidden', true);
  place.replaceWith(editor);
  const cancel = makeButton('Cancel', () => end(), { class: 'subtle' });
  const end = (): boolean => {
    frame.close();
    open.delete(frame);
    cancel.remove();
    editor.replaceWith(make('div', { class: 'field-view' }));
    row.querySelector('[data-edit-field]')?.toggleAttribute('hidden', false);
    showView(row, field);
    return true;
  };
  const frame = openNativeFrame(editor, mountFor(field, 'edit', resource), {
    submit: async (value) => {
      try {
        await save(field, value);
        frame.close();
        open.delete(frame);
      } catch (error) {
        // Jira keeps the editor open and says why.
        showAlert(`${field.name}: ${messageOf(error)}`);
        throw error;
      }
    },
    close: end,
  });
  open.add(frame);
  editor.after(cancel);
  editor.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') end();
  });
};

const fieldRows = (): [HTMLElement, Field][] =>
  [...document.querySelectorAll<HTMLElement>('[data-field]')].map((row) => [
    row,
    readData(row, 'field', fieldSchema),
  ]);

const detailsPart = (): HTMLDetailsElement | null => document.querySelector('details.details');

/** Jira keeps for each person whether they folded the details. */
const keepFolded = (isFolded: boolean): void => {
  const state = isFolded ? 'folded' : 'open';
  document.cookie = `details=${state}; path=/; max-age=31536000; samesite=lax`;
};

const isKeptFolded = (): boolean => document.cookie.split('; ').includes('details=folded');

/** Fields are loaded after what a person came for, and once. */
let areDue = false;
let areShown = false;

/** Draws the app's custom fields on the issue page, once its details are open. */
export const showFields = (): void => {
  areDue = true;
  if (areShown || detailsPart()?.open !== true) return;
  areShown = true;
  for (const [row, field] of fieldRows()) showView(row, field);
};

/** Lets people fold the details of a work item and edit its fields; again after the page was refreshed. */
export const bindFields = (): void => {
  for (const frame of open) frame.close();
  open.clear();
  areShown = false;
  const part = detailsPart();
  if (part === null) return;
  // Somebody may fold them while the page is read again.
  part.open = !isKeptFolded();
  part.addEventListener('toggle', () => {
    keepFolded(!part.open);
    if (areDue) showFields();
  });
  for (const [row, field] of fieldRows()) {
    const { edit } = field;
    if (edit === null) continue;
    row
      .querySelector('[data-edit-field]')
      ?.addEventListener('click', () => startEdit(row, field, edit));
  }
};
