import * as z from 'zod';

const requestSchema = z.object({
  product: z.string(),
  restPath: z.string(),
  fetchRequestInit: z
    .looseObject({
      method: z.string().optional(),
      body: z.string().nullish(),
      headers: z.array(z.tuple([z.string(), z.string()])).default([]),
    })
    .default({ headers: [] }),
});

/** Headers that a page's own request sets itself. */
const own = new Set(['authorization', 'cookie', 'host', 'origin']);

/**
 * `requestJira` of the bridge: a request as the person in front of the page.
 * @throws Error for another product or a path that is not Jira's REST interface
 */
export const fetchProduct = async (data: unknown) => {
  const { product, restPath, fetchRequestInit } = requestSchema.parse(data);
  if (product !== 'jira') throw new Error(`There is no ${product} on the local site.`);
  const url = new URL(restPath, window.location.origin);
  if (url.origin !== window.location.origin || !url.pathname.startsWith('/rest/')) {
    throw new Error(`requestJira takes paths below /rest/, not ${restPath}.`);
  }
  const { method = 'GET', body, headers } = fetchRequestInit;
  const response = await fetch(url, {
    method,
    headers: headers.filter(([name]) => !own.has(name.toLowerCase())),
    ...(body == null ? {} : { body }),
  });
  return {
    body: await response.text(),
    headers: Object.fromEntries(response.headers.entries()),
    status: response.status,
    statusText: response.statusText,
    isAttachment: false,
  };
};
