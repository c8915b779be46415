import * as z from 'zod';

const targetSchema = z.looseObject({
  type: z.enum(['same-tab', 'new-tab']).default('same-tab'),
  url: z.string().optional(),
  target: z.string().optional(),
  issueKey: z.string().optional(),
  projectKey: z.string().optional(),
  moduleKey: z.string().optional(),
});

type Target = z.output<typeof targetSchema>;

/** Pages of the app by module, where a project is known. */
const modulePages: Record<string, string> = {
  'governance-report': 'assay',
  'governance-settings': 'settings/assay',
};

const GLOBAL_MODULE = 'governance-portfolio';

const moduleUrl = ({ moduleKey = '', projectKey }: Target): string => {
  if (moduleKey === GLOBAL_MODULE) return '/jira/apps/assay';
  const page = modulePages[moduleKey];
  const current = /^\/projects\/([^/]+)/.exec(window.location.pathname)?.[1];
  const project = projectKey ?? current;
  if (page === undefined || project === undefined) {
    throw new Error(`The local site has no page for module "${moduleKey}".`);
  }
  return `/projects/${project}/${page}`;
};

const addressOf = (target: Target): string => {
  if (target.url !== undefined) return target.url;
  switch (target.target) {
    case 'issue':
      return `/browse/${target.issueKey ?? ''}`;
    case 'projectSettingsDetails':
      return `/projects/${target.projectKey ?? ''}/settings/assay`;
    case 'module':
      return moduleUrl(target);
    default:
      throw new Error(`The local site has no page for target "${target.target ?? ''}".`);
  }
};

export const urlOf = (data: unknown): string =>
  new URL(addressOf(targetSchema.parse(data)), window.location.origin).href;

/** Goes to a page of this site, or opens an address in a new tab. */
export const navigate = (data: unknown): void => {
  const url = new URL(urlOf(data));
  if (!['http:', 'https:'].includes(url.protocol)) {
    throw new Error(`The bridge opens web pages only, not ${url.protocol}`);
  }
  if (targetSchema.parse(data).type === 'new-tab') window.open(url, '_blank', 'noopener');
  else window.location.assign(url);
};
