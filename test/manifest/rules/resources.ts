import { objectsIn, modulesOf, isRecord, type Rule } from './rule';

/** Two files of handlers: what people wait for at every transition, and all else in one bundle. */
const HANDLER = /^(?:index|validator)\.[A-Za-z]\w*$/;

export const handlers: Rule = (manifest) =>
  modulesOf(manifest, 'function')
    .filter(({ handler }) => !(typeof handler === 'string' && HANDLER.test(handler)))
    .map(
      ({ key, handler }) =>
        `function ${key}: its handler ${String(handler)} is neither index.<name> nor validator.<name>`,
    );

/** `panel` of `panel`, `panel/edit` and `resource:panel;icon.svg`. */
const keyOf = (reference: string): string =>
  reference.replace(/^resource:/, '').split(/[/;]/)[0] ?? reference;

export const used: Rule = (manifest) => {
  const references = objectsIn(manifest.modules).flatMap(({ object }) =>
    typeof object['resource'] === 'string' ? [keyOf(object['resource'])] : [],
  );
  return manifest.resources
    .filter(({ key }) => !references.includes(key))
    .map(({ key }) => `resource ${key}: no module uses it`);
};

/** An icon stands in a resource that exists; the validator does not look into the address. */
export const icons: Rule = (manifest) =>
  objectsIn(manifest.modules).flatMap(({ path, object }) =>
    [object['icon'], object['thumbnail']].flatMap((picture) => {
      if (typeof picture !== 'string') return [];
      if (!picture.startsWith('resource:')) return [`${path}: its icon ${picture} lies elsewhere`];
      return manifest.resources.some(({ key }) => key === keyOf(picture))
        ? []
        : [`${path}: its icon ${picture} is in no resource`];
    }),
  );

/** Display conditions are not validated at all; none are used, because they run in the browser. */
export const conditions: Rule = (manifest) =>
  objectsIn(manifest.modules)
    .filter(({ object }) => isRecord(object['displayConditions']))
    .map(({ path }) => `${path}: display conditions hide, they do not protect`);
