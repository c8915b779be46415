import * as z from 'zod';
import type { Clock } from '../../state/clock';
import type { TableStore } from '../../state/table';
import type { ManifestEntity } from '../manifest';
import { batchDelete, batchGet, batchSet } from './batch';
import { createEntities } from './entities';
import type { Answers } from '../facts/table';
import { KvsRefusal, refuse } from './failure';
import { queryEntity, queryKeys } from './query';
import * as requests from './requests';
import { createRows } from './rows';
import { type Space } from './row';
import { createSingle, type Answer, type Place } from './single';
import { transact } from './transaction';

export type KvsService = {
  /** Answers one request of `@forge/kvs`: a path such as `/api/v1/get` and its JSON body. */
  handle: (path: string, body: string) => Answer;
};

type Operation = (body: unknown) => Answer;

const read = <Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> => {
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    throw refuse(
      'kvs.body.malformed',
      `Provided request body is invalid: ${z.prettifyError(parsed.error)}`,
    );
  }
  return parsed.data;
};

const parseBody = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse('kvs.body.malformed', 'Body is not JSON');
    throw error;
  }
};

const isRead = (path: string): boolean => /\/(get|query)$/.test(path);

/** The storage service over the site's tables, for the entities of the manifest. */
export const createKvs = (options: {
  answers: Answers;
  tables: TableStore;
  clock: Clock;
  entities: readonly ManifestEntity[];
}): KvsService => {
  const { answers } = options;
  const rows = createRows(options.tables, options.clock, answers);
  const entities = createEntities(options.entities, answers);
  const single = createSingle(rows, entities, options.clock, answers);

  const keyed = (prefix: string, spaceOf: (place: Place) => Space): [string, Operation][] => [
    [
      `${prefix}get`,
      (body) => {
        const request = read(requests.getRequest, body);
        return single.get(request, spaceOf(request), request.options?.metadataFields);
      },
    ],
    [
      `${prefix}set`,
      (body) => {
        const request = read(requests.setRequest, body);
        return single.set(request, spaceOf(request), request.value, request.options);
      },
    ],
    [
      `${prefix}delete`,
      (body) => {
        const request = read(requests.deleteRequest, body);
        return single.delete(request, spaceOf(request));
      },
    ],
  ];
  const plainOnly =
    (space: Space) =>
    ({ entityName }: Place): Space => {
      if (entityName === undefined) return space;
      throw refuse('kvs.body.malformed', 'entityName belongs to the entity paths');
    };
  const entityOnly = (place: Place): Space => {
    if (place.entityName !== undefined) return single.spaceOf(place);
    throw refuse('kvs.body.malformed', 'entityName is missing');
  };

  const operations = new Map<string, Operation>([
    ...keyed('/api/v1/', plainOnly('plain')),
    ...keyed('/api/v1/secret/', plainOnly('secret')),
    ...keyed('/api/v1/entity/', entityOnly),
    ['/api/v1/query', (body) => queryKeys(rows, read(requests.queryRequest, body))],
    [
      '/api/v1/entity/query',
      (body) => queryEntity(rows, entities, answers, read(requests.entityQueryRequest, body)),
    ],
    [
      '/api/v1/batch/get',
      (body) => batchGet(single, answers, read(requests.batchGetRequest, body)),
    ],
    [
      '/api/v1/batch/set',
      (body) => batchSet(single, answers, read(requests.batchSetRequest, body)),
    ],
    [
      '/api/v1/batch/delete',
      (body) => batchDelete(single, answers, read(requests.batchDeleteRequest, body)),
    ],
    [
      '/api/v1/transaction',
      (body) =>
        transact({ rows, entities, single, answers }, read(requests.transactionRequest, body)),
    ],
  ]);

  return {
    handle: (path, body) => {
      try {
        const operation = operations.get(path);
        if (operation === undefined) throw refuse('kvs.path.unknown', `No such path ${path}`);
        return operation(parseBody(body));
      } catch (error) {
        if (!(error instanceof KvsRefusal)) throw error;
        const { status, code } = answers.refusal(error.fact);
        // A request that finds nothing or is refused is still a request, of the smallest size.
        const usage = isRead(path) ? { readBytes: 0 } : { writeBytes: 0 };
        return { status, body: { code, message: error.message }, ...usage };
      }
    },
  };
};
