/**
 * Text cut to a length, with an ellipsis where something was left out.
 * @param most characters of the result, at least 1. No character is cut in two.
 */
export const clip = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
