import { html } from 'hono/html';
import type { Markup } from './layout';
import type { IssueRow } from './schemas';

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

export const issueTable = (rows: readonly IssueRow[]): Markup => html`
  <div class="table-scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">Type</th>
          <th scope="col">Key</th>
          <th scope="col">Summary</th>
          <th scope="col">Status</th>
          <th scope="col">Assignee</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ key, fields }) =>
            html`<tr>
              <td>${fields.issuetype.name}</td>
              <td><a href="/browse/${key}">${key}</a></td>
              <td><a href="/browse/${key}">${fields.summary}</a></td>
              <td>${statusLozenge(fields.status)}</td>
              <td>${personName(fields.assignee)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;
