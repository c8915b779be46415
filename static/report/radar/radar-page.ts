import { isRecord, readNumber, readPath, readText, readTexts } from '../../components/guards';
import type { RadarItem, RadarPage } from './radar-data';

const list = (value: unknown, ...keys: string[]): unknown[] => {
  const found = readPath(value, ...keys);
  return Array.isArray(found) ? found : [];
};

const text = (value: unknown, key: string): string => readText(value, key) ?? '';
const number = (value: unknown, key: string): number => Math.max(0, readNumber(value, key) ?? 0);

const readDeclared = (declared: unknown): RadarItem['returns'][number]['declared'] =>
  isRecord(declared)
    ? { reason: text(declared, 'reason'), by: text(declared, 'by'), at: text(declared, 'at') }
    : null;

const readMisfit = (misfit: unknown): RadarItem['misfit'] =>
  isRecord(misfit)
    ? {
        stage: text(misfit, 'stage'),
        workType: text(misfit, 'workType'),
        why: text(misfit, 'why'),
      }
    : null;

const readItem = (item: unknown): RadarItem => ({
  ...{ key: text(item, 'key'), summary: text(item, 'summary'), stage: readText(item, 'stage') },
  skips: list(item, 'skips').map((skip) => ({
    ...{ from: readText(skip, 'from'), to: text(skip, 'to'), at: text(skip, 'at') },
    ...{ skipped: readTexts(skip, 'skipped'), accountId: readText(skip, 'accountId') },
  })),
  returns: list(item, 'returns').map((one) => ({
    ...{ from: text(one, 'from'), to: text(one, 'to'), at: text(one, 'at') },
    ...{ accountId: readText(one, 'accountId'), lostMs: number(one, 'lostMs') },
    declared: readDeclared(readPath(one, 'declared')),
  })),
  pingPong: list(item, 'pingPong').map((one) => ({
    ...{ a: text(one, 'a'), b: text(one, 'b'), times: number(one, 'times') },
  })),
  dwell: list(item, 'dwell').map((one) => ({
    ...{ stage: text(one, 'stage'), visits: number(one, 'visits') },
    milliseconds: number(one, 'milliseconds'),
  })),
  misfit: readMisfit(readPath(item, 'misfit')),
  sentences: readTexts(item, 'sentences'),
});

const readPeople = (people: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isRecord(people) ? people : {}).flatMap(([id, name]) =>
      typeof name === 'string' ? [[id, name] as const] : [],
    ),
  );

/** A page of the radar, as the app's answer says it; parts it lacks are empty. */
export const readRadarPage = (data: unknown): RadarPage => ({
  items: list(data, 'items').map(readItem),
  cursor: readText(data, 'cursor'),
  people: readPeople(readPath(data, 'people')),
});
