import * as z from 'zod';

const siteDataSchema = z.object({
  accountId: z.string(),
  cloudId: z.string(),
  environmentId: z.string(),
  environmentType: z.string(),
  siteUrl: z.string(),
  framesOrigin: z.string(),
});

export type SiteData = z.output<typeof siteDataSchema>;

/** What the server wrote into the page for its script. */
export const readSiteData = (): SiteData =>
  siteDataSchema.parse(JSON.parse(document.getElementById('site-data')?.textContent ?? 'null'));

/** JSON out of a data attribute. */
export const readData = <Schema extends z.ZodType>(
  element: HTMLElement,
  name: string,
  schema: Schema,
): z.output<Schema> => schema.parse(JSON.parse(element.dataset[name] ?? 'null'));
