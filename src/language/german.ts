import criteria from './de/criteria.json';
import evidence from './de/evidence.json';
import frameworkPacks from './de/framework-packs.json';
import frameworkReasons from './de/framework-reasons.json';
import frameworks from './de/frameworks.json';
import gate from './de/gate.json';
import governance from './de/governance.json';
import ledger from './de/ledger.json';
import lifecycle from './de/lifecycle.json';
import monitoring from './de/monitoring.json';
import phrases from './de/phrases.json';
import readers from './de/readers.json';
import records from './de/records.json';
import report from './de/report.json';
import settings from './de/settings.json';
import verdicts from './de/verdicts.json';
import words from './de/words.json';
import type { Catalogue } from './entries';
import { createTranslator } from './translator';

/** German by the English templates of the code, from every room of the app. */
export const german: Catalogue = {
  ...{
    ...criteria,
    ...evidence,
    ...frameworkPacks,
    ...frameworkReasons,
    ...frameworks,
    ...gate,
    ...governance,
    ...ledger,
    ...lifecycle,
    ...monitoring,
  },
  ...{ ...phrases, ...readers, ...records, ...report, ...settings, ...verdicts, ...words },
};

/** A text of the app in German, and what of it nobody has written in German. */
export const toGerman = createTranslator(german);
