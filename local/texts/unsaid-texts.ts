import ts from 'typescript';
import { treeOf } from './page-tree';

/** Attributes and properties that people read or are read. */
const READ = new Set([
  ...['aria-label', 'aria-description', 'title', 'label', 'placeholder', 'summary', 'description'],
  ...['caption', 'data-label', 'detail', 'hint', 'help', 'note', 'said', 'alt', 'message', 'intro'],
  ...['question', 'nothing', 'why', 'asks', 'what', 'prompt'],
]);

/** Attributes that hold names and code for the browser. */
const NOT_READ =
  /^(?:class|className|id|key|href|type|role|d|name|htmlFor|style|target|rel|transform|viewBox|points|accept|lang|data-.+|aria-(?!label|description).+|.*[cC]lassName)$/u;

/** What these take is a name, a pattern or an address, and no text for people. */
const TAKES_NO_TEXT = new Set([
  ...['querySelector', 'querySelectorAll', 'getElementById', 'closest', 'matches', 'createElement'],
  ...['includes', 'startsWith', 'endsWith', 'split', 'replace', 'replaceAll', 'indexOf', 'test'],
  ...['has', 'get', 'set', 'hasOwn', 'addEventListener', 'removeEventListener', 'localeCompare'],
  ...['getPropertyValue', 'setAttribute', 'getAttribute', 'createElementNS', 'reportError'],
]);

/** What these take is shown or read aloud as it is. */
const TAKES_TEXT = new Set(['announce', 'join', 'alert', 'readAnswer', 'unknownForm']);

/** Of these only what calls back makes text: `items.map((item) => …)`. */
const HANDS_ON = new Set(['map', 'flatMap', 'filter', 'find', 'concat']);

/** What these are called on is shown if what they make of it is. */
const CHANGES_TEXT = new Set([
  ...['replace', 'replaceAll', 'toUpperCase', 'toLowerCase', 'trim', 'join', 'map', 'concat'],
]);

