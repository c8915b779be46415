import { keyStatus, rotateKey } from '../../app/audit/installation-key';
import { allowProject } from '../../app/access';
import {
  confirmCredential,
  listCredentials,
  removeCredential,
  stateCredential,
} from '../../app/credentials/keep-credentials';
import { deciding, reading, route } from '../router';

/** Certificates of people. The use cases ask whose it is; only who administers confirms. */
export const credentialRoutes = [
  reading('credentials.list', allowProject(), listCredentials),
  route('credential.state', allowProject(), stateCredential),
  deciding('credential.confirm', allowProject('administer'), confirmCredential),
  route('credential.remove', allowProject(), removeCredential),
];

/** Frameworks are half data, and loaded by need. Only who administers chooses, imports and states. */
export const frameworkRoutes = [
  reading('frameworks.list', allowProject(), (deps) => async (access) => {
    const { listFrameworks } = await import('../../app/frameworks/view-frameworks');
    return listFrameworks(deps)(access);
  }),
  reading('framework.view', allowProject(), (deps) => async (access, input) => {
    const { viewFramework } = await import('../../app/frameworks/view-frameworks');
    return viewFramework(deps)(access, input);
  }),
  route('frameworks.choose', allowProject('administer'), (deps) => async (access, input) => {
    const { chooseFrameworks } = await import('../../app/frameworks/keep-frameworks');
    return chooseFrameworks(deps)(access, input);
  }),
  route('framework.import', allowProject('administer'), (deps) => async (access, input) => {
    const { importFramework } = await import('../../app/frameworks/keep-frameworks');
    return importFramework(deps)(access, input);
  }),
  route('framework.remove', allowProject('administer'), (deps) => async (access, input) => {
    const { removeFramework } = await import('../../app/frameworks/keep-frameworks');
    return removeFramework(deps)(access, input);
  }),
  route('framework.state', allowProject('administer'), (deps) => async (access, input) => {
    const { stateApplicability } = await import('../../app/frameworks/keep-frameworks');
    return stateApplicability(deps)(access, input);
  }),
];

/** The key of the installation, for those who set the rules. */
export const keyRoutes = [
  reading('key.status', allowProject('administer'), keyStatus),
  deciding('key.rotate', allowProject('administer'), rotateKey),
];
