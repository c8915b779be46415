import { html } from 'hono/html';
import type { Markup } from './layout';

const tones: Record<string, string> = {
  new: 'default',
  indeterminate: 'inprogress',
  done: 'success',
};

export const statusLozenge = (status: { name: string; statusCategory: { key: string } }): Markup =>
  html`<span class="lozenge ${tones[status.statusCategory.key] ?? 'default'}"
    >${status.name}</span
  >`;

export const personName = (person: { displayName: string } | null | undefined): string =>
  person?.displayName ?? 'Nobody';
