import * as fc from 'fast-check';

/** The part of ISO/IEC 14977 that the grammar of the criteria language uses. */
export type Rule =
  | { kind: 'text'; text: string }
  | { kind: 'name'; name: string }
  | { kind: 'sequence' | 'choice'; parts: Rule[] }
  | { kind: 'optional' | 'repeated'; part: Rule };

export type Grammar = ReadonlyMap<string, Rule>;

const TOKEN = /\s+|\(\*[^]*?\*\)|"[^"]*"|'[^']*'|[=,;|()[\]{}]|[a-z][a-z ]*[a-z]|[a-z]/gu;

const tokensOf = (source: string): string[] => {
  const tokens = [...source.matchAll(TOKEN)].map(([token]) => token);
  const rest = source.replace(TOKEN, '');
  if (rest !== '') throw new Error(`no EBNF: ${rest.slice(0, 40)}`);
  return tokens.filter((token) => !/^(?:\s|\(\*)/u.test(token));
};

/**
 * Reads a grammar.
 * @throws {Error} where the text is no grammar, or where a name is used that it does not define
 */
export const readGrammar = (source: string): Grammar => {
  const tokens = tokensOf(source);
  let at = 0;
  const next = (): string => tokens[at] ?? '';
  const expect = (token: string): void => {
    if (next() !== token) throw new Error(`\`${token}\` is expected before \`${next()}\``);
    at += 1;
  };
  const closing = { '[': ']', '{': '}', '(': ')' } as const;
  const term = (): Rule => {
    const token = next();
    at += 1;
    if (/^["']/u.test(token)) return { kind: 'text', text: token.slice(1, -1) };
    if (token === '[' || token === '{' || token === '(') {
      const part = choice();
      expect(closing[token]);
      if (token === '(') return part;
      return { kind: token === '[' ? 'optional' : 'repeated', part };
    }
    if (!/^[a-z]/u.test(token)) throw new Error(`\`${token}\` is no term`);
    return { kind: 'name', name: token };
  };
  const list = (separator: string, kind: 'sequence' | 'choice', read: () => Rule): Rule => {
    const parts = [read()];
    while (next() === separator) {
      at += 1;
      parts.push(read());
    }
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind, parts };
  };
  const choice = (): Rule => list('|', 'choice', () => list(',', 'sequence', term));
  const grammar = new Map<string, Rule>();
  while (at < tokens.length) {
    const name = next();
    at += 1;
    expect('=');
    if (grammar.has(name)) throw new Error(`${name} is defined twice`);
    grammar.set(name, choice());
    expect(';');
  }
  for (const rule of grammar.values()) requireDefined(rule, grammar);
  return grammar;
};

const requireDefined = (rule: Rule, grammar: Grammar): void => {
  switch (rule.kind) {
    case 'text':
      return;
    case 'name':
      if (!grammar.has(rule.name)) throw new Error(`${rule.name} is not defined`);
      return;
    case 'sequence':
    case 'choice':
      for (const part of rule.parts) requireDefined(part, grammar);
      return;
    case 'optional':
    case 'repeated':
      requireDefined(rule.part, grammar);
  }
};

/** Sentences of a grammar, every alternative as likely as its siblings. */
export const sentencesOf = (grammar: Grammar, start: string): fc.Arbitrary<string> => {
  const made = new Map<string, fc.Arbitrary<string>>();
  const named = (name: string): fc.Arbitrary<string> => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const rule = grammar.get(name);
    if (rule === undefined) throw new Error(`${name} is not defined`);
    const arbitrary = of(rule);
    made.set(name, arbitrary);
    return arbitrary;
  };
  const of = (rule: Rule): fc.Arbitrary<string> => {
    switch (rule.kind) {
      case 'text':
        return fc.constant(rule.text);
      case 'name':
        return named(rule.name);
      case 'choice':
        return fc.oneof(...rule.parts.map(of));
      case 'sequence':
        return fc.tuple(...rule.parts.map(of)).map((parts) => parts.join(''));
      case 'optional':
        return fc.oneof(fc.constant(''), of(rule.part));
      case 'repeated':
        return fc.array(of(rule.part), { maxLength: 3 }).map((parts) => parts.join(''));
    }
  };
  return named(start);
};
