import * as z from 'zod';
import type { TableStore } from '../state/table';

const gadgetSchema = z.object({
  id: z.string(),
  /** Key of the module in the manifest. */
  module: z.string(),
  /** What the edit view saved; null for one that nobody has set up. */
  configuration: z.record(z.string(), z.unknown()).nullable(),
});
export type Gadget = z.output<typeof gadgetSchema>;

const dashboardSchema = z.object({
  id: z.string(),
  name: z.string(),
  gadgets: z.array(gadgetSchema),
});
export type Dashboard = z.output<typeof dashboardSchema>;

const TABLE = 'site-dashboards';
const ID = '10000';

/** A fresh site has one dashboard: the gadget set up for the first project, the widget not yet. */
const firstDashboard = (project: string | undefined): Dashboard => ({
  id: ID,
  name: 'AI governance',
  gadgets: [
    {
      id: '10100',
      module: 'governance-gadget',
      configuration: project === undefined ? null : { project },
    },
    { id: '10101', module: 'governance-widget', configuration: null },
  ],
});

/** The dashboards of the site; they survive a restart as everything else does. */
export const openDashboards = (tables: TableStore) => {
  const table = tables.table<unknown>(TABLE);
  const read = (id: string): Dashboard | undefined =>
    table.has(id) ? dashboardSchema.parse(table.get(id)) : undefined;
  return {
    read,
    /** @param project key of the project that a new dashboard begins with */
    readOrMake: (project: string | undefined): Dashboard => {
      const known = read(ID);
      if (known !== undefined) return known;
      const made = firstDashboard(project);
      table.set(made.id, made);
      return made;
    },
    /** @returns whether there is such a gadget */
    configure: (id: string, gadgetId: string, configuration: Gadget['configuration']): boolean => {
      const dashboard = read(id);
      if (dashboard?.gadgets.some((gadget) => gadget.id === gadgetId) !== true) return false;
      const gadgets = dashboard.gadgets.map((gadget) =>
        gadget.id === gadgetId ? { ...gadget, configuration } : gadget,
      );
      table.set(id, { ...dashboard, gadgets });
      return true;
    },
  };
};
