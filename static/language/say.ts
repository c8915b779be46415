import './viewer';
import { createElement, Fragment, type ReactNode } from 'react';
import { translationOf } from './language';

type Values = Readonly<Record<string, string | number>>;

/** `{name}`, or `{name~}` for the dative, in a text. */
const placeholder = /\{(\w+)(~?)\}/gu;

/** `3 Läufe` as `3 Läufen`: a count after a preposition. One of something stays as it is. */
const inDative = (counted: string): string =>
  /^1\s/u.test(counted) ? counted : counted.replace(/[elr]$/u, '$&n');

/**
 * A text in the viewer's language. The English one stands in the code and is the key of the others.
 * @example say('{met} of {all} criteria are met', { met, all })
 */
export const say = (text: string, values?: Values): string => {
  const said = translationOf(text) ?? text;
  return values === undefined
    ? said
    : said.replace(placeholder, (whole, name: string, dative: string) => {
        const value = values[name];
        if (value === undefined) return whole;
        return dative === '' ? String(value) : inDative(String(value));
      });
};

/**
 * A text with elements in it.
 * @example sayWith('Locked by {who} on {day}', { who: <Person />, day })
 */
export const sayWith = (text: string, values: Readonly<Record<string, ReactNode>>): ReactNode => {
  const parts = (translationOf(text) ?? text).split(placeholder);
  // Of each placeholder `split` gives the name and the mark; words stand between them.
  const nodes: ReactNode[] = [];
  for (let at = 0; at < parts.length; at += 3) {
    const [words = '', name, dative] = parts.slice(at, at + 3);
    nodes.push(words);
    const value = name === undefined ? undefined : values[name];
    nodes.push(dative === '~' && typeof value === 'string' ? inDative(value) : value);
  }
  return createElement(Fragment, null, ...nodes);
};
