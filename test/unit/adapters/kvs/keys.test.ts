import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as keys from '../../../../src/adapters/kvs/keys';

const id = fc.oneof(
  fc.nat({ max: 20 }).map(String),
  fc.constantFrom('project-1', '1:1', ':', '', 'item', 'claim', 'AI'),
);
const number = fc.nat({ max: 20 });

/** A key of every kind, with whatever may stand in it. */
const kinds: Record<keyof typeof keys.prefixes, fc.Arbitrary<string>> = {
  item: id.map(keys.itemKey),
  settings: id.map(keys.settingsKey),
  day: fc.tuple(id, id).map(([project, date]) => keys.dayKey(project, date)),
  evaluation: fc.tuple(id, id).map(([issue, digest]) => keys.evaluationKey(issue, digest)),
  runItems: fc.tuple(id, id).map(([issue, digest]) => keys.runItemsKey(issue, digest)),
  ledger: fc.tuple(id, number).map(([chain, seq]) => keys.ledgerKey(chain, seq)),
  signal: fc.tuple(id, id).map(([issue, digest]) => keys.signalKey(issue, digest)),
  delivery: id.map(keys.deliveryKey),
  criteria: fc.tuple(id, number).map(([issue, version]) => keys.criteriaKey(issue, version)),
  credentials: id.map(keys.credentialsKey),
  frameworks: id.map(keys.frameworksKey),
  ownPack: fc.tuple(id, id).map(([project, pack]) => keys.ownPackKey(project, pack)),
  sheet: fc
    .tuple(id, fc.constantFrom('model-card', 'data-sheet'), number)
    .map(([issue, kind, version]) => keys.sheetKey(issue, kind, version)),
  dataset: fc.tuple(id, id).map(([sha256, issue]) => keys.datasetUseKey(sha256, issue)),
  ingestSecret: id.map(keys.ingestSecretKey),
  secretEvents: id.map(keys.secretEventsKey),
  unsent: fc.tuple(id, id).map(([issue, person]) => keys.unsentKey(issue, person)),
  digestSend: fc.tuple(id, id).map(([week, person]) => keys.digestSendKey(week, person)),
  digestWeek: fc.constant(keys.digestWeekKey),
  declined: id.map(keys.declinedKey),
  outbox: id.map(keys.outboxKey),
  claim: fc
    .tuple(fc.constantFrom(...Object.values(keys.entities)), id)
    .map(([entity, key]) => keys.claimKey(entity, key)),
  fieldIds: fc.constant(keys.fieldIdsKey),
  sweepPlace: fc.constant(keys.sweepPlaceKey),
  seal: fc.constant(keys.sealKey),
  installation: fc.constant(keys.installationKey),
  pack: id.map(keys.packRowKey),
  packPiece: fc
    .tuple(id, id, number, id)
    .map(([pack, stream, index, writer]) => keys.packPieceKey(pack, stream, index, writer)),
  packKey: id.map(keys.packKeyKey),
};

const names = Object.keys(kinds) as (keyof typeof kinds)[];
const pairs = names.flatMap((left, at) =>
  names.slice(at + 1).map((right) => [left, right] as const),
);

describe('keys in storage', () => {
  it.each(pairs)('of %s and of %s are never equal, whatever the ids', (left, right) => {
    fc.assert(
      fc.property(kinds[left], kinds[right], (one, other) => {
        expect(one).not.toBe(other);
      }),
      { numRuns: 200 },
    );
  });

  it('of two kinds do not begin alike, so that a search by prefix finds one kind', () => {
    const prefixes = Object.values(keys.prefixes).map((prefix) => `${prefix}:`);
    expect(prefixes.filter((prefix) => prefix.slice(0, -1).includes(':'))).toEqual([]);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  it('of an item tell the issue', () => {
    expect(keys.issueIdOf(keys.itemKey('10042'))).toBe('10042');
  });
});
