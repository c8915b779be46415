import type { Texts } from '../language';
import context from './context.json';
import panel from './panel.json';
import portfolio from './portfolio.json';
import report from './report.json';
import settings from './settings.json';
import shared from './shared.json';
import widget from './widget.json';
import widgetEdit from './widget-edit.json';
import words from './words.json';
import workflow from './workflow.json';
import appRecords from '../../../src/language/de/records.json';
import appWords from '../../../src/language/de/words.json';

/** German texts by the pages that say them; `shared` are those that several do, `words` those of `src/words`. */
export const catalogues: Readonly<Record<string, Texts>> = {
  ...{ context, panel, portfolio, report, settings, shared, widget, words, workflow },
  'widget-edit': widgetEdit,
};

/** German texts of all pages. The build puts those of the page that it builds in this file's place. */
export const texts: Texts = Object.assign(
  {},
  appRecords,
  appWords,
  ...Object.values(catalogues),
) as Texts;
