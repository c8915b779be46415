import type { ManifestEntity } from '../manifest';
import { checkEntityValue } from './checks';
import { badRequest } from './failure';
import { indexesOf, type IndexDefinition } from './indexes';

/** The entities that the manifest declares. */
export type Entities = {
  /** @throws KvsFailure */
  find: (name: string) => ManifestEntity;
  /** @throws KvsFailure */
  findIndex: (entity: ManifestEntity, name: string) => IndexDefinition;
  /** @throws KvsFailure when the value does not fit the entity. */
  check: (name: string, value: unknown) => void;
};

export const createEntities = (declared: readonly ManifestEntity[]): Entities => {
  const find = (name: string): ManifestEntity => {
    const entity = declared.find((candidate) => candidate.name === name);
    if (entity === undefined) {
      throw badRequest('INVALID_ENTITY_TYPE', `manifest.yml declares no entity "${name}"`);
    }
    return entity;
  };
  return {
    find,
    findIndex: (entity, name) => {
      const index = indexesOf(entity).find((candidate) => candidate.name === name);
      if (index === undefined) {
        throw badRequest(
          'INVALID_ENTITY_INDEX',
          `Entity "${entity.name}" declares no index "${name}"`,
        );
      }
      return index;
    },
    check: (name, value) => checkEntityValue(find(name), value),
  };
};
