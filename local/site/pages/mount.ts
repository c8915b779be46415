import { html } from 'hono/html';
import type { Markup } from './layout';

/** Where the page's script puts a frame of the app. */
export type Mount = {
  /** Key of the module in the manifest. */
  module: string;
  /** Key of the resource, and the page in it. */
  resource: string;
  file: string;
  /** `extension` of the module's context. */
  extension: Record<string, unknown>;
  title: string;
  /** Fixed height in pixels; without one the frame grows with its content. */
  height?: number | undefined;
  /** Path of a full page: below it the app keeps its own place in the address. */
  path?: string;
};

export const mountPoint = (mount: Mount): Markup =>
  html`<div class="app-frame" data-mount="${JSON.stringify(mount)}"></div>`;

/** Heights that Jira gives to the sizes a manifest may name. */
const viewportHeights: Record<string, number> = {
  small: 150,
  medium: 300,
  large: 500,
  xlarge: 1000,
};

/** @param size `viewportSize` of the manifest; without one frames grow with their content. */
export const heightOf = (size: unknown): number | undefined =>
  typeof size === 'string' ? viewportHeights[size] : undefined;
