import type { StorageCase } from '../facts/storage';

/**
 * A request that the storage service refuses. It names the fact only: status and code are those of the
 * table, so that nothing about them is written where the request is checked.
 */
export class KvsRefusal extends Error {
  constructor(
    readonly fact: StorageCase,
    message: string,
  ) {
    super(message);
    this.name = 'KvsRefusal';
  }
}

export const refuse = (fact: StorageCase, message: string): KvsRefusal =>
  new KvsRefusal(fact, message);
