/**
 * Leaves text for people out of the mutants: a string with a space in it is wording, and emptying it
 * says nothing of a decision. Words without one are kept: ids, codes, kinds and states decide.
 * A template that holds more than names and calls is kept, since its logic would be left out with it.
 */
const spaced = (text) => /\s/.test(text);

const isPlain = (node) => {
  switch (node.type) {
    case 'Identifier':
    case 'NumericLiteral':
    case 'StringLiteral':
      return true;
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return !node.computed && isPlain(node.object);
    case 'CallExpression':
      return isPlain(node.callee) && node.arguments.every(isPlain);
    default:
      return false;
  }
};

const isSentence = (path) => {
  if (path.isStringLiteral()) return spaced(path.node.value);
  if (!path.isTemplateLiteral()) return false;
  const { quasis, expressions } = path.node;
  return quasis.some(({ value }) => spaced(value.raw)) && expressions.every(isPlain);
};

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'sentences',
    value: {
      shouldIgnore: (path) => (isSentence(path) ? 'a sentence for people' : undefined),
    },
  },
];
