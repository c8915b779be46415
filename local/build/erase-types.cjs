const { transform } = require('esbuild');

/**
 * A loader of webpack that takes the types out of a source and leaves its imports as they are written:
 * `verbatimModuleSyntax` says which of them are types alone. The compiler of TypeScript does the same for
 * a project at a time and takes as long as the rest of the bundling.
 */
module.exports = function eraseTypes(source) {
  const done = this.async();
  void transform(source, {
    loader: this.resourcePath.endsWith('x') ? 'tsx' : 'ts',
    target: 'es2022',
    sourcefile: this.resourcePath,
  }).then(
    ({ code }) => done(null, code),
    (error) => done(error),
  );
};
