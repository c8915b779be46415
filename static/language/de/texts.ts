import type { Texts } from '../language';

/** German texts of all pages. The build puts those of the page that it builds in its place. */
export const texts: Texts = {};
