import { unknowable, verifyPack, type PackCheck } from '../../src/domain/pack/verify';
import { byId, element, inputOf, table } from './dom';
import { recordsView } from './records';

/** Problems that are shown one by one. */
const MOST_SHOWN = 200;

const keyWords: Record<PackCheck['key'], string> = {
  'as named': 'The key is the one that you named.',
  another: 'The key is another than the one that you named.',
  'not compared': 'The key was not compared: enter the fingerprint that an admin reads in Assay.',
};

const factsOf = ({ manifest, key }: PackCheck): HTMLElement[] => {
  if (manifest === null) return [];
  const { pack, counts, leftOut } = manifest;
  return [
    table([
      ['Made', pack.madeAt],
      ['Project', pack.project.key],
      ['Site', manifest.site],
      ['Holds', `${counts.items} work items, ${counts.records} records`],
      [
        'Left out',
        `${leftOut.items} work items and ${leftOut.entries} entries that the person who asked may not see`,
      ],
      ['Fingerprint of the key', manifest.key.fingerprint],
    ]),
    element('p', key === 'another' ? { className: 'bad' } : {}, keyWords[key]),
  ];
};

const show = (check: PackCheck): void => {
  const { ok, problems } = check;
  const more = problems.length - MOST_SHOWN;
  byId('status').replaceChildren(
    ok
      ? element('p', { className: 'good' }, 'Holds: every byte is as it was signed.')
      : element('p', { className: 'bad' }, `Refused: ${problems.length} problems.`),
  );
  document.body.dataset['verdict'] = ok ? 'holds' : 'refused';
  byId('result').replaceChildren(
    ...(ok
      ? []
      : [
          element(
            'ul',
            {},
            ...problems.slice(0, MOST_SHOWN).map(({ what, record }) => {
              const line = element('li', { className: 'problem' }, what);
              line.dataset['record'] = record ?? '';
              return line;
            }),
          ),
          ...(more > 0 ? [element('p', {}, `And ${more} more.`)] : []),
        ]),
    ...factsOf(check),
    ...(check.records.length > 0 ? [recordsView(check.records)] : []),
  );
};

const fail = (error: unknown): void => {
  document.body.dataset['verdict'] = 'refused';
  const why = error instanceof Error ? error.message : String(error);
  byId('status').replaceChildren(
    element('p', { className: 'bad' }, `The file cannot be checked: ${why}`),
  );
  byId('result').replaceChildren();
};

const check = async (): Promise<void> => {
  const file = inputOf('zip').files?.[0];
  if (file === undefined) return;
  delete document.body.dataset['verdict'];
  byId('status').replaceChildren(element('p', {}, `Checking ${file.name} …`));
  try {
    const zip = new Uint8Array(await file.arrayBuffer());
    const named = inputOf('fingerprint').value.trim();
    show(verifyPack(zip, named === '' ? null : named));
  } catch (error) {
    fail(error);
  }
};

byId('unknowable').append(...unknowable.map((sentence) => element('li', {}, sentence)));
byId('form').addEventListener('change', () => void check());
byId('form').addEventListener('submit', (event) => event.preventDefault());
