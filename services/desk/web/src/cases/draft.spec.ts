import { beforeEach, describe, expect, it } from '@jest/globals';
import { draftKey, forgetDrafts, keepDraft, readDraft, type DraftStorage } from './draft.js';

class TabStorage implements DraftStorage {
  readonly kept = new Map<string, string>();
  get length() {
    return this.kept.size;
  }
  key = (index: number) => [...this.kept.keys()][index] ?? null;
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem(key: string, text: string) {
    this.kept.set(key, text);
  }
  removeItem(key: string) {
    this.kept.delete(key);
  }
}

class FullStorage extends TabStorage {
  override setItem(): never {
    throw new Error('QuotaExceededError');
  }
}

let storage: TabStorage;
beforeEach(() => {
  storage = new TabStorage();
});

describe('a draft', () => {
  it('comes back after a reload', () => {
    keepDraft(storage, draftKey('staff', 'case', 'answer'), 'Regu sudah berangkat');
    expect(readDraft(storage, draftKey('staff', 'case', 'answer'))).toBe('Regu sudah berangkat');
  });

  it.each([
    { key: draftKey('staff', 'case', 'ask'), what: 'another action' },
    { key: draftKey('staff', 'other', 'answer'), what: 'another case' },
    { key: draftKey('colleague', 'case', 'answer'), what: 'another person in the same tab' },
  ])('is not met by $what', ({ key }) => {
    keepDraft(storage, draftKey('staff', 'case', 'answer'), 'Regu sudah berangkat');
    expect(readDraft(storage, key)).toBe('');
  });

  it('leaves no trace when the field is emptied', () => {
    keepDraft(storage, draftKey('staff', 'case', 'answer'), 'x');
    keepDraft(storage, draftKey('staff', 'case', 'answer'), '');
    expect(storage.kept.size).toBe(0);
  });

  it('is forgotten with all others at sign-out, and nothing else is', () => {
    keepDraft(storage, draftKey('staff', 'one', 'answer'), 'x');
    keepDraft(storage, draftKey('staff', 'two', 'ask'), 'y');
    storage.setItem('other', 'z');
    forgetDrafts(storage);
    expect([...storage.kept.keys()]).toEqual(['other']);
  });

  it('does not stop the writing when the storage is full', () => {
    expect(() => {
      keepDraft(new FullStorage(), draftKey('staff', 'case', 'answer'), 'x');
    }).not.toThrow();
  });
});
