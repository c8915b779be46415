import type { Runtime } from '../../site/runtime/open-runtime';
import { createAppClient } from '../app-client';
import { setIngestSecret } from '../ingest-secret';
import { createSampleProject, type SampleProject } from '../sample-project';
import { people } from './story';

/** A sample project with its secret, what speaks for it to the app, and the account of its manager. */
export const openProject = (runtime: Runtime, sample: SampleProject, secret: string) => {
  const project = createSampleProject(runtime, sample);
  setIngestSecret(runtime, sample.key, { projectId: project.id, current: secret, previous: null });
  const app = createAppClient(runtime, { project: sample.key, value: secret });
  return { app, manager: app.accountOf(people.manager) };
};
