import { expect, it } from 'vitest';
import { accountsInSheet } from '../../../../src/app/sheets/accounts-in-sheet';
import { ledgerChanges } from '../../../../src/app/sheets/ledger-changes';
import { daysAgo } from '../../../support/builders/builders';

it('a sheet names who wrote its rows, stated a number, accepted a risk or stands in a field', () => {
  const at = daysAgo(1);
  expect(
    accountsInSheet({
      use: [
        { id: 'only', writers: ['w1', 'w2'], values: { what: { kind: 'text', text: 'sorts' } } },
      ],
      risks: [
        {
          ...{ id: 'r1', writers: ['w3'] },
          values: {
            owner: { kind: 'person', person: 'p1' },
            acceptance: { kind: 'accepted', by: 'a1', at },
            rate: { kind: 'stated', value: 1, by: 's1' },
            residual: { kind: 'choice', choice: 'low' },
          },
        },
        { id: 'r2', writers: [], values: {} },
      ],
    }),
  ).toEqual(['w1', 'w2', 'w3', 'p1', 'a1', 's1']);
  expect(accountsInSheet({})).toEqual([]);
});

it('the ledger has the first 25 changes of a sheet, long texts shortened, by their row or section', () => {
  const change = (row: string | null, after: string | null) => ({
    ...{ section: 'Risks', row, field: 'title', before: null, after },
  });
  const [inRow, inSection, gone] = ledgerChanges([
    change('Wrong team', 'x'.repeat(161)),
    change(null, 'x'.repeat(160)),
    { ...change(null, null), before: 'was' },
  ]);
  expect(inRow).toMatchObject({ place: 'Wrong team', field: 'title', before: null });
  expect(inRow?.after?.length).toBeLessThanOrEqual(160);
  expect(inSection).toMatchObject({ place: 'Risks', after: 'x'.repeat(160) });
  expect(gone).toMatchObject({ before: 'was', after: null });
  const many = Array.from({ length: 30 }, (_, index) => change(`row ${index}`, null));
  expect(ledgerChanges(many).map(({ place }) => place)).toEqual(
    many.slice(0, 25).map(({ row }) => row),
  );
});
