import type { Lifecycle } from '../../contract/types';
import { frozen } from '../frozen';
import { agentLifecycle } from './presets/agent';
import { crispMlQ } from './presets/crisp-ml-q';
import { genaiApplication } from './presets/genai-application';
import { implementation } from './presets/implementation';
import { iso5338 } from './presets/iso-5338';
import { sevenStages } from './presets/seven-stages';
import { vendorPurchase } from './presets/vendor-purchase';

export { sevenStages };

/** Every preset, the default first. */
export const lifecycles: readonly Lifecycle[] = frozen([
  sevenStages,
  iso5338,
  crispMlQ,
  genaiApplication,
  agentLifecycle,
  vendorPurchase,
  implementation,
]);

/** @returns the preset of that id, or the seven stages where the id is of a preset long gone. */
export const lifecycleOf = (id: string): Lifecycle =>
  lifecycles.find((lifecycle) => lifecycle.id === id) ?? sevenStages;