/** Names, units and examples that are the same in every language. */
const SAME_EVERYWHERE = [
  /^(?:Assay|AI-\d+|SHA-256|CSV|JSON|n|v|PASS|sd|psi|KB|MB|Jira|PSF|PAI-8|https:\/\/|utf-8)$/u,
  // A line of the language of criteria, of JQL, of a file or of a shell.
  /[<>]=|\w,\w+,\w|=\s*\$|\{\} (?:in \(|is (?:not )?EMPTY|< now|ORDER BY)|^NOT \(|\w+ in \w+\(|= currentUser/u,
  // The name of a field of Jira in a query, a key in PEM, an address.
  /^"AI lifecycle stage"$|^-----BEGIN|^\w+-?\{\}[\w-]*(?:\{\})?(?:\.\w+)*$|^\{\}-[\w.-]+(?:\{\})?/u,
  /^(?:translate|rotate|scale|var|url|calc)\(|^(?:AND|OR)$|^\{\}, SHA-256 \{\}$/u,
];

/** Files whose texts are headers of other tools' tables, or code. */
const NO_TEXTS =
  /^static\/(?:vite\.config|settings\/intake\/signing|report\/start\/model\/pasted|report\/start\/trello\/read-table)\.ts$/u;

/** Texts of files that are in English whoever downloads them. */
const IN_FILES = new Set(['static/report/frameworks/framework-words.ts: not stated']);

/** Properties that hold a word of the code, such as `no-evidence`, which is shown by its name alone. */
const CODED = new Set([
  ...['verdict', 'tier', 'state', 'kind', 'severity', 'decision', 'action', 'tone', 'impacts'],
  'level',
]);

const SAYS = new Set(['say', 'sayWith', 'formatCount']);

/**
 * Texts of a page's file that stand beside `say`: words between tags, in attributes and properties that
 * are read, in what a condition or a loop puts there, in values of `say` itself; and sentences anywhere.
 * @returns `file:line: text`
 */
export const unsaidTexts = (file: string, source: string): string[] => {
  if (NO_TEXTS.test(file)) return [];
  const tree = treeOf(file, source);
  const found: string[] = [];
  const take = (node: ts.Node, text: string, isShown: boolean): void => {
    const trimmed = text.replace(/\s+/gu, ' ').trim();
    const words = trimmed.replaceAll('{}', ' ');
    if (QUOTES.test(words)) {
      tell(node, trimmed);
      return;
    }
    if (!(isShown ? /\p{L}{2}/u : SENTENCE).test(words)) return;
    if (SAME_EVERYWHERE.some((one) => one.test(trimmed))) return;
    if (IN_FILES.has(`${file}: ${trimmed}`)) return;
    tell(node, trimmed);
  };
  const tell = (node: ts.Node, what: string): void => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    found.push(`${file}:${line + 1}: ${what}`);
  };
  const look = (node: ts.Node, isShown: boolean): void => {
    const text = textOf(node);
    if (text !== null) take(node, text, isShown);
    if (ts.isJsxText(node) && !isCode(node.parent)) take(node, node.text, true);
    if (CODED.has(nameOf(node)) && (isShown || isAmongWords(node))) tell(node, node.getText());
    for (const [part, shows] of partsOf(node, isShown)) look(part, shows);
  };
  look(tree, false);
  return found;
};

/** Quotation marks are another pair in each language, so they stand in what is said. */
const QUOTES = /[“”„]/u;

/** Two words, or one as a sentence or a label begins. */
const SENTENCE = /\p{L}{2,}[^\p{L}<>=]* +\p{L}{2,}|^\p{Lu}\p{Ll}+(?:[-\s:.…?!]|$)/u;

/** What a literal says, with `{}` for each value in it; null for everything else. */
const textOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
};

/** Whether a value stands in a template with a blank beside it. */
const isAmongWords = (node: ts.Node): boolean => {
  if (!ts.isTemplateSpan(node.parent) || node.parent.expression !== node) return false;
  const { parent: span } = node;
  const at = span.parent.templateSpans.indexOf(span);
  const before = at === 0 ? span.parent.head : span.parent.templateSpans[at - 1]?.literal;
  return /\s$/u.test(before?.text ?? '') || /^[\s)]/u.test(span.literal.text);
};

type Part = readonly [node: ts.Node, isShown: boolean];

const all = (nodes: Iterable<ts.Node>, isShown: boolean): Part[] =>
  [...nodes].map((node) => [node, isShown]);

/** Where a node may hold texts, and whether what stands there is shown if it is one. */
const partsOf = (node: ts.Node, isShown: boolean): Part[] => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node))
    return [];
  if (ts.isCallExpression(node)) return partsOfCall(node, isShown);
  if (ts.isNewExpression(node) && /^(?:Type|Range)?Error$/u.test(nameOf(node.expression)))
    return [];
  if (ts.isTemplateExpression(node)) {
    return all(
      node.templateSpans.map(({ expression }) => expression),
      isShown,
    );
  }
  if (ts.isConditionalExpression(node)) {
    return [[node.condition, false], ...all([node.whenTrue, node.whenFalse], isShown)];
  }
  if (ts.isBinaryExpression(node)) return partsOfBinary(node, isShown);
  if (ts.isShorthandPropertyAssignment(node)) return [[node.name, isShown]];
  if (ts.isPropertyAccessExpression(node)) {
    return [[node.expression, isShown && CHANGES_TEXT.has(node.name.text)]];
  }
  if (ts.isPropertyAssignment(node)) {
    return [[node.initializer, isShown || READ.has(node.name.getText().replaceAll(/['"]/gu, ''))]];
  }
  if (ts.isJsxAttribute(node)) {
    const name = node.name.getText();
    return node.initializer === undefined || (NOT_READ.test(name) && !READ.has(name))
      ? []
      : [[node.initializer, READ.has(name)]];
  }
  if (ts.isJsxExpression(node)) {
    const isChild = !ts.isJsxAttribute(node.parent) && !isCode(node.parent);
    return node.expression === undefined ? [] : [[node.expression, isShown || isChild]];
  }
  if (ts.isElementAccessExpression(node)) return [[node.expression, false]];
  if (ts.isCaseClause(node)) return all(node.statements, isShown);
  const goesOn = PASSES_ON.some((is) => is(node));
  const parts: Part[] = [];
  ts.forEachChild(node, (part) => void parts.push([part, isShown && goesOn]));
  return parts;
};

/** What these are made of is shown where they are. */
const PASSES_ON = [
  ...[ts.isParenthesizedExpression, ts.isAsExpression, ts.isNonNullExpression, ts.isSpreadElement],
  ...[ts.isSatisfiesExpression, ts.isArrayLiteralExpression, ts.isObjectLiteralExpression],
  ...[ts.isArrowFunction, ts.isBlock, ts.isReturnStatement, ts.isIfStatement],
];

const partsOfCall = (node: ts.CallExpression, isShown: boolean): Part[] => {
  const name = nameOf(node.expression);
  const [first, ...rest] = node.arguments;
  if (SAYS.has(name)) {
    // What is said is held to the catalogue; a text that is put together in code is not.
    const said = first === undefined || isPlain(first) ? [] : all([first], name !== 'formatCount');
    return name === 'formatCount' ? said : [...said, ...all(rest, true)];
  }
  const shows = TAKES_TEXT.has(name) || (isShown && HANDS_ON.has(name));
  const given = TAKES_NO_TEXT.has(name)
    ? node.arguments.filter((one) => textOf(one) === null)
    : [...node.arguments];
  const isReceiverShown = CHANGES_TEXT.has(name) && isShown;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? [] : [[node.expression, isReceiverShown], ...all(given, shows)];
};

/** A literal, or a choice between some. */
const isPlain = (node: ts.Node): boolean => {
  if (ts.isParenthesizedExpression(node)) return isPlain(node.expression);
  if (ts.isConditionalExpression(node)) return isPlain(node.whenTrue) && isPlain(node.whenFalse);
  return ts.isStringLiteralLike(node);
};

const partsOfBinary = (node: ts.BinaryExpression, isShown: boolean): Part[] => {
  const sides = [node.left, node.right];
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return [
        [node.left, false],
        [node.right, isShown],
      ];
    case ts.SyntaxKind.BarBarToken:
      // What stands in for an empty text is shown where the text would be.
      return [
        [node.left, isShown],
        [node.right, true],
      ];
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.PlusToken:
      return all(sides, isShown);
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
    case ts.SyntaxKind.InKeyword:
      return all(
        sides.filter((side) => textOf(side) === null),
        false,
      );
    default:
      return all(sides, false);
  }
};

const nameOf = (node: ts.Node): string => {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : '';
};

/** What stands as code is the same in every language. */
const isCode = (node: ts.Node): boolean =>
  ts.isJsxElement(node) && /^(?:code|kbd|pre)$/u.test(node.openingElement.tagName.getText());
