import { allowIssue } from '../app/access';
import { answerHandoff, offerHandoff } from '../app/records/hand-over';
import { removeArtifact, setArtifact } from '../app/records/keep-artifact';
import { closeRisk, setRisk } from '../app/records/keep-risk';
import {
  declareNoData,
  removeDependency,
  setDependency,
  settleDependency,
} from '../app/records/register-data';
import { decideRetirement } from '../app/movement/decide-retirement';
import { planDecommission, setJudge, setSafeguards } from '../app/governance/set-safety';
import { register } from './router';

/**
 * What is kept of an item beside criteria and evidence. Receivers of hand-offs and owners of data need
 * not be allowed to edit the item; the use cases ask who they are.
 */
export const recordsCalls = [
  register('handoff.offer', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => offerHandoff(deps)(access, input),
  }),
  register('handoff.answer', {
    allow: allowIssue(),
    run: (deps, access, input) => answerHandoff(deps)(access, input),
  }),
  register('dependency.set', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => setDependency(deps)(access, input),
  }),
  register('dependency.ready', {
    allow: allowIssue(),
    run: (deps, access, input) => settleDependency(deps)(access, input),
  }),
  register('dependency.remove', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => removeDependency(deps)(access, input),
  }),
  register('dependency.none', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => declareNoData(deps)(access, input),
  }),
  register('artifact.set', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => setArtifact(deps)(access, input),
  }),
  register('artifact.remove', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => removeArtifact(deps)(access, input),
  }),
  register('risk.set', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => setRisk(deps)(access, input),
  }),
  register('risk.close', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => closeRisk(deps)(access, input),
  }),
  register('safeguards.set', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => setSafeguards(deps)(access, input),
  }),
  register('judge.set', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => setJudge(deps)(access, input),
  }),
  register('decommission.plan', {
    allow: allowIssue('edit'),
    run: (deps, access, input) => planDecommission(deps)(access, input),
  }),
  register('retirement.decide', {
    allow: allowIssue('move'),
    run: (deps, access, input) => decideRetirement(deps)(access, input),
  }),
];
