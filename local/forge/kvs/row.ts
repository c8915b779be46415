/** One stored value; times in milliseconds since the epoch by the site's clock. */
export type Row = { value: unknown; createdAt: number; updatedAt: number; expiresAt?: number };

/** Plain keys, secrets, or one entity: the same key may stand in each. */
export type Space = 'plain' | 'secret' | `entity:${string}`;

export const entitySpace = (entityName: string): Space => `entity:${entityName}`;

/** `row: null` deletes. */
export type Change = { space: Space; key: string; row: Row | null };
