import { readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import type { Clock } from '../state/clock';
import type { AppConsole } from './console';
import { ForgePlatformError } from './errors';

export type LoadedBundle = {
  exports: Record<string, unknown>;
  /** How long it took to read and evaluate the file. */
  milliseconds: number;
};

/** A `Date` whose "now" is the site's clock; dates made from arguments are as ever. */
const createDate = (clock: Clock): DateConstructor =>
  new Proxy(Date, {
    apply: () => new Date(clock.now()).toString(),
    construct: (target, given: unknown[], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [clock.now()] : given, newTarget) as object,
    get: (target, name, receiver) =>
      name === 'now' ? () => clock.now() : (Reflect.get(target, name, receiver) as unknown),
  });

const refuseEgress = (target: string): never => {
  throw new ForgePlatformError(
    'EGRESS_REFUSED',
    `URL not included in the external fetch backend permissions: ${target}.`,
  );
};

const refusingFetch = (input: string | URL | Request): Promise<Response> =>
  Promise.resolve().then(() =>
    refuseEgress(input instanceof Request ? input.url : input.toString()),
  );

/** Node's own ways out of the machine; they may be loaded, but not used. */
const NETWORK = new Set(['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises']);
/** Ways out of the process, which a Lambda function has but an app has no business with. */
const FORBIDDEN = new Set(['child_process', 'cluster', 'worker_threads', 'repl', 'inspector']);
const CONNECTING = /^(request|get|connect|createConnection|createSocket|lookup|resolve.*|reverse)$/;

const withoutNetwork = (name: string, module: object): object =>
  new Proxy(module, {
    get: (target, property, receiver) =>
      typeof property === 'string' && CONNECTING.test(property)
        ? () => refuseEgress(`${name}.${property}`)
        : (Reflect.get(target, property, receiver) as unknown),
  });

/** Evaluates another file that the bundler put beside the bundle, such as a part loaded on demand. */
type LoadPart = (path: string) => unknown;

const createBundleRequire = (file: string, appProcess: NodeJS.Process, loadPart: LoadPart) => {
  const load = createRequire(file);
  return (specifier: string): unknown => {
    if (/^\.\/[\w.-]+\.cjs$/.test(specifier)) return loadPart(join(dirname(file), specifier));
    const name = specifier.replace(/^node:/, '');
    if (!isBuiltin(specifier) || FORBIDDEN.has(name)) {
      throw new ForgePlatformError(
        'NOT_SUPPORTED',
        `The bundle ${file} requires "${specifier}"; only Node's own modules are there at run time.`,
      );
    }
    if (name === 'process') return appProcess;
    const module: unknown = load(specifier);
    return NETWORK.has(name) && typeof module === 'object' && module !== null
      ? withoutNetwork(name, module)
      : module;
  };
};

/** The app's view of an object: some properties replaced, own writes kept to itself. */
const overlay = <Target extends object>(
  target: Target,
  own: Record<PropertyKey, unknown>,
): Target =>
  new Proxy(target, {
    get: (_, name) =>
      Object.hasOwn(own, name) ? own[name] : (Reflect.get(target, name) as unknown),
    has: (_, name) => Object.hasOwn(own, name) || Reflect.has(target, name),
    set: (_, name, value: unknown) => {
      own[name] = value;
      return true;
    },
    deleteProperty: (_, name) => Reflect.deleteProperty(own, name),
  });

const createScope = (file: string, clock: Clock, console: AppConsole, loadPart: LoadPart) => {
  const appProcess = overlay(process, { env: { NODE_ENV: 'production' } });
  const shared = { Date: createDate(clock), fetch: refusingFetch, console, process: appProcess };
  const own: Record<PropertyKey, unknown> = { ...shared };
  const appGlobal = overlay(globalThis, own);
  own['globalThis'] = appGlobal;
  own['global'] = appGlobal;
  return {
    ...shared,
    globalThis: appGlobal,
    global: appGlobal,
    require: createBundleRequire(file, appProcess, loadPart),
  };
};

/**
 * Evaluates a CommonJS bundle as the Forge runtime would: with the site's clock, its own `console`,
 * no network, no environment of this machine, and no modules but Node's own.
 *
 * @param file absolute path of the bundle
 * @throws ForgePlatformError or whatever the bundle throws while it loads
 */
export const loadBundle = (options: {
  file: string;
  clock: Clock;
  console: AppConsole;
}): LoadedBundle => {
  const { file, clock, console } = options;
  const started = performance.now();
  const parts = new Map<string, { exports: Record<string, unknown> }>();
  const evaluate = (path: string): Record<string, unknown> => {
    const known = parts.get(path);
    if (known !== undefined) return known.exports;
    const module: { exports: Record<string, unknown> } = { exports: {} };
    parts.set(path, module);
    const values = {
      ...scope,
      module,
      exports: module.exports,
      __filename: path,
      __dirname: dirname(path),
    };
    const code = readFileSync(path, 'utf8');
    const run = compileFunction(code, Object.keys(values), { filename: path });
    Reflect.apply(run, module.exports, Object.values(values));
    return module.exports;
  };
  const scope = createScope(file, clock, console, evaluate);
  const exports = evaluate(file);
  return { exports, milliseconds: performance.now() - started };
};
