import { allowProject } from '../app/access';
import {
  allowAssignment,
  assignDelivery,
  discardDelivery,
  listDeliveries,
  replayDelivery,
} from '../app/evidence/manage-deliveries';
import {
  createSecret,
  revokeSecret,
  rotateSecret,
  secretStatus,
} from '../app/settings/manage-secrets';
import { register } from './router';

/** What the settings page does about pipelines. Only who administers the project sees what they sent. */
export const deliveryCalls = [
  register('deliveries.list', {
    allow: allowProject('administer'),
    run: (deps, access, input) => listDeliveries(deps)(access, input),
  }),
  register('deliveries.assign', {
    allow: allowAssignment,
    run: (deps, access, input) => assignDelivery(deps)(access, input),
  }),
  register('deliveries.replay', {
    allow: allowProject('administer'),
    run: (deps, access, input) => replayDelivery(deps)(access, input),
  }),
  register('deliveries.discard', {
    allow: allowProject('administer'),
    run: (deps, access, input) => discardDelivery(deps)(access, input),
  }),
  register('secret.status', {
    allow: allowProject('administer'),
    run: (deps, access) => secretStatus(deps)(access),
  }),
  register('secret.create', {
    allow: allowProject('administer'),
    run: (deps, access) => createSecret(deps)(access),
  }),
  register('secret.rotate', {
    allow: allowProject('administer'),
    run: (deps, access) => rotateSecret(deps)(access),
  }),
  register('secret.revoke', {
    allow: allowProject('administer'),
    run: (deps, access) => revokeSecret(deps)(access),
  }),
];
