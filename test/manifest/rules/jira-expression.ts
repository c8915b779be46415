import ts from 'typescript';

/** Limits of an expression that an app brings along (Jira expressions, restrictions). */
const LONGEST = 1000;
const MOST_ELEMENTS = 100;

const OPERATORS = new Set<ts.SyntaxKind>([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
]);

const UNARY = new Set<ts.SyntaxKind>([ts.SyntaxKind.ExclamationToken, ts.SyntaxKind.MinusToken]);

/** Nodes that Jira's language has as JavaScript has them. */
const PLAIN = [
  ts.isIdentifier,
  ts.isPropertyAccessExpression,
  ts.isElementAccessExpression,
  ts.isCallExpression,
  ts.isConditionalExpression,
  ts.isParenthesizedExpression,
  ts.isTypeOfExpression,
  ts.isArrowFunction,
  ts.isParameter,
  ts.isArrayLiteralExpression,
  ts.isObjectLiteralExpression,
  ts.isPropertyAssignment,
  ts.isStringLiteral,
  ts.isNumericLiteral,
  ts.isNoSubstitutionTemplateLiteral,
  ts.isTemplateExpression,
  ts.isTemplateSpan,
  ts.isTemplateHead,
  ts.isTemplateMiddle,
  ts.isTemplateTail,
];

const known = (node: ts.Node): boolean =>
  PLAIN.some((is) => is(node)) ||
  ts.isToken(node) ||
  (ts.isBinaryExpression(node) && OPERATORS.has(node.operatorToken.kind)) ||
  (ts.isPrefixUnaryExpression(node) && UNARY.has(node.operator));

const nodesIn = (node: ts.Node): ts.Node[] => {
  const inside: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    inside.push(...nodesIn(child));
  });
  return [node, ...inside];
};

/** Names that the expression takes from outside: not members, not keys, not its own parameters. */
const freeNames = (nodes: readonly ts.Node[]): string[] => {
  const own = nodes.flatMap((node) => (ts.isParameter(node) ? [node.name.getText()] : []));
  return nodes.flatMap((node) => {
    if (!ts.isIdentifier(node) || own.includes(node.text)) return [];
    const member = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    const key = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    return member || key ? [] : [node.text];
  });
};

/**
 * Whether a text is an expression that Jira can evaluate. Its language follows JavaScript, so
 * TypeScript's parser reads it and everything outside the common part is refused.
 * @param variables what Jira gives to an expression at this place
 * @returns what is wrong, a sentence each
 * @see https://developer.atlassian.com/cloud/jira/platform/jira-expressions-grammar/
 */
export const checkExpression = (text: string, variables: readonly string[]): string[] => {
  if (text.length > LONGEST) return [`it has ${text.length} characters, ${LONGEST} are allowed`];
  const { diagnostics = [] } = ts.transpileModule(`(${text})`, { reportDiagnostics: true });
  if (diagnostics.length > 0) {
    return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  }
  const file = ts.createSourceFile('e.ts', `(${text})`, ts.ScriptTarget.Latest, true);
  const [statement, more] = file.statements;
  if (statement === undefined || more !== undefined || !ts.isExpressionStatement(statement)) {
    return ['it is not one expression'];
  }
  const nodes = nodesIn(statement.expression);
  const elements = nodes.filter((node) => ts.isIdentifier(node) || ts.isLiteralExpression(node));
  return [
    ...nodes
      .filter((node) => !known(node))
      .map((node) => `Jira has no ${ts.SyntaxKind[node.kind]}: ${node.getText(file)}`),
    ...freeNames(nodes)
      .filter((name) => !variables.includes(name))
      .map((name) => `Jira gives it no "${name}"`),
    ...(elements.length > MOST_ELEMENTS ? [`it has more than ${MOST_ELEMENTS} elements`] : []),
  ];
};
