/** The last moment of a day, in milliseconds: what expires on a day holds until it is over (UTC). */
const endOf = (day: string): number => Date.parse(`${day}T23:59:59.999Z`);

/** Whether something that expires on a day, or never, no longer holds. */
export const isOver = (expiresOn: string | null, now: number): boolean =>
  expiresOn !== null && now > endOf(expiresOn);
