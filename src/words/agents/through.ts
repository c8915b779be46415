/** What a person may have act for them, by their own permission. */
export const throughs = ['agent', 'automation'] as const;

export type Through = (typeof throughs)[number];

/** To follow the name of a person. */
export const throughNames: Record<Through, string> = {
  agent: 'through an AI agent',
  automation: 'through an automation rule',
};
