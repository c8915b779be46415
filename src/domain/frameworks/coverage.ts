import type * as z from 'zod';
import { recordCarriers, type carriedSchema } from '../../contract/records/frameworks';
import { carriedByChecks } from './carried/by-checks';
import { carriedByRecords } from './carried/by-records';
import { fullId, type Pack } from './packs/pack';

type Carried = z.infer<typeof carriedSchema>;

/** A control with what carries it; nothing carries it where the list is empty. */
export type CoveredControl = Pack['controls'][number] & { carriedBy: Carried[] };

/** What carries each control of the packs that come with Assay, by its full id. */
const carriedOf = (): ReadonlyMap<string, Carried[]> => {
  const all = new Map<string, Carried[]>();
  const add = (control: string, carried: Carried): void => {
    all.set(control, [...(all.get(control) ?? []), carried]);
  };
  for (const [id, controls] of Object.entries(carriedByChecks)) {
    for (const [control, reason] of Object.entries(controls)) {
      add(control, { by: { kind: 'check', id }, reason });
    }
  }
  for (const id of recordCarriers) {
    for (const [control, reason] of Object.entries(carriedByRecords[id])) {
      add(control, { by: { kind: 'record', id }, reason });
    }
  }
  return all;
};

/** The controls of a pack that comes with Assay, each with what is evidence for it. */
export const coverageOf = (pack: Pack): CoveredControl[] => {
  const carried = carriedOf();
  return pack.controls.map((control) => ({
    ...control,
    carriedBy: carried.get(fullId(pack, control)) ?? [],
  }));
};
