/** A request and its answer, as far as the document speaks about them. */
export type Exchange = {
  request: {
    method: string;
    url: string;
    headers: Readonly<Record<string, string>>;
    bodyText: string;
  };
  response: { status: number; bodyText: string };
};

/** One way in which an exchange is not as the document says. */
export type Violation = {
  kind:
    | 'path'
    | 'method'
    | 'deprecated'
    | 'parameter'
    | 'request-body'
    | 'status'
    | 'response-body';
  /** Method and path template, or the path as asked where no template matches. */
  operation: string;
  message: string;
};
