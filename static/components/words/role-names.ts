import type { Role } from '../../../src/contract/types';
import { roleNames as names } from '../../../src/words/names';
import { say } from '../../language/say';

const isRole = (value: string): value is Role => Object.hasOwn(names, value);

/** A role as people call it; the text itself where it is none. */
export const nameRole = (role: string): string => (isRole(role) ? say(names[role]) : role);
