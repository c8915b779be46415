import { AGAINST_VERSIONS_SENTENCES } from './against-versions-sentences';
import { ANSWERS_AND_AGENTS_SENTENCES } from './answers-and-agents-sentences';
import { CLAUSES_AND_ROLES_SENTENCES } from '../grammar/clauses-and-roles-sentences';
import { DELIVERY_SENTENCES } from './delivery-sentences';
import { DOMAIN_SENTENCES } from './domain-sentences';
import { LABELS_AND_AIMS_SENTENCES } from './labels-and-aims-sentences';
import { MARGINS_AND_MEANINGS_SENTENCES } from './margins-and-meanings-sentences';
import { NUMBERS_IN_PAIRS_SENTENCES } from './numbers-in-pairs-sentences';
import { SIGNS_AND_LABELS_SENTENCES } from './signs-and-labels-sentences';
import { PLAIN_AFTER_ALL_SENTENCES } from './plain-after-all-sentences';
import { NOTHING_DROPPED_SENTENCES } from './nothing-dropped-sentences';
import { NAMES_OF_SHARES_SENTENCES } from './names-of-shares-sentences';
import { EVENTS_AND_ROWS_SENTENCES } from './events-and-rows-sentences';
import { ODD_PLACES_SENTENCES } from './odd-places-sentences';
import { ROWS_AND_REFUSALS_SENTENCES } from './rows-and-refusals-sentences';
import { SCORES_AND_RATES_SENTENCES } from './scores-and-rates-sentences';
import { SEEING_AND_HEARING_SENTENCES } from './seeing-and-hearing-sentences';
import type { Sentences } from './sentences';
import { SOME_LIMITS_SENTENCES } from './some-limits-sentences';
import { SHALL_AND_MUST_SENTENCES } from './shall-and-must-sentences';
import { SHORT_FORM_SENTENCES } from './short-form-sentences';
import { TABLES_AND_TERSE_SENTENCES } from './tables-and-terse-sentences';
import { WORDED_COUNTS_SENTENCES } from './worded-counts-sentences';
import { OPERATING_POINTS_SENTENCES } from './operating-points-sentences';
import { TARGETS_OF_PRODUCTS_SENTENCES } from './targets-of-products-sentences';
import { BARS_AND_THRESHOLDS_SENTENCES } from './documents/bars-and-thresholds-sentences';
import { CHECKLISTS_SENTENCES } from './documents/checklists-sentences';
import { EXIT_CRITERIA_SENTENCES } from './documents/exit-criteria-sentences';
import { GATES_OF_PROJECTS_SENTENCES } from './documents/gates-of-projects-sentences';
import { GOALS_AND_BUDGETS_SENTENCES } from './documents/goals-and-budgets-sentences';
import { MEASURABLE_OUTCOMES_SENTENCES } from './documents/measurable-outcomes-sentences';
import { SUCCESS_METRICS_SENTENCES } from './documents/success-metrics-sentences';
import { LAUNCH_CRITERIA_SENTENCES } from './documents/launch-criteria-sentences';
import { OUTCOMES_OF_PLANS_SENTENCES } from './documents/outcomes-of-plans-sentences';
import { RELEASE_BARS_SENTENCES } from './documents/release-bars-sentences';
import { STORIES_AND_EPICS_SENTENCES } from './documents/stories-and-epics-sentences';
import { AGENTS_AND_SUMMARIES_SENTENCES } from './documents/agents-and-summaries-sentences';
import { GATES_AND_NOTIFICATIONS_SENTENCES } from './documents/gates-and-notifications-sentences';
import { SHALL_OF_PLATFORMS_SENTENCES } from './documents/shall-of-platforms-sentences';
import { KPIS_AND_PAGES_SENTENCES } from './documents/kpis-and-pages-sentences';
import { SUPPORT_AND_LABELS_SENTENCES } from './documents/support-and-labels-sentences';
import { UPLOADS_AND_EXTRACTION_SENTENCES } from './documents/uploads-and-extraction-sentences';
import { CONDITIONS_OF_ACCEPTANCE_SENTENCES } from './documents/conditions-of-acceptance-sentences';
import { PASSES_AND_MISSES_SENTENCES } from './documents/passes-and-misses-sentences';
import { PILOTS_AND_SCANS_SENTENCES } from './documents/pilots-and-scans-sentences';
import { ANSWERS_AND_CHATS_SENTENCES } from './products/answers-and-chats-sentences';
import { ANSWERS_AND_CHATS_AGAIN_SENTENCES } from './products/answers-and-chats-again-sentences';
import { CHATS_AND_VOICES_SENTENCES } from './products/chats-and-voices-sentences';
import { FORECASTS_AND_DETECTION_SENTENCES } from './products/forecasts-and-detection-sentences';
import { FORECASTS_AND_DETECTION_AGAIN_SENTENCES } from './products/forecasts-and-detection-again-sentences';
import { CODE_AND_USERS_SENTENCES } from './products/code-and-users-sentences';
import { CODE_AND_USERS_AGAIN_SENTENCES } from './products/code-and-users-again-sentences';
import { CODE_AND_USERS_FURTHER_SENTENCES } from './products/code-and-users-further-sentences';
import { CODE_AND_USERS_AT_LAST_SENTENCES } from './products/code-and-users-at-last-sentences';
import { PREDICTIONS_AND_DEVICES_SENTENCES } from './products/predictions-and-devices-sentences';
import { SERVICES_SENTENCES } from './documents/services-sentences';
import { SHALL_ACHIEVE_SENTENCES } from './documents/shall-achieve-sentences';
import { GATES_AND_SLICES_SENTENCES } from './gates-and-slices-sentences';
import { IN_OTHER_WORDS_SENTENCES } from './in-other-words-sentences';
import { DONE_WITH_A_MEASURE_SENTENCES } from './done-with-a-measure-sentences';
import { TARGETS_AND_GOALS_SENTENCES } from './targets-and-goals-sentences';

