import type { ForgeManifest } from './manifest';

/** Who and where the one local installation is; constant, so that stored data keeps its tenant. */
export type Identity = {
  appId: string;
  appVersion: string;
  environmentId: string;
  environmentType: 'DEVELOPMENT';
  installationId: string;
  cloudId: string;
  /** The installation context: an ARI of the Jira site. */
  contextAri: string;
  siteUrl: string;
};

const CLOUD_ID = '10ca1000-0000-4000-8000-00000000c10d';

export const createIdentity = (manifest: ForgeManifest, siteUrl: string): Identity => ({
  appId: manifest.appId,
  appVersion: '1.0.0',
  environmentId: '10ca1000-0000-4000-8000-0000000000e0',
  environmentType: 'DEVELOPMENT',
  installationId: '10ca1000-0000-4000-8000-000000000157',
  cloudId: CLOUD_ID,
  contextAri: `ari:cloud:jira::site/${CLOUD_ID}`,
  siteUrl,
});

/** The installation as handlers receive it, beside `installContext`. */
export const installationOf = (
  identity: Identity,
): { ari: string; contexts: { cloudId: string; ari: string }[] } => ({
  ari: `ari:cloud:ecosystem::installation/${identity.installationId}`,
  contexts: [{ cloudId: identity.cloudId, ari: identity.contextAri }],
});
