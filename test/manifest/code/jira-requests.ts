import ts from 'typescript';
import { findNodes, type Source } from './sources';

/** A request to Jira as it stands in the code. */
export type JiraRequest = {
  /** File and line. */
  where: string;
  method: string;
  /** Below `/rest/api/3`, `{}` in the place of each value, without a query. */
  path: string;
};

const BASE = '/rest/api/3';

/** Text of a template with `{}` for what is filled in; null for anything that is not a text. */
const textOf = (node: ts.Node | undefined): string | null => {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
};

const addressIn = (node: ts.Node): string | null => {
  if (ts.isTaggedTemplateExpression(node)) {
    return node.tag.getText() === 'route' ? textOf(node.template) : null;
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'assumeTrustedRoute') {
    return textOf(node.arguments[0]);
  }
  return null;
};

/** `method` of the first object literal among the arguments that has one. */
const methodIn = (call: ts.CallExpression): string | null => {
  for (const argument of call.arguments) {
    if (!ts.isObjectLiteralExpression(argument)) continue;
    for (const property of argument.properties) {
      if (!ts.isPropertyAssignment(property) || property.name.getText() !== 'method') continue;
      return textOf(property.initializer);
    }
  }
  return null;
};

const methodOf = (call: ts.CallExpression): string | null => {
  const name = call.expression.getText();
  if (name === 'writeJira') return textOf(call.arguments[1]);
  if (name === 'postAsPerson') return 'POST';
  if (name === 'askJira') return call.arguments.length > 2 ? 'POST' : 'GET';
  if (['readJira', 'send'].includes(name) || name.endsWith('requestJira'))
    return methodIn(call) ?? 'GET';
  return null;
};

const whereOf = ({ path, tree }: Source, node: ts.Node): string =>
  `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

const requestOf = (source: Source, node: ts.Node, address: string): JiraRequest => {
  const where = whereOf(source, node);
  const call = node.parent;
  const method = ts.isCallExpression(call) ? methodOf(call) : null;
  if (method === null) throw new Error(`${where}: cannot tell how ${address} is asked`);
  if (!address.startsWith(BASE)) throw new Error(`${where}: ${address} is not below ${BASE}`);
  const [path = ''] = address.slice(BASE.length).split('?');
  return { where, method, path };
};

/** Requests of the back end: addresses made by `route` or `assumeTrustedRoute`. */
const routed = (source: Source): JiraRequest[] =>
  findNodes(source.tree, (node): node is ts.Expression => addressIn(node) !== null).map((node) =>
    requestOf(source, node, addressIn(node) ?? ''),
  );

/** What passes an address on to the bridge: its callers write the address. */
const isPassedOn = (call: ts.CallExpression): boolean => {
  const inside = (node: ts.Node): boolean =>
    (ts.isVariableDeclaration(node) && node.name.getText() === 'askJira') ||
    (!ts.isSourceFile(node) && inside(node.parent));
  return call.expression.getText() === 'requestJira' && inside(call);
};

/** Requests of the browser, by the bridge or by `askJira`, which take the address as a plain text. */
const bridged = (source: Source): JiraRequest[] =>
  findNodes(source.tree, ts.isCallExpression)
    .filter((call) => ['requestJira', 'askJira'].includes(call.expression.getText()))
    .filter((call) => !isPassedOn(call))
    .map((call) => {
      const address = call.arguments[0];
      const text = textOf(address);
      if (address === undefined || text === null) {
        throw new Error(`${whereOf(source, call)}: cannot tell which address is asked`);
      }
      return requestOf(source, address, text);
    });

/**
 * Every request to Jira that the code makes.
 * @throws where a request is written so that its method or address cannot be told
 */
export const findJiraRequests = (sources: readonly Source[]): JiraRequest[] =>
  sources.flatMap((source) => [...routed(source), ...bridged(source)]);
