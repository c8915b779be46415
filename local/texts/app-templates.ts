import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A sentence of the app with a hole for each value, such as `{0} of {1} criteria are proven`. */
export type AppTemplate = { text: string; file: string };

/** Where no text is that a page shows: other languages, forms of storage, and what goes to tools. */
const NOT_SHOWN = [
  /^src\/(?:language|fields|adapters\/(?:forms|kvs|changelog|pack-page|forge))\//u,
  // What Jira, pipelines, agents and files get is in the language of record.
  /^src\/entry\/(?:agents\/|web-trigger|weekly|jql-function|workflow-validator|issue-event)/u,
  /^src\/(?:words\/agents|domain\/(?:exports|pack))\//u,
  /^src\/adapters\/jira\/(?:changed-since|jql-functions)/u,
  // Words that readers of sentences go by, and parts of criteria.
  /^src\/domain\/criteria\/propose\/(?:topics|vocabulary|placeholders|prose|quantity)/u,
  /^src\/domain\/criteria\/propose\/statement\/(?:german|comparisons|words|context|measure)/u,
  /^src\/domain\/criteria\/language\/(?:format|derived|units)/u,
  /^src\/domain\/lifecycle\/stage-names/u,
  // Pages put these into their own language themselves.
  /^src\/words\/templates\//u,
];

/** What these take is a name, a pattern or a line of a log, and no text for people. */
const TAKES_NO_TEXT = new Set([
  ...['includes', 'startsWith', 'endsWith', 'split', 'join', 'replace', 'replaceAll', 'indexOf'],
  ...[
    'test',
    'has',
    'get',
    'match',
    'literal',
    'enum',
    'error',
    'warn',
    'info',
    'define',
    'RegExp',
  ],
  ...['createHash', 'localeCompare', 'regex', 'lastIndexOf', 'matchAll'],
]);

/** What these make with holes are parts of criteria, in the language of criteria. */
const MAKES_CRITERIA = /^src\/domain\/criteria\/propose\/(?:statement|attachment|frame|grammar)\//u;

/** Parts of criteria, of queries and of patterns that stand among texts for people. */
const NO_TEXTS = new Set([
  ...['{0} better than {1} {2}', '{0} {1} <target> {2}', 'share(latency <= 2 s) >= 99%'],
  ...['ratio of selection_rate by sex >= 0.8', 'project = "{0}" AND aiStage is not EMPTY'],
  // Kinds of work by their names, as people call them in Jira.
  ...['roll out', 'hyperparameter tuning', 'drift alert', 'go live', 'model training'],
  ...['data collection', 'data acquisition', 'data preparation', 'data engineering'],
  ...['data labelling', 'data labeling', 'model training'],
  ...[
    'id = {0}',
    'on {0}',
    'AND {0}',
    'better worse more less higher lower faster slower greater fewer improved good great enough',
  ],
]);

/** Signs of a pattern, of code, of a list of words for a reader, of a query, or of a key of storage. */
const NO_SENTENCE =
  /\(\?[:<=!]|\\[bswd]|\$\d|\[a-z|\| \w+ \||^\w+:\{|^\.\*|^\/|\n|<[a-z/][^>]*>$| ORDER BY |^(?:project|ai[A-Z]\w+) [=i<>]|^AND \{/u;

/** Templates of every file under `src`, each once, in the order of files and lines. */
export const appTemplates = (root: string): AppTemplate[] => {
  const found = new Map<string, string>();
  for (const file of sourcesIn(root)) {
    for (const text of templatesOf(file, readFileSync(join(root, file), 'utf8'))) {
      const isCriterion = MAKES_CRITERIA.test(file) && text.includes('{');
      if (!isCriterion && !found.has(text)) found.set(text, file);
    }
  }
  return [...found].map(([text, file]) => ({ text, file }));
};

const sourcesIn = (root: string): string[] =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter(
      (file) =>
        file.endsWith('.ts') &&
        !NOT_SHOWN.some((pattern) => pattern.test(file)) &&
        !file.includes('.built.'),
    )
    .sort();

/** Templates of one file. @param source TypeScript */
export const templatesOf = (file: string, source: string): string[] => {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isNoCode(node) || isForProgrammers(node)) return;
    if (isText(node)) {
      const { text, holes } = templateOf(node);
      if (isSentence(text)) texts.push(text.trim());
      holes.forEach(visit);
    } else {
      partsOf(node).forEach(visit);
    }
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return texts;
};

const isNoCode = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node);

/** Errors of code, which no page shows, and texts of other languages such as routes. */
const isForProgrammers = (node: ts.Node): boolean =>
  ts.isTaggedTemplateExpression(node) ||
  (ts.isNewExpression(node) &&
    ts.isIdentifier(node.expression) &&
    /^(?:Type|Range)?Error$/u.test(node.expression.text));

/** What of a node may hold texts for people. */
const partsOf = (node: ts.Node): ts.Node[] => {
  if (ts.isCallExpression(node) && TAKES_NO_TEXT.has(nameOf(node.expression))) {
    return [node.expression, ...node.arguments.filter((one) => !isText(one))];
  }
  if (ts.isCaseClause(node)) return [...node.statements];
  if (ts.isPropertyAssignment(node)) return [node.initializer];
  if (ts.isElementAccessExpression(node)) return [node.expression];
  if (ts.isBinaryExpression(node) && isComparison(node.operatorToken.kind)) {
    return [node.left, node.right].filter((side) => !isText(side));
  }
  const parts: ts.Node[] = [];
  ts.forEachChild(node, (part) => void parts.push(part));
  return parts;
};

const isComparison = (kind: ts.SyntaxKind): boolean =>
  kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
  kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;

const nameOf = (node: ts.Expression): string => {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : '';
};

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || isSum(node);

const isSum = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === ts.SyntaxKind.PlusToken &&
  (isText(node.left) || isText(node.right));

/** A text with numbered holes, and what stands in them. */
const templateOf = (node: ts.Node): { text: string; holes: ts.Expression[] } => {
  const holes: ts.Expression[] = [];
  const read = (part: ts.Node): string => {
    if (ts.isStringLiteralLike(part)) return part.text;
    if (isSum(part)) return read(part.left) + read(part.right);
    if (ts.isTemplateExpression(part)) {
      return part.templateSpans.reduce(
        (text, { expression, literal }) => text + read(expression) + literal.text,
        part.head.text,
      );
    }
    holes.push(part as ts.Expression);
    return `{${String(holes.length - 1)}}`;
  };
  return { text: read(node), holes };
};

/** Words that are no name of a field, a format or a key. */
const isSentence = (text: string): boolean => {
  const words = text.replaceAll(/\{\d+\}/gu, ' ');
  if (!/\p{L}{2}/u.test(words) || NO_SENTENCE.test(text)) return false;
  const bare = text.trim();
  if (NO_TEXTS.has(bare)) return false;
  return bare.includes(' ') || /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?$/u.test(bare);
};
