import { linkTypes, priorities, resolutions, statusCategories } from '../store/facts';
import type {
  CustomFieldRecord,
  IssueTypeRecord,
  ProjectRecord,
  StatusCategoryKey,
  StatusRecord,
} from '../store/records';
import { customFieldFacts } from '../fields/registry';
import type { PeopleViews } from './people';

export type SiteViews = ReturnType<typeof createSiteViews>;

const projectPictureSizes = {
  '48x48': 'large',
  '24x24': 'small',
  '16x16': 'xsmall',
  '32x32': 'medium',
};

/** Projects, statuses, types and links as REST answers them. */
export const createSiteViews = (baseUrl: string, people: PeopleViews) => {
  const rest = `${baseUrl}/rest/api/3`;
  const statusCategory = (key: StatusCategoryKey) => {
    const category = statusCategories[key];
    return { self: `${rest}/statuscategory/${category.id}`, ...category };
  };
  const issueType = (record: IssueTypeRecord) => ({
    self: `${rest}/issuetype/${record.id}`,
    id: record.id,
    description: record.description,
    iconUrl: `${baseUrl}/images/icons/issuetypes/${record.subtask ? 'subtask' : 'task'}.svg`,
    name: record.name,
    subtask: record.subtask,
    hierarchyLevel: record.subtask ? -1 : 0,
  });
  const project = (record: ProjectRecord) => ({
    self: `${rest}/project/${record.id}`,
    id: record.id,
    key: record.key,
    name: record.name,
    projectTypeKey: 'software',
    simplified: record.style === 'team-managed',
    style: record.style === 'team-managed' ? 'next-gen' : 'classic',
    isPrivate: false,
    avatarUrls: Object.fromEntries(
      Object.entries(projectPictureSizes).map(([size, name]) => [
        size,
        `${baseUrl}/secure/projectavatar?size=${name}&pid=${record.id}`,
      ]),
    ),
  });
  return {
    statusCategory,
    issueType,
    project,
    status: (record: StatusRecord) => ({
      self: `${rest}/status/${record.id}`,
      description: record.description,
      iconUrl: `${baseUrl}/images/icons/statuses/generic.png`,
      name: record.name,
      id: record.id,
      statusCategory: statusCategory(record.category),
    }),
    priority: (id: string) => {
      const facts = priorities.find((row) => row.id === id);
      if (facts === undefined) return null;
      const iconUrl = `${baseUrl}/images/icons/priorities/${facts.name.toLowerCase()}.svg`;
      return { self: `${rest}/priority/${id}`, iconUrl, ...facts };
    },
    resolution: (id: string | null) => {
      const facts = resolutions.find((row) => row.id === id);
      return facts === undefined ? null : { self: `${rest}/resolution/${facts.id}`, ...facts };
    },
    linkType: (id: string) => {
      const facts = linkTypes.find((row) => row.id === id);
      return facts === undefined ? null : { ...facts, self: `${rest}/issueLinkType/${id}` };
    },
    /** The whole project, as GET project/{key} answers it. */
    projectDetails: (record: ProjectRecord, issueTypes: readonly IssueTypeRecord[]) => ({
      expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
      ...project(record),
      description: record.description,
      lead: people.userById(record.leadAccountId),
      issueTypes: issueTypes.map(issueType),
      components: [],
      versions: [],
      roles: {},
      properties: {},
      assigneeType: 'UNASSIGNED',
    }),
    /** A custom field as GET field/search answers it. */
    fieldDetails: (record: CustomFieldRecord) => {
      const { id, key, name, schema } = customFieldFacts(record);
      return {
        id,
        key,
        name,
        schema,
        description: record.description,
        isLocked: record.owner !== null,
      };
    },
  };
};
