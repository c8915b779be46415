/**
 * Runs the bundler of the Forge CLI on what standard input asks for and writes the outcome to
 * standard output. It is a CommonJS process of its own because that bundler looks at
 * `require.main` and at the working directory.
 *
 * in:  {"functionEntries": ["index"], "nativeResources": [{"key", "path"}]}
 * out: {"functions": "<directory>" | null, "fields": {"<resource key>": "<directory>"}}
 *
 * It does not look at types; who starts it does.
 */
const { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync } = require('node:fs');
const path = require('node:path');
const process = require('node:process');
const { NativeUIBundler, getEntryPoints, getNodeBundler } = require('@forge/bundler');
const { getCompiler } = require('@forge/bundler/out/webpack');

const ERASE_TYPES = require.resolve('./erase-types.cjs');

const warn = (message) => process.stderr.write(`${message}\n`);
const silent = () => undefined;
const logger = {
  traceEnabled: false,
  debugEnabled: false,
  trace: silent,
  debug: silent,
  info: silent,
  warn,
  error: (error) => warn(error.message),
};

/**
 * Atlassian's runtime loader and wrapper come from its CDN at deploy time and are put beside the
 * bundle; the code bundle does not depend on them, and the host of `local/forge` takes their place.
 */
const noWrapper = { script: '', source: 'none', version: 'local' };
const wrapperProvider = {
  getNodeRuntimeWrapper: () => Promise.resolve(noWrapper),
  getNodeRuntimeLoader: () => Promise.resolve(noWrapper),
};

/**
 * Leaves out slow steps of that bundler that change nothing of what the code does. Types: `type-check.ts`
 * looks at them once, meanwhile, where ts-loader would once for the functions and once for each UI Kit
 * resource, and `erase-types.cjs` takes them out. Minifying, which is only done to UI Kit resources, is left
 * to `forge deploy`: it is two thirds of their building time. Maps of the sources, and what Atlassian is told
 * of the app, for which every source is parsed again: nobody reads either here.
 * @param optimization what webpack is to do otherwise
 */
const withQuickSteps = (bundler, optimization = {}) => {
  const getConfigs = bundler.getConfigs.bind(bundler);
  bundler.getConfigs = async (args) => {
    const configs = await getConfigs(args);
    for (const config of configs) {
      config.module.rules.forEach(eraseTypesOnly);
      config.optimization = { ...config.optimization, ...optimization, minimize: false };
      config.devtool = false;
    }
    return configs;
  };
  bundler.runCompiler = (_args, config) => compile(config);
  return bundler;
};

/** Asks webpack for what went wrong, and not for a description of everything that it did. */
const compile = (config) =>
  new Promise((resolve, reject) => {
    const compiler = getCompiler(config);
    compiler.run((fault, stats) => {
      compiler.close((faultOfClosing) => {
        const told = stats?.toJson({ all: false, errors: true, warnings: true });
        told?.warnings.forEach(({ message }) => warn(message));
        const errors = told?.errors.map(({ message }) => message) ?? [];
        const wrong =
          fault ?? faultOfClosing ?? (errors.length > 0 && new Error(errors.join('\n')));
        if (wrong) reject(wrong);
        else resolve({ outputDir: config.output.path });
      });
    });
  });

const eraseTypesOnly = (rule) => {
  if (rule.loader === 'ts-loader') rule.loader = ERASE_TYPES;
  for (const use of rule.use ?? []) {
    if (use.loader !== 'ts-loader') continue;
    use.loader = ERASE_TYPES;
    delete use.options;
  }
};

const bundleFunctions = async (modules) => {
  if (modules.length === 0) return null;
  const configReader = { readConfig: () => Promise.resolve({ app: {} }) };
  const chooser = getNodeBundler(logger, wrapperProvider, configReader);
  const bundler = withQuickSteps(await chooser.getBundler());
  const entryPoints = getEntryPoints(modules.map((module) => ({ module })));
  const { outputDir } = await bundler.bundle({ appDirectory: process.cwd(), entryPoints });
  return outputDir;
};

/**
 * Bundles all UI Kit resources in one go: each is a page and a script of its own, as `forge deploy` makes
 * them, but what they share is read and parsed once.
 */
const bundleFields = async (resources) => {
  if (resources.length === 0) return {};
  const many = resources.find(({ entry }) => entry !== undefined);
  if (many !== undefined) throw new Error(`${many.key}: a UI Kit resource has one entry here`);
  const bundler = withQuickSteps(new NativeUIBundler(logger), { splitChunks: false });
  const entryPoints = resources.map(({ key, path }) => ({ name: key, path, isMultiEntry: true }));
  const { outputDir } = await bundler.bundle({ appDirectory: process.cwd(), entryPoints });
  const keys = resources.map(({ key }) => key);
  const own = keys.flatMap((key) => [`${key}.html`, `${key}.js`]);
  const shared = readdirSync(outputDir).filter((name) => !own.includes(name));
  return Object.fromEntries(keys.map((key) => [key, setApart(outputDir, key, shared)]));
};

/** @returns the directory that holds one resource: its page, its script, and what that loads later */
const setApart = (outputDir, key, shared) => {
  const directory = path.join(outputDir, key);
  mkdirSync(directory);
  renameSync(path.join(outputDir, `${key}.html`), path.join(directory, 'index.html'));
  renameSync(path.join(outputDir, `${key}.js`), path.join(directory, `${key}.js`));
  for (const name of shared) copyFileSync(path.join(outputDir, name), path.join(directory, name));
  return directory;
};

const main = async () => {
  const order = JSON.parse(readFileSync(0, 'utf8'));
  const functions = await bundleFunctions(order.functionEntries);
  const fields = await bundleFields(order.nativeResources);
  process.stdout.write(JSON.stringify({ functions, fields }));
};

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
