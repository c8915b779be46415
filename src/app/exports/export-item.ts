import * as z from 'zod';
import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { SheetKind, SheetState } from '../../contract/types';
import { waiverSchema } from '../../contract/governance';
import { sheetVersionSchema } from '../../contract/records/sheets';
import { criterionVerdictSchema } from '../../contract/verdict';
import { cardFactsOf } from '../../domain/exports/card-facts';
import { cycloneDxOf } from '../../domain/exports/cyclonedx';
import { huggingFaceOf } from '../../domain/exports/hugging-face';
import { inTotoOf } from '../../domain/exports/in-toto';
import { risksCsvOf, risksMarkdownOf } from '../../domain/exports/risks';
import { sageMakerOf } from '../../domain/exports/sagemaker';
import { spdxOf } from '../../domain/exports/spdx';
import type { ExportSubject } from '../../domain/exports/subject';
import { judgeCriteria } from '../../domain/gate/decide-gate';
import { registerRisks } from '../../domain/sheets/register-risks';
import type { IssueAccess } from '../access';
import { itemOrNew } from '../gate/evaluate-gate';
import { hideUnseen } from '../hide-unseen';
import type { Deps } from '../ports';
import { settingsOf } from '../settings/project-settings';
import { accountsInSheet } from '../sheets/accounts-in-sheet';

type Needs = Pick<
  Deps,
  'items' | 'evaluations' | 'sheetVersions' | 'projects' | 'people' | 'clock' | 'newId'
>;

/** Stored runs that an export looks through, newest first. */
const MOST_RUNS = 100;

/** What of an item names other work items, or may repeat such a name. */
const namedSchema = z.object({
  sheets: z.array(sheetVersionSchema),
  waivers: z.array(waiverSchema),
  verdicts: z.array(criterionVerdictSchema),
});

/** Sheets that exports take statements from. */
const isExported = ({ kind }: SheetState): boolean =>
  kind === 'model-card' || kind === 'risk-register';

type Form = {
  ending: string;
  type: string;
  make: (subject: ExportSubject) => string;
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const forms: Readonly<Record<CallInput<'export.make'>['form'], Form>> = {
  cyclonedx: {
    ...{ ending: 'cdx.json', type: 'application/vnd.cyclonedx+json' },
    make: (subject) => json(cycloneDxOf(subject)),
  },
  spdx: {
    ...{ ending: 'spdx.json', type: 'application/spdx+json' },
    make: (subject) => json(spdxOf(subject)),
  },
  'hugging-face': { ...{ ending: 'README.md', type: 'text/markdown' }, make: huggingFaceOf },
  sagemaker: {
    ...{ ending: 'sagemaker-card.json', type: 'application/json' },
    make: (subject) => json(sageMakerOf(subject)),
  },
  'risks-csv': { ...{ ending: 'risks.csv', type: 'text/csv' }, make: risksCsvOf },
  'risks-markdown': { ...{ ending: 'risks.md', type: 'text/markdown' }, make: risksMarkdownOf },
  'in-toto': { ...{ ending: 'intoto.jsonl', type: 'application/jsonl' }, make: inTotoOf },
};

/** What is known of an item as one file, without work items that the person may not see. */
export const exportItem =
  (deps: Needs) =>
  async (
    { issue, viewer }: IssueAccess,
    { form }: CallInput<'export.make'>,
  ): Promise<CallOutput<'export.make'>> => {
    const [records, evaluations] = await Promise.all([
      deps.items.load(issue.id, issue.project.id),
      deps.evaluations.recent(issue.id, MOST_RUNS),
    ]);
    const settings = await settingsOf(deps)(issue.project, records.settings);
    const item = { ...itemOrNew(records.item, issue), issueKey: issue.key };
    const { sheets, waivers, verdicts } = namedSchema.parse(
      await hideUnseen(viewer, namedSchema, {
        sheets: await deps.sheetVersions.of(issue.id, item.records.sheets.filter(isExported)),
        waivers: item.waivers,
        verdicts: judgeCriteria(item, settings.policy),
      }),
    );
    const accounts = [
      ...sheets.flatMap(({ content }) => accountsInSheet(content)),
      ...item.records.tradeOffs.map(({ decider }) => decider),
      ...(item.model.setBy === null ? [] : [item.model.setBy]),
    ];
    const people = await deps.people.names([...new Set(accounts)]);
    const sheetOf = (kind: SheetKind) => sheets.find((one) => one.kind === kind) ?? null;
    const { ending, type, make } = forms[form];
    const text = make({
      item: { ...item, waivers },
      issue: { key: issue.key, summary: issue.summary },
      ...{ evaluations, verdicts, people },
      card: cardFactsOf(sheetOf('model-card'), people),
      risks: registerRisks(sheetOf('risk-register')),
      at: new Date(deps.clock.now()).toISOString(),
      id: deps.newId(),
    });
    return { fileName: `${issue.key}.${ending}`, type, text };
  };
