import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio/slim';
import type { ForgeManifest } from './manifest';

/** `sandbox` of the iframe in which Jira shows a Custom UI resource. */
export const IFRAME_SANDBOX =
  'allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-same-origin';

type Egress = Record<string, unknown>;

/** The services of `@forge/csp` take egress as text; manifests may write `{address}`. */
const addresses = (entries: unknown): string[] =>
  (Array.isArray(entries) ? (entries as readonly unknown[]) : []).flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    const address: unknown =
      typeof entry === 'object' && entry !== null && 'address' in entry ? entry.address : undefined;
    return typeof address === 'string' ? [address] : [];
  });

const externalOf = (external: Egress = {}, client: unknown) => ({
  images: addresses(external['images']),
  media: addresses(external['media']),
  scripts: addresses(external['scripts']),
  styles: addresses(external['styles']),
  fonts: addresses(external['fonts']),
  frames: addresses(external['frames']),
  fetch: { client: addresses(client) },
});

/**
 * The `Content-Security-Policy` header that Forge sends with a page of a Custom UI resource.
 * Violation reports to Atlassian are left out: nothing of a local site leaves the machine.
 *
 * @param html the page, whose inline scripts Forge allows by their hashes
 * @param siteOrigin origin of the site that frames the page
 */
export const cspFor = (manifest: ForgeManifest, html: string, siteOrigin: string): string => {
  const { content, external } = manifest.permissions;
  const silent = { info: () => undefined };
  const existingCSPDetails = new CSPProcessingService(silent, load).getCspDetails(html, {
    content: { scripts: content?.scripts ?? [], styles: content?.styles ?? [] },
    external: externalOf(external, external?.fetch?.client),
  });
  return new CSPInjectionService()
    .getInjectableCSP({ existingCSPDetails, microsEnv: 'prod', hostname: siteOrigin })
    .filter((directive) => !directive.startsWith('report-uri'))
    .join('; ');
};
