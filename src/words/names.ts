import type { HandoffKind, Lifecycle, Role, SystemType } from '../contract/types';

/** What people call things that are kept by an id. A new id does not compile until it has a name here. */

export const roleNames: Record<Role, string> = {
  'model-owner': 'model owner',
  'data-owner': 'data owner',
  risk: 'risk',
  'business-owner': 'business owner',
  approver: 'approver',
};

export const systemTypeNames: Record<SystemType, string> = {
  classifier: 'Classifier',
  'document-classifier': 'Document classifier',
  ranking: 'Search or ranking',
  forecaster: 'Forecaster',
  'rag-chatbot': 'Chatbot over documents',
  generative: 'Generative',
  agent: 'Agent',
  vision: 'Vision',
  other: 'Other',
};

export const handoffNames: Record<HandoffKind, string> = {
  'data-model': 'from data to model',
  'model-application': 'from model to application',
  'application-operations': 'from application to operations',
};

export const systemTypeName = (type: SystemType | null): string =>
  type === null ? 'not stated' : systemTypeNames[type];

/** Name of a stage; its id where the lifecycle has no such stage any more. */
export const stageName = ({ stages }: Lifecycle, id: string | null): string =>
  id === null ? 'no stage' : (stages.find((stage) => stage.id === id)?.name ?? id);
