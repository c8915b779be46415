/** Tests answer with a p-value, which alarms when it is low. */
export const tests = ['ks', 'chi-square', 'g', 'z'] as const;
/** Distances alarm when they are high. */
export const distances = [
  'wasserstein',
  'jensen-shannon',
  'psi',
  'hellinger',
  'total-variation',
] as const;

export type Test = (typeof tests)[number];
export type Distance = (typeof distances)[number];
export type Method = Test | Distance;

export const methods: readonly Method[] = [...tests, ...distances];

export const sizes = ['negligible', 'small', 'moderate', 'large'] as const;
export type Size = (typeof sizes)[number];

type Limits = { small: number; moderate: number; large: number };

/**
 * From where a distance is small, moderate and large. Moderate begins at 0.1 throughout, Evidently's
 * default threshold of all of them, and for the PSI the customary one (Siddiqi 2006), which has 0.25
 * for large. For a normal feature that moves by δ standard deviations the normalised Wasserstein
 * distance is δ, the PSI δ², Jensen-Shannon and Hellinger are near δ/2.8 and the total variation near
 * δ/2.5: `large` is where δ is about one half in each.
 */
export const limits: Record<Distance, Limits> = {
  wasserstein: { small: 0.05, moderate: 0.1, large: 0.5 },
  'jensen-shannon': { small: 0.05, moderate: 0.1, large: 0.2 },
  psi: { small: 0.05, moderate: 0.1, large: 0.25 },
  hellinger: { small: 0.05, moderate: 0.1, large: 0.2 },
  'total-variation': { small: 0.05, moderate: 0.1, large: 0.2 },
};

export const sizeOf = (distance: Distance, value: number): Size => {
  const { small, moderate, large } = limits[distance];
  if (value >= large) return 'large';
  if (value >= moderate) return 'moderate';
  return value >= small ? 'small' : 'negligible';
};

/** As people call it. */
export const methodNames: Record<Method, string> = {
  ks: 'Kolmogorov-Smirnov test',
  'chi-square': 'chi-square test',
  g: 'G-test',
  z: 'two-proportion z-test',
  wasserstein: 'Wasserstein distance in standard deviations of the reference',
  'jensen-shannon': 'Jensen-Shannon distance (base e)',
  psi: 'PSI',
  hellinger: 'Hellinger distance',
  'total-variation': 'total variation distance',
};

/** What the statistic of a test is called. */
export const statisticNames: Record<Test, string> = {
  ks: 'D',
  'chi-square': 'chi-square',
  g: 'G',
  z: 'z',
};
