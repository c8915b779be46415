import type { Context } from '../context';
import type { Handlers } from '../http/router';
import type { AppFunctions } from '../jql/app-functions';
import type { IssueWriter } from '../writes/issue-writer';
import { appFieldHandlers } from './app-fields';
import { groupHandlers } from './groups';
import { issuePartHandlers } from './issue-parts';
import { issueHandlers } from './issues';
import { linkHandlers } from './links';
import { notificationHandlers } from './notifications';
import { peopleHandlers } from './people';
import { permissionHandlers } from './permissions';
import { searchHandlers } from './search';
import { siteHandlers } from './site';
import { transitionHandlers } from './transitions';

/** Every operation of the table with what it does. */
export const createHandlers = (
  context: Context,
  writer: IssueWriter,
  functions: AppFunctions,
): Handlers => ({
  ...peopleHandlers(context),
  ...groupHandlers(context),
  ...permissionHandlers(context),
  ...siteHandlers(context),
  ...issueHandlers(context, writer),
  ...issuePartHandlers(context, writer),
  ...transitionHandlers(context, writer),
  ...searchHandlers(context, functions),
  ...appFieldHandlers(context, writer),
  ...linkHandlers(context, writer),
  ...notificationHandlers(context),
});
