import { html } from 'hono/html';
import * as z from 'zod';
import type { ManifestModule } from '../../forge/manifest';
import type { Runtime } from '../runtime/open-runtime';
import type { Markup } from './layout';

const moduleSchema = z.looseObject({
  label: z.string(),
  title: z.string(),
  dynamicProperties: z.object({ function: z.string() }).optional(),
});

const statusSchema = z.object({
  status: z
    .object({
      type: z.enum(['badge', 'lozenge']),
      value: z.object({
        label: z.string(),
        type: z.enum(['default', 'inprogress', 'moved', 'new', 'removed', 'success']).optional(),
      }),
    })
    .optional(),
});

type Place = { extension: Record<string, unknown>; accountId: string };

/** The lozenge that the app gives the line; a failure leaves it empty, as in Jira. */
const statusOf = async (
  runtime: Runtime,
  module: ManifestModule,
  { extension, accountId }: Place,
): Promise<Markup | string> => {
  const functionKey = moduleSchema.parse(module).dynamicProperties?.function;
  if (functionKey === undefined) return '';
  const { cloudId } = runtime.host.identity;
  const payload = { cloudId, extension: { ...extension, type: module.type } };
  const options = { accountId, moduleKey: module.key };
  const answer = await runtime.host
    .callFunction(functionKey, payload, module.type, options)
    .catch(() => ({}));
  const status = statusSchema.safeParse(answer).data?.status;
  return status === undefined
    ? ''
    : html`<span class="${status.type} ${status.value.type ?? 'default'}"
        >${status.value.label}</span
      >`;
};

/** The app's lines below the details, each with its page behind it: read when it is opened. */
export const contextLines = (runtime: Runtime, place: Place): Promise<Markup[]> =>
  Promise.all(
    runtime.host.manifest.modules
      .filter(({ type }) => type === 'jira:issueContext')
      .map(async (module) => {
        const { label, title } = moduleSchema.parse(module);
        const mount = {
          module: module.key,
          resource: module.resource ?? '',
          file: 'index.html',
          extension: { ...place.extension, type: module.type },
          title,
        };
        return html`<details class="context" data-lazy-mount="${JSON.stringify(mount)}">
          <summary>
            <span>${label}</span>
            <span data-live="context-${module.key}">${await statusOf(runtime, module, place)}</span>
          </summary>
          <div class="app-frame"></div>
        </details>`;
      }),
  );
