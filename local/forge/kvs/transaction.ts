import type * as z from 'zod';
import type { Answers } from '../facts/table';
import { checkOperations, checkPayload, transactionKind } from './batch';
import { checkKey } from './checks';
import { compileFilters } from './conditions';
import type { Entities } from './entities';
import { refuse } from './failure';
import type { Filters, transactionRequest } from './requests';
import type { Rows } from './rows';
import type { Change } from './row';
import type { Answer, Place, Single } from './single';

type Guard = Place & { conditions?: Filters | undefined };

type Store = { rows: Rows; entities: Entities; single: Single; answers: Answers };

/**
 * All operations or none: keys, values and conditions are checked first, then every change is
 * applied at once.
 *
 * @throws KvsRefusal for a malformed transaction, and when a condition does not hold.
 */
export const transact = (store: Store, request: z.infer<typeof transactionRequest>): Answer => {
  const { rows, single, answers } = store;
  const guards: Guard[] = [...request.set, ...request.delete, ...request.check];
  checkOperations(guards, transactionKind, answers);
  checkPayload(request);

  let writeBytes = 0;
  const sets = request.set.map((operation): Change => {
    const space = single.spaceOf(operation);
    const { row, bytes } = single.prepare(
      operation,
      space,
      operation.value,
      operation.options?.ttl,
    );
    writeBytes += bytes;
    return { space, key: operation.key, row };
  });
  const deletes = request.delete.map((operation): Change => ({
    space: single.spaceOf(operation),
    key: operation.key,
    row: null,
  }));

  for (const guard of guards) {
    checkKey(guard.key, guard.entityName !== undefined);
    checkConditions(store, guard);
  }
  rows.apply([...sets, ...deletes]);
  return { status: 204, writeBytes };
};

/** @throws KvsRefusal where they do not hold */
const checkConditions = (store: Store, { key, entityName, conditions }: Guard): void => {
  const { rows, entities, single, answers } = store;
  if (conditions === undefined) return;
  if (entityName === undefined) {
    throw refuse('transaction.plain-condition', 'Conditions need an entity');
  }
  const meets = compileFilters(entities.find(entityName), conditions, answers);
  const row = rows.get(single.spaceOf({ key, entityName }), key);
  if (row === undefined) {
    const fact = 'transaction.not-exists-missing-row';
    if (!meets(undefined)) throw refuse('transaction.check-missing-row', `No row "${key}"`);
    if (!answers.accepts(fact)) throw refuse(fact, `No row "${key}"`);
  } else if (!meets(row.value)) {
    throw refuse('transaction.condition-false', `A condition on the key "${key}" is not met`);
  }
};
