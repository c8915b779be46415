import { asWritten } from '../attachment/brackets';
import { endsWithMeasure, isLink } from '../attachment/phrases';
import { wordsOf, type Token } from '../attachment/tokens';

const isOpen = ({ text }: Token): boolean => text === '(';
const isClose = ({ text }: Token): boolean => text === ')';

/**
 * Takes brackets out of a text that has a limit outside of them: what they hold explains it. A limit on a measure
 * of its own stays: `accuracy >= 80% (MAPE <= 20%)`.
 */
export const withoutAsides = (
  tokens: readonly Token[],
): { tokens: readonly Token[]; asides: string[] } => {
  const start = tokens.findIndex(isOpen);
  const end = tokens.findIndex((token, at) => at > start && isClose(token));
  if (start < 0 || end < 0 || tokens.slice(start + 1, end).some(isOpen))
    return { tokens, asides: [] };
  const inner = tokens.slice(start + 1, end);
  const others = [...tokens.slice(0, start), ...tokens.slice(end + 1)];
  if (isMeasured(inner) || !hasLimit(others)) return { tokens, asides: [] };
  const rest = withoutAsides(others);
  const words = wordsOf(inner);
  return {
    tokens: rest.tokens,
    asides: [...(words === '' ? [] : [`it means ${asWritten(words)}`]), ...rest.asides],
  };
};

const hasLimit = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ kind, text }, at) =>
      kind === 'value' && (tokens[at - 1]?.kind === 'sign' || text.endsWith('%')),
  );

/** `MAPE <= 20%` has a name and a side. */
const isMeasured = (inner: readonly Token[]): boolean => {
  const sign = inner.findIndex(({ kind }) => kind === 'sign');
  const named = inner.slice(0, Math.max(0, sign)).filter((token) => !isLink(token));
  return named.length > 0 && named.every(({ kind }) => kind === 'word') && endsWithMeasure(named);
};
