import { messageOf, showAlert } from '../dom';
import type { Callback } from '../rpc/references';

export type Props = Readonly<Record<string, unknown>>;

/** A property as text; empty for what is neither text nor number. */
export const text = (props: Props, name: string): string => {
  const value = props[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

export const flag = (props: Props, name: string): boolean => props[name] === true;

const isCallback = (value: unknown): value is Callback => typeof value === 'function';

/** Calls an event handler of the app; without one nothing happens, a failing one is shown. */
export const fire = (props: Props, name: string, ...args: unknown[]): void => {
  const handler = props[name];
  if (!isCallback(handler)) return;
  Promise.resolve(handler(...args)).catch((error: unknown) => showAlert(messageOf(error)));
};

export const handles = (props: Props, name: string): boolean => isCallback(props[name]);
