import type { ManifestEntity } from '../manifest';
import { checkEntityValue } from './checks';
import type { Answers } from '../facts/table';
import { refuse } from './failure';
import { indexesOf, type IndexDefinition } from './indexes';

/** The entities that the manifest declares. */
export type Entities = {
  /** @throws KvsRefusal */
  find: (name: string) => ManifestEntity;
  /** @throws KvsRefusal */
  findIndex: (entity: ManifestEntity, name: string) => IndexDefinition;
  /** @throws KvsRefusal when the value does not fit the entity. */
  check: (name: string, value: unknown) => void;
};

export const createEntities = (
  declared: readonly ManifestEntity[],
  answers: Pick<Answers, 'accepts'>,
): Entities => {
  const find = (name: string): ManifestEntity => {
    const entity = declared.find((candidate) => candidate.name === name);
    if (entity === undefined) {
      throw refuse('entity.undeclared', `manifest.yml declares no entity "${name}"`);
    }
    return entity;
  };
  return {
    find,
    findIndex: (entity, name) => {
      const index = indexesOf(entity).find((candidate) => candidate.name === name);
      if (index === undefined) {
        throw refuse(
          'entity-query.index.undeclared',
          `Entity "${entity.name}" declares no index "${name}"`,
        );
      }
      return index;
    },
    check: (name, value) => checkEntityValue(find(name), value, answers),
  };
};
