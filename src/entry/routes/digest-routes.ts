import { allowProject } from '../../app/access';
import { createDigestsStore } from '../../adapters/kvs/stores/digests-store';
import { reading } from '../router';

/**
 * The weekly message. Loaded by need: few visits look at it. What a person wants of their own mail is no
 * record that auditors look at.
 */
export const ownDigestRoutes = [
  reading('digest.mine', allowProject(), (deps) => async (access) => {
    const { readOwnDigest } = await import('../../app/digest/own-digest');
    return readOwnDigest({ ...deps, digests: createDigestsStore() })(access);
  }),
  reading('digest.want', allowProject(), (deps) => async (access, input) => {
    const { wantDigest } = await import('../../app/digest/own-digest');
    return wantDigest({ ...deps, digests: createDigestsStore() })(access, input);
  }),
];

export const digestSendRoutes = [
  reading('digest.sends', allowProject('administer'), (deps) => async (access) => {
    const { listDigests } = await import('../../app/digest/own-digest');
    return listDigests({ ...deps, digests: createDigestsStore() })(access);
  }),
];
