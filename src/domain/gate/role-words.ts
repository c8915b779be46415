import type { Role } from '../../contract/types';

/** A role within a sentence. */
export const roleInWords: Record<Role, string> = {
  'model-owner': 'the model owner',
  'data-owner': 'the data owner',
  risk: 'risk',
  'business-owner': 'the business owner',
  approver: 'an approver',
};
