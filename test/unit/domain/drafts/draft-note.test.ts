import { describe, expect, it } from 'vitest';
import type { DraftKind } from '../../../../src/contract/types';
import { draftNote, noteText } from '../../../../src/domain/drafts/draft-note';
import { factsOf, strangers } from '../../../../src/domain/drafts/strangers';
import { aStanding, aStep } from '../../../support/builders/standing-builders';
import { aShownGate, anItemView } from '../../../support/builders/item-view';
import { factsAbout, headingsOf, proven, saidUnder } from './sections';

const TRADED =
  'What are we trading off by shipping this version rather than waiting another sprint?';
const PROVEN = 'What is proven, and what is not';

describe.each<[DraftKind, string, string[]]>([
  ['steering', 'Steering note', ['Where it stands', PROVEN, 'To decide']],
  ['sprint-review', 'Sprint review note', ['What we show', TRADED]],
  ['release', 'Release note', ['What is released', PROVEN, 'Who said yes']],
  [
    ...(['hand-off', 'Hand-off note'] as const),
    ['What is handed over', PROVEN, 'Data it depends on', 'Open'],
  ],
  [
    ...(['incident', 'Incident note'] as const),
    ['What happened', 'What runs', 'What alarms', 'What was proven before', 'Open'],
  ],
])('a %s note', (kind, title, headings) => {
  it('is called after the item, in one line', () => {
    const issue = { ...anItemView().issue, key: 'AI-7', summary: ' Read\n# claims ' };
    expect(draftNote(factsAbout({ issue }), kind)).toMatchObject({
      ...{ kind, title: `${title}: AI-7 Read # claims` },
    });
  });

  it('has these sections in this order where nothing is on record yet', () => {
    expect(headingsOf(kind)).toEqual(headings);
  });
});

describe('the lines of a note', () => {
  const withSteps = (count: number) =>
    saidUnder('steering', 'To decide', {
      standing: aStanding({
        steps: Array.from({ length: count }, (_none, index) =>
          aStep({ title: `Step ${index + 1}`, next: '', whoElse: null }),
        ),
      }),
    });

  it('are thirty at most, and then say that there is more', () => {
    expect(withSteps(30)).toHaveLength(30);
    expect(withSteps(30)?.at(-1)).toBe('Step 30.');
    expect(withSteps(31)?.slice(29)).toEqual(['Step 30.', 'There is more on the item.']);
  });

  it('leave out what a record does not say, and need no second full stop', () => {
    const step = (title: string, next: string) => aStep({ title, next, whoElse: null });
    const steps = [step('Is it fair?', ''), step('Wait…', ' Ask\n them! '), step('', '')];
    expect(saidUnder('steering', 'To decide', { standing: aStanding({ steps }) })).toEqual([
      ...['Is it fair?', 'Wait… Ask them!'],
    ]);
  });
});

describe('the text of a note', () => {
  const text = (site: string | null, key = 'AI-1') =>
    noteText(
      {
        ...{ kind: 'steering', title: 'Steering note: AI-1 Triage' },
        sections: [
          {
            heading: 'Where it stands',
            lines: [
              { text: 'It is held.', run: null },
              { text: '97 of 100 hold.', run: '0123456789abcdef' },
            ],
          },
          { heading: 'To decide', lines: [{ text: 'Nothing.', run: null }] },
        ],
      },
      key,
      site,
    );

  it('is Markdown with a heading a section and a line a sentence, the run behind its numbers', () => {
    expect(text(null)).toBe(
      [
        ...['# Steering note: AI-1 Triage', '', '## Where it stands', ''],
        ...['- It is held.', '- 97 of 100 hold. (run 01234567)', ''],
        ...['## To decide', '', '- Nothing.', ''],
      ].join('\n'),
    );
  });

  it('leads from a run to its item where the site is known', () => {
    expect(text('https://x.test', 'AI 1')).toContain(
      '97 of 100 hold. ([run 01234567](https://x.test/browse/AI%201))',
    );
  });

  it('makes no link, tag, heading or code of what somebody wrote', () => {
    const line = { text: '[click](https://evil.test) <b>now</b> `rm` C:\\x', run: null };
    const note = {
      ...{ kind: 'steering' as const, title: 'Steering note: AI-1 <img>' },
      sections: [{ heading: 'Where it stands', lines: [line] }],
    };
    const said = noteText(note, 'AI-1', null);
    expect(said).toContain('\\[click\\](https://evil.test) \\<b>now\\</b> \\`rm\\` C:\\\\x');
    expect(said).toContain('# Steering note: AI-1 \\<img>');
  });

  it('says nothing that the records of the item do not', () => {
    const facts = factsAbout({ nextGate: aShownGate({ criteria: [proven] }) });
    const said = noteText(draftNote(facts, 'steering'), 'AI-1', null);
    expect(said).toContain('97.0%');
    expect(strangers(said, factsOf(facts))).toEqual([]);
    expect(strangers(said.replaceAll('97.0%', '97.1%'), factsOf(facts))).toEqual(['97.1']);
  });
});
