import { describe, expect, it } from 'vitest';
import { changeDraft, isDirty, newDraft } from '../../../../static/panel/sections/criteria/draft';

describe('a draft', () => {
  it('starts from unsaved text where there is some', () => {
    const draft = newDraft('saved', { text: 'unsaved', at: 7 });
    expect(draft).toMatchObject({ text: 'unsaved', backFrom: 7 });
    expect(isDirty(draft)).toBe(true);
    expect(newDraft('saved', { text: 'saved', at: 7 }).backFrom).toBeNull();
    expect(isDirty(newDraft('saved', null))).toBe(false);
  });

  it('takes back replacements one by one, and nothing more than was replaced', () => {
    const one = changeDraft(newDraft('a', null), { kind: 'replaced', text: 'b' });
    const two = changeDraft(one, { kind: 'replaced', text: 'c' });
    const back = changeDraft(two, { kind: 'undone' });
    expect(back.text).toBe('b');
    const start = changeDraft(back, { kind: 'undone' });
    expect(start.text).toBe('a');
    expect(changeDraft(start, { kind: 'undone' })).toBe(start);
  });

  it('brings back what was typed before it was discarded', () => {
    const typed = changeDraft(newDraft('a', null), { kind: 'typed', text: 'long work' });
    const discarded = changeDraft(typed, { kind: 'replaced', text: 'a' });
    expect(changeDraft(discarded, { kind: 'undone' }).text).toBe('long work');
  });

  it('keeps unsaved text when somebody else saves', () => {
    const typed = changeDraft(newDraft('a', null), { kind: 'typed', text: 'mine' });
    const stored = changeDraft(typed, { kind: 'stored', text: 'theirs' });
    expect(stored.text).toBe('mine');
    expect(stored.saved).toBe('theirs');
  });

  it('follows what is stored where nothing is unsaved', () => {
    const stored = changeDraft(newDraft('a', null), { kind: 'stored', text: 'theirs' });
    expect(stored.text).toBe('theirs');
    expect(isDirty(stored)).toBe(false);
  });

  it('begins anew after locking', () => {
    const typed = changeDraft(newDraft('a', null), { kind: 'replaced', text: 'b' });
    expect(changeDraft(typed, { kind: 'restarted', text: 'locked' })).toEqual(
      newDraft('locked', null),
    );
  });
});
