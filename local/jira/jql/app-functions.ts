import { randomUUID } from 'node:crypto';
import { JQL_FRAGMENT_VALUES, JQL_PRECOMPUTATION_MS } from '../../forge/limits';
import type { Context, JqlFunctionAnswer } from '../context';
import { badRequest, JiraError } from '../http/errors';
import type { JqlFunctionModule } from '../store/records';
import type { Node, Operand, Query } from './ast';
import { parseJql } from './parse';

type FunctionRefusal = 'jql-function.error' | 'jql-function.fails' | 'jql-function.too-many-values';
type Clause = Extract<Node, { kind: 'clause' }>;

/** How one function of an app in a query became a condition. */
export type FunctionTold = {
  name: string;
  args: readonly string[];
  answer: JqlFunctionAnswer;
  /** An answer from before served once more; the app was not asked. */
  kept: boolean;
};
type FunctionCall = Extract<Operand, { kind: 'function' }>;

/** Names under which a query can ask for work items themselves. */
const issueFields = ['issue', 'issuekey', 'key', 'id'];

const typeOf = ({ field }: Clause): string | undefined =>
  field.part === null && issueFields.includes(field.name.toLowerCase()) ? 'issue' : undefined;

const valuesIn = (node: Node): number => {
  if (node.kind === 'not') return valuesIn(node.node);
  if (node.kind !== 'clause') return node.nodes.reduce((sum, one) => sum + valuesIn(one), 0);
  return node.operand.kind === 'list' ? node.operand.items.length : 1;
};

/** @throws 400 where the query calls the function otherwise than its module declares */
const checkCall = (module: JqlFunctionModule, clause: Clause, { args }: FunctionCall): string => {
  const { field, operator } = clause;
  const { name } = module;
  const type = typeOf(clause);
  if (type === undefined || !module.types.includes(type))
    throw badRequest(`Function '${name}' cannot be used with the field '${field.name}'.`);
  if (!module.operators.includes(operator))
    throw badRequest(`Function '${name}' does not support the operator '${operator}'.`);
  const most = module.arguments.length;
  const least = module.arguments.filter(({ required }) => required).length;
  if (args.length < least || args.length > most)
    throw badRequest(
      `Function '${name}' takes ${least} to ${most} arguments, but got ${args.length}.`,
    );
  return type;
};

/** @throws 400 where what the app answered cannot stand in a query */
const readFragment = (name: string, jql: string): Node => {
  const { where, orderBy } = parseJql(jql);
  if (where === null || orderBy.length > 0)
    throw badRequest(`Function '${name}' answered no condition: ${jql}`);
  return where;
};

/**
 * Functions that apps bring to JQL. What the app answers takes the place of the clause, and is kept for
 * everybody until nobody used it for a week: it is not asked again when work items change.
 */
export const createAppFunctions = ({
  store,
  clock,
  runJqlFunction,
  answers,
}: Pick<Context, 'store' | 'clock' | 'runJqlFunction' | 'answers'>) => {
  const refuse = (fact: FunctionRefusal, message: string): JiraError =>
    new JiraError(answers().refusal(fact).status, [message]);

  const kept = new Map<string, { answer: JqlFunctionAnswer; used: number }>();

  const ask = async (
    module: JqlFunctionModule,
    { field, operator }: Clause,
    { args }: FunctionCall,
    type: string,
  ): Promise<JqlFunctionAnswer> => {
    const run = runJqlFunction();
    if (run === undefined) throw badRequest(`The app of function '${module.name}' does not run.`);
    const clause = {
      ...{ field: field.name, type: [type], operator },
      ...{ functionName: module.name, arguments: [...args] },
    };
    try {
      return await run(module.key, { precomputationId: randomUUID(), clause });
    } catch {
      // The host logs why. What goes wrong inside an app is not for the person who searches.
      throw refuse(
        'jql-function.fails',
        `Function '${module.name}' could not be processed by its app.`,
      );
    }
  };

  const answerTo = async (
    module: JqlFunctionModule,
    clause: Clause,
    call: FunctionCall,
  ): Promise<{ answer: JqlFunctionAnswer; isKept: boolean }> => {
    const type = checkCall(module, clause, call);
    const place = [module.key, clause.field.name.toLowerCase(), clause.operator, call.args];
    const key = JSON.stringify(place);
    const now = clock.now();
    const known = kept.get(key);
    const isFresh = known !== undefined && now - known.used < JQL_PRECOMPUTATION_MS;
    const answer = isFresh ? known.answer : await ask(module, clause, call, type);
    if ('jql' in answer || answer.storeErrorAsPrecomputation === true)
      kept.set(key, { answer, used: now });
    return { answer, isKept: isFresh };
  };

  const moduleNamed = (called: string): JqlFunctionModule | undefined =>
    store.apps
      .all()
      .flatMap(({ jqlFunctions }) => jqlFunctions)
      .find(({ name }) => name.toLowerCase() === called.toLowerCase());

  const tellNode = async (node: Node): Promise<FunctionTold[]> => {
    if (node.kind === 'not') return await tellNode(node.node);
    if (node.kind !== 'clause') return (await Promise.all(node.nodes.map(tellNode))).flat();
    const { operand } = node;
    const module = operand.kind === 'function' ? moduleNamed(operand.name) : undefined;
    if (operand.kind !== 'function' || module === undefined) return [];
    const { answer, isKept } = await answerTo(module, node, operand);
    return [{ name: module.name, args: operand.args, answer, kept: isKept }];
  };

  const expandClause = async (clause: Clause): Promise<Node> => {
    const { operand } = clause;
    if (operand.kind !== 'function') return clause;
    const module = moduleNamed(operand.name);
    if (module === undefined) return clause;
    const { answer } = await answerTo(module, clause, operand);
    if ('error' in answer) throw refuse('jql-function.error', answer.error);
    const fragment = readFragment(module.name, answer.jql);
    if (valuesIn(fragment) > JQL_FRAGMENT_VALUES)
      throw refuse(
        'jql-function.too-many-values',
        `Function '${module.name}' answered more than ${JQL_FRAGMENT_VALUES} values.`,
      );
    return fragment;
  };

  const expandNode = async (node: Node): Promise<Node> => {
    if (node.kind === 'clause') return await expandClause(node);
    if (node.kind === 'not') return { kind: 'not', node: await expandNode(node.node) };
    return { kind: node.kind, nodes: await Promise.all(node.nodes.map(expandNode)) };
  };

  return {
    /** The query with the functions of apps replaced. @throws 400 with what the app answered */
    expand: async ({ where, orderBy }: Query): Promise<Query> => ({
      where: where === null ? null : await expandNode(where),
      orderBy,
    }),
    /** What the functions of apps in a query answer. @throws 400 as `expand`, but for their refusals */
    tell: async ({ where }: Query): Promise<FunctionTold[]> =>
      where === null ? [] : await tellNode(where),
  };
};

export type AppFunctions = ReturnType<typeof createAppFunctions>;
