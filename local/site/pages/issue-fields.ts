import { html } from 'hono/html';
import * as z from 'zod';
import type { ForgeManifest, ManifestModule } from '../../forge/manifest';
import type { Jira } from '../../jira/create-jira';
import type { Markup } from './layout';
import type { IssueDetails } from './schemas';
import { plainValue } from './text';

const sideSchema = z.looseObject({ resource: z.string(), isInline: z.boolean().optional() });

/** A custom field of the app on a work item, as the page's script gets it. */
export type FieldMount = {
  module: string;
  fieldId: string;
  fieldType: string;
  name: string;
  value: unknown;
  view: string | null;
  edit: string | null;
  extension: Record<string, unknown>;
};

const side = (module: ManifestModule, name: 'view' | 'edit'): string | null =>
  sideSchema.safeParse(module[name]).data?.resource ?? null;

/** @param mayEdit whether the person may edit the work item */
const fieldMount = (
  module: ManifestModule,
  jira: Jira,
  issue: IssueDetails,
  place: { extension: Record<string, unknown>; mayEdit: boolean },
): FieldMount | undefined => {
  const field = jira.admin.field(module.key);
  if (field === undefined) return undefined;
  return {
    module: module.key,
    fieldId: field.id,
    fieldType: field.custom,
    name: field.name,
    value: issue.fields[field.id] ?? null,
    view: side(module, 'view'),
    edit: field.readOnly || !place.mayEdit ? null : side(module, 'edit'),
    extension: place.extension,
  };
};

const fieldRow = (mount: FieldMount): Markup => html`
  <div class="detail" data-field="${JSON.stringify(mount)}">
    <dt id="label-${mount.fieldId}">${mount.name}</dt>
    <dd>
      <div class="field-view" aria-labelledby="label-${mount.fieldId}">
        ${plainValue(mount.value) === '' ? 'None' : plainValue(mount.value)}
      </div>
      ${
        mount.edit === null
          ? ''
          : html`<button type="button" class="subtle" data-edit-field>
              Edit <span class="visually-hidden">${mount.name}</span>
            </button>`
      }
    </dd>
  </div>
`;

/** Rows of the details for every custom field of the app. */
export const fieldRows = (
  manifest: ForgeManifest,
  jira: Jira,
  issue: IssueDetails,
  place: { extension: Record<string, unknown>; mayEdit: boolean },
): Markup[] =>
  manifest.modules
    .filter(({ type }) => type === 'jira:customField')
    .flatMap((module) => fieldMount(module, jira, issue, place) ?? [])
    .map(fieldRow);
