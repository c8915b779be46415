/** Money that waiting can be counted in, by ISO 4217. */
export const currencies = [
  ...(['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF'] as const),
  ...(['CAD', 'AUD', 'NZD', 'JPY', 'CNY', 'INR', 'SGD', 'BRL', 'MXN', 'ZAR'] as const),
] as const;

/** In what a month of waiting is counted. */
export const stakeUnits = ['people', 'decisions', ...currencies] as const;

export type StakeUnit = (typeof stakeUnits)[number];

/** Longest text of what waiting costs; it is carried by the issue property, which is small. */
export const LONGEST_STAKE = 140;

/** What waiting costs or touches, in the words of a person, with what it comes to in a month. */
export type Stake = {
  words: string;
  /** Null where it is told in words alone. */
  monthly: { amount: number; unit: StakeUnit } | null;
  /** Account id of who states it. */
  by: string;
  at: string;
};

/** A stake on one level, as the issue property carries it for JQL and lists show it. */
export const flatStake = ({ words, by, at, monthly }: Stake) => ({
  ...{ words, by, at },
  ...{ amount: monthly?.amount ?? null, unit: monthly?.unit ?? null },
});

export const readStakeUnit = (value: unknown): StakeUnit | null =>
  stakeUnits.find((unit) => unit === value) ?? null;
