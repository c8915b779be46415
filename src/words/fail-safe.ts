/** What the gate does when it cannot read its records. */
export const failSafeModes = ['closed', 'open', 'warn'] as const;
