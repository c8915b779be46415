import type { OperationFacts } from './operations/facts';
import { issueOperations } from './operations/issues';
import { peopleOperations } from './operations/people';
import { siteOperations } from './operations/site';

/** Every REST operation the site serves; nothing else is answered. */
const served = [...peopleOperations, ...siteOperations, ...issueOperations] as const;

export type OperationId = (typeof served)[number]['id'];

export type Operation = OperationFacts & { id: OperationId };

export const operations: readonly Operation[] = served;
