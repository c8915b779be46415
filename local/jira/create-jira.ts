import { createAnswers, type Answers } from '../forge/facts/table';
import type { Clock } from '../state/clock';
import type { TableStore } from '../state/table';
import { createAccess, type Access } from './access/access';
import { createInstaller, type AppInstallation } from './admin/install-app';
import { createIssueAdmin } from './admin/issues';
import { createProjectAdmin } from './admin/projects';
import { createUsers, type Users } from './admin/users';
import { createWorkflow, type Workflow } from './admin/workflow';
import { createHandlers } from './api/handlers';
import type { Context, FieldValueCheck, JqlFunctionRunner, ValidatorRunner } from './context';
import { createFieldRegistry, type FieldRegistry } from './fields/registry';
import { createRouter } from './http/router';
import { createAppFunctions, type FunctionTold } from './jql/app-functions';
import { indexProperties } from './jql/indexed';
import { parseJql } from './jql/parse';
import type { Principal } from './principal';
import type { AppRecord, CustomFieldRecord, NotificationRecord } from './store/records';
import { SPRINT_FIELD } from './store/sprint';
import { openStore } from './store/store';
import { createViews } from './views/views';
import { createIssueEvents, type EventListener } from './writes/events';
import { createIssueWriter } from './writes/issue-writer';

/** A field made on the site rather than by an app. */
export type NewField = Pick<CustomFieldRecord, 'key' | 'name' | 'type'> & {
  description?: string;
  list?: boolean;
};

export type Admin = ReturnType<typeof createProjectAdmin> &
  ReturnType<typeof createIssueAdmin> & {
    createField: (field: NewField) => CustomFieldRecord;
    /** What Jira has in its queue of mail, oldest first. */
    notifications: () => NotificationRecord[];
    /** A custom field by id, key, module key of the app, or name. */
    field: (name: string) => CustomFieldRecord | undefined;
    app: () => AppRecord | undefined;
  };

/** A stand-in Jira Cloud site that keeps its state in tables. */
export type Jira = {
  /** Answers a request below `/rest/api/3`, whatever its host. */
  handle: (request: Request, principal: Principal) => Promise<Response>;
  users: Users;
  /** Direct writes for seeding and for playing tricks on the app; nobody's permission is asked. */
  admin: Admin;
  workflow: Workflow;
  access: Access;
  /** Call at every start: what the app's field validation is, is not stored. */
  installApp: (app: AppInstallation) => AppRecord;
  /** Makes the indexes of searches, so that the first one does not wait for them. */
  indexSearches: () => void;
  onEvent: (listener: EventListener) => void;
  setValidatorRunner: (run: ValidatorRunner) => void;
  setJqlFunctionRunner: (run: JqlFunctionRunner) => void;
  /** How functions of apps in a query become conditions. @throws JiraError as a search */
  tellFunctions: (jql: string) => Promise<FunctionTold[]>;
  /** Facts and choices of the host that runs the app; without them the table's first outcomes hold. */
  setAnswers: (answers: Answers) => void;
  /** Reads the tables again after somebody emptied them. */
  reload: () => void;
};

const adminFields = (fields: FieldRegistry) => ({
  createField: ({ key, name, type, description = '', list = false }: NewField) =>
    fields.define({
      key,
      name,
      type,
      description,
      list,
      readOnly: false,
      custom:
        type === 'sprint'
          ? SPRINT_FIELD
          : `com.atlassian.jira.plugin.system.customfieldtypes:${type}`,
      owner: null,
      schema: null,
    }),
  field: (name: string) =>
    fields.find(name) ??
    fields.custom().find((one) => one.owner?.moduleKey === name || one.name === name),
});

const tableAnswers = createAnswers();

export const createJira = (options: {
  tables: TableStore;
  clock: Clock;
  baseUrl: string;
}): Jira => {
  const { clock, baseUrl } = options;
  const store = openStore(options.tables);
  const access = createAccess(store);
  const fields = createFieldRegistry(store);
  const views = createViews({ store, access, fields, baseUrl });
  const events = createIssueEvents({ store, views, clock });
  const users = createUsers(store);
  const wired: {
    runner?: ValidatorRunner;
    jqlFunction?: JqlFunctionRunner;
    check?: FieldValueCheck;
    answers?: Answers;
  } = {};
  const context: Context = {
    store,
    access,
    fields,
    views,
    events,
    clock,
    baseUrl,
    runValidator: () => wired.runner,
    runJqlFunction: () => wired.jqlFunction,
    answers: () => wired.answers ?? tableAnswers,
    checkFieldValue: (...args) => wired.check?.(...args) ?? null,
  };
  const writer = createIssueWriter(context);
  const install = createInstaller(store, fields, users);
  const projects = createProjectAdmin(store);
  const functions = createAppFunctions(context);
  return {
    handle: createRouter(createHandlers(context, writer, functions), access),
    users,
    admin: {
      ...projects,
      ...createIssueAdmin(context, writer, projects),
      ...adminFields(fields),
      notifications: () => store.notifications.all(),
      app: () => store.apps.all()[0],
    },
    workflow: createWorkflow(store),
    access,
    installApp: (app) => {
      if (app.validateFieldValue === undefined) delete wired.check;
      else wired.check = app.validateFieldValue;
      return install(app);
    },
    indexSearches: () => indexProperties(store),
    onEvent: events.listen,
    setValidatorRunner: (run) => {
      wired.runner = run;
    },
    setJqlFunctionRunner: (run) => {
      wired.jqlFunction = run;
    },
    tellFunctions: (jql) => functions.tell(parseJql(jql)),
    setAnswers: (answers) => {
      wired.answers = answers;
    },
    reload: store.reload,
  };
};
