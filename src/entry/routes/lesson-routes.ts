import { allowIssue, allowProject } from '../../app/access';
import { decideTradeOff, stateTradeOff } from '../../app/governance/weigh-trade-off';
import { drawLesson, finishControl, linkControl } from '../../app/lessons/draw-lesson';
import { deciding, reading, route } from '../router';

/** Controls that come of failures, and trade-offs; the use case asks who decides one. */
export const lessonRoutes = [
  route('lesson.draw', allowIssue('edit'), drawLesson),
  route('control.link', allowIssue('edit'), linkControl),
  deciding('control.done', allowIssue('edit'), finishControl),
  route('trade-off.state', allowIssue('edit'), stateTradeOff),
  deciding('trade-off.decide', allowIssue(), decideTradeOff),
];

/** Loaded by need: people look at their own now and then. */
export const fluencyRoutes = [
  reading('fluency.mine', allowProject(), (deps) => async (access) => {
    const { readFluencies } = await import('../../app/report/read-fluencies');
    return readFluencies(deps)(access);
  }),
];
