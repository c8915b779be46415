/**
 * Runs Atlassian's linter, the client side of `forge lint`, over the apps in the folders that it is given,
 * one after another, and prints what it found in each as JSON. It is a process of its own because the
 * linter looks at the working directory and at environment variables.
 *
 * The permission linter reads Jira's operations from the file in `LOCAL_JIRA_SWAGGER`; the parent sets
 * that and its siblings. Whatever reaches for the network is an error.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import forgeLint from '@forge/lint';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

/** Five linters of each app compile equal schemas of manifests, for three seconds each: once does for all. */
const compiled = new Map();
const compile = Reflect.get(Ajv.prototype, 'compile');
Ajv.prototype.compile = function compileOnce(schema, ...rest) {
  const text = JSON.stringify(schema);
  if (!compiled.has(text)) compiled.set(text, Reflect.apply(compile, this, [schema, ...rest]));
  return compiled.get(text);
};

let reached = [];
Socket.prototype.connect = (...options) => {
  reached.push(JSON.stringify(options));
  throw new Error('the linter may not reach the network');
};

/** The linters do not stop when one of them fails: they say so in a line of the log. */
let said = [];
const logger = {
  info: (line) => said.push(line),
  warn: (line) => said.push(line),
  debug: () => undefined,
};

/** Atlassian's feature flags, as far as the linters ask: runtimes that a deployment refuses. */
const flags = {
  getDeprecatedRuntimes: () => Promise.resolve(JSON.parse(process.env.DEPRECATED_RUNTIMES)),
};

let parsed = [];
const parseFunction = async (file, parser) => {
  parsed.push(file);
  const code = readFileSync(file, 'utf8');
  // The type check is the bundler's; the linters look at the tree only.
  const untyped = { project: null, errorOnTypeScriptSyntacticAndSemanticIssues: false };
  return { ast: await parser(code, file, untyped), filepath: file };
};

const lintApp = async (folder) => {
  process.chdir(folder);
  [reached, said, parsed] = [[], [], []];
  const sources = existsSync('src')
    ? readdirSync('src', { recursive: true, withFileTypes: true })
        // What the build made is no source.
        .filter((entry) => entry.isFile() && !entry.name.includes('.built.'))
        .map((entry) => join(entry.parentPath, entry.name))
    : [];
  const manifest = parse(readFileSync('manifest.yml', 'utf8'));
  const results = await forgeLint.lint(sources, manifest, 'development', logger, flags, {
    linter: { mode: 'client-side' },
    parseFunction,
  });
  const problems = results.flatMap(({ file, errors, warnings, approvals }) =>
    [...errors, ...warnings, ...approvals].map((one) => `${one.class} in ${file}: ${one.message}`),
  );
  return { problems, said, reached, parsed: parsed.length };
};

const outcomes = [];
for (const folder of process.argv.slice(2)) outcomes.push(await lintApp(folder));
process.stdout.write(JSON.stringify(outcomes));
