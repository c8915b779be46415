import { describe, expect, it } from 'vitest';
import { noteText } from '../../../src/domain/drafts/draft-note';
import { waiversInForce } from '../../../src/domain/drafts/parts';
import { factsOfText, strangers } from '../../../src/domain/drafts/strangers';
import { aWaiver } from '../../support/builders/governance-builders';

const draft = [
  '# Steering note: AI-1 Read claims',
  '- Proven: accuracy >= 90% @95%. 465 of 500 (93.0%) clears it. ([run 1a2b3c4d](https://x.test/browse/AI-1))',
  '- Waits for Maria Okafor. Due 2026-12-01. Model ClaimsNet, version 1.4.0.',
].join('\n');

describe('what a text says beyond its facts', () => {
  it.each([
    ['AI-1 passed: 465 of 500 hold.', []],
    ['Maria Okafor decides by 1 Dec 2026. ClaimsNet 1.4.0 waits.', []],
    ['Accuracy is 93% with 95% confidence.', []],
    ['Accuracy is 94%.', ['94']],
    ['It waits for Peter since 2026-12-02.', ['Peter', '2026-12-02']],
    ['AI-2 and run 99aabbcc say so.', ['AI-2', '99aabbcc']],
    ['The model PayNet is at p95_latency.', ['PayNet', 'p95_latency']],
    ['See [run 1a2b3c4d](https://evil.test/9999).', ['https://evil.test/9999']],
    ['See [run 1a2b3c4d](https://x.test/browse/AI-1).', []],
    ['See \\[run\\](https://evil.test/9999).', ['https://evil.test/9999']],
  ])('%s', (text, found) => {
    const facts = new Set([...factsOfText(draft), '93']);
    expect(strangers(text, facts)).toEqual(found);
  });

  it('is nothing for the draft itself', () => {
    expect(strangers(draft, factsOfText(draft))).toEqual([]);
  });
});

describe('waivers in a note', () => {
  it('are those in force alone: none that waits, was revoked or has ended', () => {
    const waivers = [
      { ...aWaiver({ id: 'waits', approvedBy: null }), inForce: false, expired: false },
      { ...aWaiver({ id: 'now' }), inForce: true, expired: false },
      { ...aWaiver({ id: 'ended' }), inForce: false, expired: true },
    ];
    expect(waiversInForce({ governance: { waivers } }).map(({ id }) => id)).toEqual(['now']);
  });
});

describe('the text of a note', () => {
  it('makes no link, tag, heading or code of what somebody wrote', () => {
    const line = { text: '[click](https://evil.test) <b>now</b> `rm`', run: null };
    const note = {
      kind: 'steering',
      title: 'Steering note: AI-1 <img>',
      sections: [{ heading: 'Where it stands', lines: [line] }],
    } as const;
    const text = noteText(
      { ...note, sections: [...note.sections].map((one) => ({ ...one, lines: [...one.lines] })) },
      'AI-1',
      null,
    );
    expect(text).toContain('\\[click\\](https://evil.test) \\<b>now\\</b> \\`rm\\`');
    expect(text).toContain('# Steering note: AI-1 \\<img>');
  });
});
