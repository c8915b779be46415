/** An answer Jira gives in its error shape `{errorMessages, errors}`. */
export class JiraError extends Error {
  constructor(
    readonly status: number,
    readonly errorMessages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
  ) {
    super([...errorMessages, ...Object.values(errors)].join(' '));
    this.name = 'JiraError';
  }
}

export const badRequest = (message: string): JiraError => new JiraError(400, [message]);

export const fieldErrors = (errors: Record<string, string>): JiraError =>
  new JiraError(400, [], errors);

/** The same for an issue that is not there and one that may not be seen, so that neither is told apart. */
export const issueNotFound = (): JiraError =>
  new JiraError(404, ['Issue does not exist or you do not have permission to see it.']);

export const projectNotFound = (idOrKey: string): JiraError =>
  new JiraError(404, [
    /^\d+$/.test(idOrKey)
      ? `No project could be found with id '${idOrKey}'.`
      : `No project could be found with key '${idOrKey}'.`,
  ]);

export const forbidden = (message: string): JiraError => new JiraError(403, [message]);
