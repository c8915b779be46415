import type { OpenApi, Operation } from './document';

const root = '/rest/api/3';

type Match =
  | { kind: 'found'; operation: Operation; params: Record<string, string> }
  | { kind: 'other-method'; path: string }
  /** Jira has it, and it is not kept here. */
  | { kind: 'not-kept' }
  | { kind: 'unknown' };

const segments = (path: string): string[] => path.split('/').filter((part) => part !== '');

const isTemplate = (segment: string): boolean => segment.startsWith('{');

const matchPath = (template: string[], path: string[]): Record<string, string> | null => {
  if (template.length !== path.length) return null;
  const params: Record<string, string> = {};
  for (const [i, segment] of template.entries()) {
    const actual = path[i] ?? '';
    if (isTemplate(segment)) params[segment.slice(1, -1)] = decodeURIComponent(actual);
    else if (segment !== actual) return null;
  }
  return params;
};

/** Finds the operation of a request; a literal path wins over one with parameters. */
export const createOperationIndex = (document: OpenApi) => {
  const rows = document.operations
    .map((operation) => ({ operation, template: segments(operation.path) }))
    .sort((a, b) => a.template.filter(isTemplate).length - b.template.filter(isTemplate).length);
  return (method: string, pathname: string): Match => {
    const from = pathname.indexOf(root);
    const asked = from === -1 ? pathname : pathname.slice(from);
    if (document.notKept.includes(`${method.toUpperCase()} ${asked}`)) return { kind: 'not-kept' };
    const path = segments(asked);
    const matching = rows.flatMap(({ operation, template }) => {
      const params = matchPath(template, path);
      return params === null ? [] : [{ operation, params }];
    });
    const found = matching.find(({ operation }) => operation.method === method.toUpperCase());
    if (found !== undefined) return { kind: 'found', ...found };
    const other = matching[0];
    return other === undefined
      ? { kind: 'unknown' }
      : { kind: 'other-method', path: other.operation.path };
  };
};
