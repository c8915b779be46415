import './viewer';
import { createElement, Fragment, type ReactNode } from 'react';
import { behind } from '../../src/words/dative';
import { translationOf, viewerLocale } from './language';

type Values = Readonly<Record<string, string | number>>;

/** A number as the viewer's locale writes it; most are small, and the same everywhere. */
const shown = (value: string | number): string =>
  typeof value === 'string' || (Number.isInteger(value) && Math.abs(value) < 1000)
    ? String(value)
    : new Intl.NumberFormat(viewerLocale(), { maximumFractionDigits: 10 }).format(value);

/** `{name}` in a text. */
const placeholder = /\{(\w+)\}/gu;

/**
 * A text in the viewer's language. The English one stands in the code and is the key of the others.
 * @example say('{met} of {all} criteria are met', { met, all })
 */
export const say = (text: string, values?: Values): string => {
  const german = translationOf(text);
  if (values === undefined) return german ?? text;
  return (german ?? text).replace(placeholder, (whole, name: string, at: number, all: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return german === undefined ? shown(value) : behind(all.slice(0, at), shown(value));
  });
};

/**
 * A text with elements in it.
 * @example sayWith('Locked by {who} on {day}', { who: <Person />, day })
 */
export const sayWith = (text: string, values: Readonly<Record<string, ReactNode>>): ReactNode => {
  const german = translationOf(text);
  const parts = (german ?? text).split(placeholder);
  // Names of placeholders stand between the words.
  const nodes = parts.map((part, at): ReactNode => {
    if (at % 2 === 0) return part;
    const value = values[part];
    return german !== undefined && typeof value === 'string'
      ? behind(parts[at - 1] ?? '', value)
      : value;
  });
  return createElement(Fragment, null, ...nodes);
};
