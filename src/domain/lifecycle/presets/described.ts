import type { DescribedLifecycle, Lifecycle } from '../../../contract/types';

type Words = { source: string; purposes: Readonly<Record<string, string>> };

/**
 * A lifecycle with what people read of it. The words stand apart from the stages, because no gate asks for
 * them and a cold gate reads all that its file holds.
 * @throws {Error} where a preset has no words, or one of its stages has none
 */
export const described = ({ id, name, stages }: Lifecycle): DescribedLifecycle => {
  const found = words[id];
  if (found === undefined) throw new Error(`the lifecycle ${id} has no words`);
  const { source, purposes } = found;
  return {
    ...{ id, name, source },
    stages: stages.map((stage) => {
      const purpose = purposes[stage.id];
      if (purpose === undefined) throw new Error(`the stage ${stage.id} of ${id} has no purpose`);
      return { id: stage.id, name: stage.name, purpose, kind: stage.kind };
    }),
  };
};

/** Source and purposes by lifecycle; a purpose is one sentence about what happens in the stage. */
const words: Readonly<Record<string, Words>> = {
  'seven-stages': {
    source: 'Five core stages of AI work and one at each end; NIST AI RMF 1.0, GOVERN 1.7',
    purposes: {
      inception: 'Agree on the objective and whether AI fits.',
      data: 'Acquire, check and document the data.',
      experimentation: 'Build and compare models.',
      validation: 'Prove the criteria on held-out data.',
      deployment: 'Release to the people it is for.',
      monitoring: 'Watch it in use and decide on retraining.',
      decommission: 'Retire it and dispose of its data.',
    },
  },
  'iso-5338': {
    source: 'ISO/IEC 5338:2023 with the stages of ISO/IEC 22989:2022, clause 6',
    purposes: {
      inception: 'Agree on objectives, requirements and risks, and whether to go on.',
      'design-development': 'Design the system, prepare the data and build the model.',
      'verification-validation': 'Check that it meets its requirements and its intended use.',
      deployment: 'Install and release it where it is used.',
      'operation-monitoring': 'Run it, watch it and repair it.',
      'continuous-validation': 'Prove again and again that it still meets its criteria.',
      're-evaluation': 'Hold objectives and risks against what was learned in use.',
      retirement: 'Take it out of use and dispose of data and models.',
    },
  },
  'crisp-ml-q': {
    source:
      'Studer et al. 2021, MAKE 3(2), 392-413; retirement added after NIST AI RMF, GOVERN 1.7',
    purposes: {
      'business-data-understanding':
        'Define success for the business and the model, and look at the data there are.',
      'data-preparation': 'Select, clean and document the data for modelling.',
      modeling: 'Choose, train and compare models, reproducibly.',
      evaluation: 'Prove performance and robustness on held-out data.',
      deployment: 'Bring it into use, with a way back.',
      'monitoring-maintenance': 'Watch for staleness and decide on updates.',
      retirement: 'Take it out of use and dispose of its data.',
    },
  },
  'genai-application': {
    source: 'After NIST AI 600-1 (2024), generative AI profile',
    purposes: {
      'use-case': 'Agree on the intended use, the harms and what a person still decides.',
      'grounding-data':
        'Collect and clear the content it answers from, and the questions it is tested with.',
      'prompt-design': 'Try models, prompts and retrieval against the test questions.',
      'evaluation-red-teaming': 'Prove the criteria on unseen questions, and attack it.',
      'guarded-release': 'Release behind guardrails, to few people first.',
      'operation-feedback': 'Watch answers, cost and model versions, and act on feedback.',
      retirement: 'Switch it off and dispose of prompts, logs and indexes.',
    },
  },
  agent: {
    source: 'After EU AI Act Art. 14, OWASP LLM06:2025 and NIST AI RMF, MANAGE 2.4',
    purposes: {
      mandate: 'Agree on the task, the autonomy and who answers for it.',
      'tools-access': 'Grant the least tools and data that the task needs.',
      simulation: 'Build it and let it act where nothing can break.',
      trials: 'Prove success and harmlessness over whole tasks, with attacks among them.',
      'supervised-operation':
        'Let it act on real cases while a person approves each step that cannot be undone.',
      'autonomous-operation': 'Let it act within its mandate, watched and with a stop button.',
      retirement: 'Revoke its access and dispose of its memory.',
    },
  },
  'vendor-purchase': {
    source: 'After NIST AI RMF, GOVERN 6 and MANAGE 3, and ISO/IEC 42001:2023, A.10.3',
    purposes: {
      need: 'Agree on the need, the budget and whether AI fits.',
      'due-diligence': 'Ask vendors for their data, documents and rights, and compare.',
      trial: 'Try the candidates on your own cases.',
      acceptance: 'Prove the criteria on your own held-out data before you sign.',
      'contract-rollout': 'Sign with the criteria in the contract, and introduce it.',
      'vendor-monitoring': 'Watch the service and every version the vendor changes.',
      exit: 'End the contract and get your data back or deleted.',
    },
  },
  implementation: {
    source: 'Usual work packages of implementation projects; the customer retires it',
    purposes: {
      discovery: 'Learn what the customer needs and whether AI fits.',
      'solution-design': 'Offer a solution with criteria both sides can measure.',
      'data-readiness': 'Get access to the data of the customer, and check them.',
      configuration: 'Configure, build and compare on the data of the customer.',
      'user-acceptance': 'Prove the criteria with the customer, on data held back.',
      'go-live': 'Release to the users of the customer.',
      hypercare: 'Watch it closely in the first weeks.',
      handover: 'Hand monitoring and the decision on retraining over to the customer.',
    },
  },
};
