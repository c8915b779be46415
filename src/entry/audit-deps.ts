import { getAppContext } from '@forge/api';
import { packSigning } from '../adapters/forge/pack-keys';
import { createViewer } from '../adapters/jira/issues';
import {
  createInstallationStore,
  createPackKeyStore,
} from '../adapters/kvs/stores/installation-store';
import { createItemHistory } from '../adapters/kvs/item-history';
import { createPacksStore } from '../adapters/kvs/stores/packs-store';
import type { createDeps } from './deps';

/** The page is as large as the rest of a pack of one item, and wanted when one is made. */
const verifyPage = async (): Promise<string> => {
  const page = await import('../adapters/pack-page/page.built');
  return page.html;
};

/** What audit packs ask for beside: not of the part that the validator starts with. */
const createAuditDeps = () => ({
  packs: createPacksStore(),
  packKeys: { ...packSigning, ...createPackKeyStore() },
  installation: createInstallationStore(),
  itemHistory: createItemHistory(),
  sight: (accountId: string) => {
    const { browsable } = createViewer(accountId);
    return { browsable };
  },
  site: () => getAppContext().installationAri.toString(),
  verifyPage,
  toBase64: (parts: readonly Uint8Array[]) => Buffer.concat(parts).toString('base64'),
});

/** Every port there is, for what pages ask and what the queue does. */
export const withAudit = (deps: ReturnType<typeof createDeps>) => ({
  ...deps,
  ...createAuditDeps(),
});

export type AllDeps = ReturnType<typeof withAudit>;
