import { mayDeclareTimeout } from './invoke/timeouts';
import { MODULE_KEY_LENGTH, SCHEDULED_TRIGGERS } from './limits';
import { splitHandler, type ForgeManifest, type ManifestModule } from './manifest';

export type WiringSources = {
  manifest: ForgeManifest;
  /** As for the host: the handler, or `undefined` when the file does not export it. */
  handlers: (file: string, exportName: string) => unknown;
  /** What stands at a path beside `manifest.yml`. */
  pathKind: (path: string) => 'file' | 'directory' | 'missing';
};

/** Every `{function: key}` in a module, however deep (resolver, value function, suggestions …). */
const functionsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === 'function' && typeof inner === 'string' ? [inner] : functionsIn(inner),
  );
};

type ResourceUse = { resource: string; native: boolean };

const resourcesIn = (value: unknown): ResourceUse[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(resourcesIn);
  if (!('resource' in value) || typeof value.resource !== 'string') return inner;
  const native = 'render' in value && value.render === 'native';
  return [{ resource: value.resource, native }, ...inner];
};

const duplicates = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, position) => values.indexOf(value) !== position)),
];

const checkHandlers = ({ manifest, handlers }: WiringSources): string[] =>
  manifest.functions.flatMap(({ key, handler }) => {
    const { file, exportName } = splitHandler(handler);
    return typeof handlers(file, exportName) === 'function'
      ? []
      : [`function "${key}": the bundle exports no function ${handler}`];
  });

const checkFunctions = ({ manifest }: WiringSources): string[] => {
  const declared = manifest.functions.map(({ key }) => key);
  const used = manifest.modules.flatMap((module) =>
    functionsIn(module).map((key) => ({ module, key })),
  );
  const missing = used
    .filter(({ key }) => !declared.includes(key))
    .map(({ module, key }) => `${module.type} "${module.key}": there is no function "${key}"`);
  const unused = declared
    .filter((key) => !used.some((use) => use.key === key))
    .map((key) => `function "${key}": no module uses it`);
  return [...missing, ...unused];
};

const checkResource = (
  { manifest, pathKind }: WiringSources,
  module: ManifestModule,
  { resource, native }: ResourceUse,
): string[] => {
  const where = `${module.type} "${module.key}"`;
  const [key, entry] = resource.split('/');
  const declared = manifest.resources.find((candidate) => candidate.key === key);
  if (declared === undefined) return [`${where}: there is no resource "${resource}"`];
  if (native) {
    return pathKind(declared.path) === 'file'
      ? []
      : [`${where}: ${declared.path} of a UI Kit resource is not a file`];
  }
  const page = entry === undefined ? 'index.html' : declared.entry?.[entry];
  if (page === undefined)
    return [`${where}: resource "${key ?? ''}" has no entry "${entry ?? ''}"`];
  const path = `${declared.path}/${page}`;
  return pathKind(path) === 'file' ? [] : [`${where}: ${path} is not there`];
};

const checkResources = (sources: WiringSources): string[] =>
  sources.manifest.modules.flatMap((module) =>
    resourcesIn(module).flatMap((use) => checkResource(sources, module, use)),
  );

const checkKeys = ({ manifest }: WiringSources): string[] => {
  const keys = [...manifest.modules, ...manifest.functions].map(({ key }) => key);
  const long = [...manifest.functions, ...manifest.resources]
    .map(({ key }) => key)
    .filter((key) => key.length > MODULE_KEY_LENGTH);
  return [
    ...duplicates(keys).map((key) => `key "${key}" is used more than once`),
    ...duplicates(manifest.resources.map(({ key }) => key)).map(
      (key) => `resource "${key}" is declared more than once`,
    ),
    ...long.map((key) => `key "${key}" is longer than ${MODULE_KEY_LENGTH} characters`),
  ];
};

/** `forge lint` refuses `timeoutSeconds`, whatever its value, where any other module uses the function. */
const checkTimeouts = ({ manifest }: WiringSources): string[] => {
  const declaring = manifest.functions.filter((one) => one.timeoutSeconds !== undefined);
  return manifest.modules
    .filter(({ type }) => !mayDeclareTimeout(type))
    .flatMap((module) =>
      functionsIn(module)
        .filter((key) => declaring.some((declared) => declared.key === key))
        .map(
          (key) =>
            `${module.type} "${module.key}": function "${key}" says timeoutSeconds, which only functions of consumers and scheduled triggers may`,
        ),
    );
};

const checkQueues = ({ manifest }: WiringSources): string[] => {
  const queues = manifest.modules.flatMap(({ type, queue }) =>
    type === 'consumer' && queue !== undefined ? [queue] : [],
  );
  const schedules = manifest.modules.filter(({ type }) => type === 'scheduledTrigger').length;
  return [
    ...duplicates(queues).map((queue) => `queue "${queue}" has more than one consumer`),
    ...(schedules > SCHEDULED_TRIGGERS
      ? [`${schedules} scheduled triggers, an app may have ${SCHEDULED_TRIGGERS}`]
      : []),
  ];
};

/** What in the manifest leads nowhere; an empty list when all is well. */
export const checkWiring = (sources: WiringSources): string[] =>
  [checkHandlers, checkFunctions, checkResources, checkKeys, checkTimeouts, checkQueues].flatMap(
    (check) => check(sources),
  );
