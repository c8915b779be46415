import { isThin } from './substance';

/** Letters that a part of a trade-off has at least. */
export const LEAST_LETTERS_OF_PART = 12;

export const tradeOffParts = ['gain', 'cost', 'waiting'] as const;
export type TradeOffPart = (typeof tradeOffParts)[number];

/**
 * Parts of a trade-off that say too little for another person to weigh, in their order. A part that repeats
 * an earlier one, or the reason beside it, says nothing.
 */
export const lackingParts = (
  parts: Readonly<Record<TradeOffPart, string>>,
  reason = '',
): TradeOffPart[] => {
  const folded = (text: string): string => text.trim().toLowerCase();
  return tradeOffParts.filter((part, index) => {
    const before = [reason, ...tradeOffParts.slice(0, index).map((other) => parts[other])];
    return (
      isThin(parts[part], LEAST_LETTERS_OF_PART) || before.map(folded).includes(folded(parts[part]))
    );
  });
};
