import type { FaultPlanInput } from '../../local/forge/faults/plan';

const pick = <Value>(values: readonly Value[], random: () => number): Value => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('there is nothing to pick from');
  return value;
};

const rule = (random: () => number): FaultPlanInput['rules'] => {
  const kind = pick(['kvs', 'jira', 'queue'] as const, random);
  return [
    {
      match: { kind },
      status: pick(kind === 'kvs' ? [409, 429, 500, 503] : [429, 500, 503], random),
      when: pick(['before', 'after'] as const, random),
      ...{ probability: 0.08, seed: Math.floor(random() * 1e6), forSeconds: 300 },
    },
  ];
};

const delivery = (random: () => number): FaultPlanInput['deliveries'] => [
  {
    of: pick(['events', 'queue', 'all'] as const, random),
    fault: pick(['double', 'delay', 'shuffle'] as const, random),
    ...{ seconds: 60, probability: 0.3, seed: Math.floor(random() * 1e6), forSeconds: 300 },
  },
];

const death = (random: () => number): FaultPlanInput['deaths'] => [
  {
    match: { moduleType: pick(['consumer', 'trigger', 'webtrigger'], random) },
    atCall: 1 + Math.floor(random() * 5),
    when: pick(['before', 'after'] as const, random),
    ...{ probability: 0.1, seed: Math.floor(random() * 1e6), forSeconds: 300 },
  },
];

/** A plan of one kind or of all three, drawn from a seed. */
export const drawFaults = (random: () => number): FaultPlanInput => {
  const kind = random();
  return {
    rules: kind < 0.5 || kind > 0.9 ? rule(random) : [],
    deliveries: kind >= 0.4 ? delivery(random) : [],
    deaths: kind >= 0.6 ? death(random) : [],
  };
};
