import type { StatusCategoryKey } from './records';

/** What every Jira site ships with and nobody edits here. */

type StatusCategoryFacts = { id: number; key: StatusCategoryKey; name: string; colorName: string };

export const statusCategories: Record<StatusCategoryKey, StatusCategoryFacts> = {
  new: { id: 2, key: 'new', name: 'To Do', colorName: 'blue-gray' },
  indeterminate: { id: 4, key: 'indeterminate', name: 'In Progress', colorName: 'yellow' },
  done: { id: 3, key: 'done', name: 'Done', colorName: 'green' },
};

export const priorities = [
  { id: '1', name: 'Highest', description: 'Blocks progress.', statusColor: '#d04437' },
  { id: '2', name: 'High', description: 'Could block progress.', statusColor: '#f15C75' },
  { id: '3', name: 'Medium', description: 'May affect progress.', statusColor: '#f79232' },
  { id: '4', name: 'Low', description: 'Minor, easily worked around.', statusColor: '#707070' },
  { id: '5', name: 'Lowest', description: 'Little or no effect.', statusColor: '#999999' },
] as const;

export const defaultPriorityId = '3';

export const resolutions = [
  { id: '10000', name: 'Done', description: 'Work has been completed.' },
  { id: '10001', name: "Won't Do", description: 'This work will not be done.' },
] as const;

export const linkTypes = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
  // Made by the administrator of the site.
  { id: '10100', name: 'Dependence', inward: 'is depended on by', outward: 'depends on' },
  { id: '10101', name: 'Data', inward: 'gives data to', outward: 'uses data of' },
] as const;

/** Id of the transition by which work items come into being. */
export const CREATE_TRANSITION = '1';
