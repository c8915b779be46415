/** What Forge charges (forge-platform-pricing, pay-as-you-go since January 2026), in US dollars. */

/** Memory set for the function times its duration; 200,000 GB-s a month are free. */
export const USD_PER_GB_SECOND = 0.000025;
/** Storage read and written; 0.1 GB of each a month are free. */
export const USD_PER_GB_READ = 0.055;
export const USD_PER_GB_WRITTEN = 1.09;
/** Storage requests are rounded up to units of 10 KB (limits-kvs-ce), each request at least one. */
export const KVS_UNIT_BYTES = 10 * 1024;
export const BYTES_PER_GB = 1024 ** 3;

export const unitsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / KVS_UNIT_BYTES));

/** Cost without the free allowance, so that two versions of a function can be compared. */
export const estimateCost = (usage: {
  gbSeconds: number;
  readUnits: number;
  writeUnits: number;
}): number =>
  usage.gbSeconds * USD_PER_GB_SECOND +
  ((usage.readUnits * KVS_UNIT_BYTES) / BYTES_PER_GB) * USD_PER_GB_READ +
  ((usage.writeUnits * KVS_UNIT_BYTES) / BYTES_PER_GB) * USD_PER_GB_WRITTEN;
