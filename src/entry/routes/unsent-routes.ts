import { allowIssue } from '../../app/access';
import { reading } from '../router';

/**
 * What a person has typed and not sent: it is theirs alone, no record of the item and nothing that
 * auditors look at. Loaded by need: few visits have any.
 */
export const unsentRoutes = [
  reading('unsent.read', allowIssue(), (deps) => async (access) => {
    const { readUnsent } = await import('../../app/unsent/keep-unsent');
    return readUnsent(deps)(access);
  }),
  reading('unsent.keep', allowIssue(), (deps) => async (access, input) => {
    const { keepUnsent } = await import('../../app/unsent/keep-unsent');
    return keepUnsent(deps)(access, input);
  }),
];
