/** A request that cannot be served, with a sentence that says what to do. */
export class Problem extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 415 | 500,
    message: string,
  ) {
    super(message);
    this.name = 'Problem';
  }
}