/** Every list of sentences, by what it holds. */
export const LISTS: readonly (readonly [name: string, list: Sentences])[] = [
  ['of clauses and roles', CLAUSES_AND_ROLES_SENTENCES],
  ['against other versions', AGAINST_VERSIONS_SENTENCES],
  ['of which some limits are said', SOME_LIMITS_SENTENCES],
  ['of signs and labels', SIGNS_AND_LABELS_SENTENCES],
  ['that are plain after all', PLAIN_AFTER_ALL_SENTENCES],
  ['of many domains', DOMAIN_SENTENCES],
  ['of which nothing is dropped', NOTHING_DROPPED_SENTENCES],
  ['of names of shares', NAMES_OF_SHARES_SENTENCES],
  ['of events and rows', EVENTS_AND_ROWS_SENTENCES],
  ['of deliveries', DELIVERY_SENTENCES],
  ['with limits in odd places', ODD_PLACES_SENTENCES],
  ['in short forms', SHORT_FORM_SENTENCES],
  ['of answers and agents', ANSWERS_AND_AGENTS_SENTENCES],
  ['of seeing and hearing', SEEING_AND_HEARING_SENTENCES],
  ['of rows and refusals', ROWS_AND_REFUSALS_SENTENCES],
  ['of scores and rates', SCORES_AND_RATES_SENTENCES],
  ['with numbers in pairs', NUMBERS_IN_PAIRS_SENTENCES],
  ['of targets and goals', TARGETS_AND_GOALS_SENTENCES],
  ['with labels and aims', LABELS_AND_AIMS_SENTENCES],
  ['with margins and meanings', MARGINS_AND_MEANINGS_SENTENCES],
  ['of tables and terse notes', TABLES_AND_TERSE_SENTENCES],
  ['with counts in words', WORDED_COUNTS_SENTENCES],
  ['of products', TARGETS_OF_PRODUCTS_SENTENCES],
  ['at operating points', OPERATING_POINTS_SENTENCES],
  ['of gates and slices', GATES_AND_SLICES_SENTENCES],
  ['in other words', IN_OTHER_WORDS_SENTENCES],
  ['of what is done with a measure', DONE_WITH_A_MEASURE_SENTENCES],
  ['with shall and must', SHALL_AND_MUST_SENTENCES],
  ['of checklists', CHECKLISTS_SENTENCES],
  ['of what shall be achieved', SHALL_ACHIEVE_SENTENCES],
  ['of measurable outcomes', MEASURABLE_OUTCOMES_SENTENCES],
  ['of gates of projects', GATES_OF_PROJECTS_SENTENCES],
  ['of goals and budgets', GOALS_AND_BUDGETS_SENTENCES],
  ['of services and devices', SERVICES_SENTENCES],
  ['of exit criteria', EXIT_CRITERIA_SENTENCES],
  ['of bars and thresholds', BARS_AND_THRESHOLDS_SENTENCES],
  ['of code and users at last', CODE_AND_USERS_AT_LAST_SENTENCES],
  ['of code and users further', CODE_AND_USERS_FURTHER_SENTENCES],
  ['of code and users again', CODE_AND_USERS_AGAIN_SENTENCES],
  ['of code and users', CODE_AND_USERS_SENTENCES],
  ['of predictions and devices', PREDICTIONS_AND_DEVICES_SENTENCES],
  ['of forecasts and detection again', FORECASTS_AND_DETECTION_AGAIN_SENTENCES],
  ['of forecasts and detection', FORECASTS_AND_DETECTION_SENTENCES],
  ['of answers and chats again', ANSWERS_AND_CHATS_AGAIN_SENTENCES],
  ['of answers and chats', ANSWERS_AND_CHATS_SENTENCES],
  ['of chats and voices', CHATS_AND_VOICES_SENTENCES],
  ['of pilots and scans', PILOTS_AND_SCANS_SENTENCES],
  ['of passes and misses', PASSES_AND_MISSES_SENTENCES],
  ['of conditions of acceptance', CONDITIONS_OF_ACCEPTANCE_SENTENCES],
  ['of release bars', RELEASE_BARS_SENTENCES],
  ['of uploads and extraction', UPLOADS_AND_EXTRACTION_SENTENCES],
  ['of support and labels', SUPPORT_AND_LABELS_SENTENCES],
  ['of kpis and pages', KPIS_AND_PAGES_SENTENCES],
  ['of shall of platforms', SHALL_OF_PLATFORMS_SENTENCES],
  ['of gates and notifications', GATES_AND_NOTIFICATIONS_SENTENCES],
  ['of agents and summaries', AGENTS_AND_SUMMARIES_SENTENCES],
  ['of stories and epics', STORIES_AND_EPICS_SENTENCES],
  ['of outcomes of plans', OUTCOMES_OF_PLANS_SENTENCES],
  ['of launch criteria', LAUNCH_CRITERIA_SENTENCES],
  ['of success metrics', SUCCESS_METRICS_SENTENCES],
];
