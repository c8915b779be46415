/** Certificates of people that a policy may ask for, by the name that they go by. */
export const credentialIds = [
  'AIMA',
  'CAIG',
  'CAIA',
  'PMP',
  'PRINCE2',
  'CSM',
  'AIGP',
  'CISA',
] as const;

export type CredentialId = (typeof credentialIds)[number];
