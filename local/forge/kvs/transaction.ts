import type * as z from 'zod';
import { checkOperations, checkPayload } from './batch';
import { checkKey } from './checks';
import { compileFilters } from './conditions';
import type { Entities } from './entities';
import { badRequest, conditionFailed } from './failure';
import type { Filters, transactionRequest } from './requests';
import type { Change, Rows } from './rows';
import type { Answer, Place, Single } from './single';

type Guard = Place & { conditions?: Filters | undefined };

/**
 * All operations or none: keys, values and conditions are checked first, then every change is
 * applied at once.
 *
 * @throws KvsFailure 400 for a malformed transaction, 409 when a condition does not hold.
 */
export const transact = (
  rows: Rows,
  entities: Entities,
  single: Single,
  request: z.infer<typeof transactionRequest>,
): Answer => {
  const guards: Guard[] = [...request.set, ...request.delete, ...request.check];
  checkOperations(guards, 'The transaction');
  checkPayload(request, 'The transaction');

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
    if (!isMet(rows, entities, single, guard)) throw conditionFailed(guard.key);
  }
  rows.apply([...sets, ...deletes]);
  return { status: 204, writeBytes };
};

const isMet = (rows: Rows, entities: Entities, single: Single, guard: Guard): boolean => {
  if (guard.conditions === undefined) return true;
  if (guard.entityName === undefined) {
    throw badRequest('BAD_REQUEST', 'Conditions need an entity, plain keys cannot have them');
  }
  const meets = compileFilters(entities.find(guard.entityName), guard.conditions);
  return meets(rows.get(single.spaceOf(guard), guard.key)?.value);
};
