import { beforeEach, describe, expect, it } from '@jest/globals';
import type { KeptDraft } from '../api/case-desk.js';
import {
  draftKey,
  forgetDrafts,
  isToKeep,
  keepDraft,
  newestOf,
  nothing,
  readDraft,
  type DraftStorage,
  type TabDraft,
} from './draft.js';

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

const typed: TabDraft = { ...nothing, text: 'Regu sudah berangkat', final: false, files: ['a'], isSafe: false };
const at = (minute: number) => `2026-11-23T03:0${minute}:00.000Z`;
const kept = (text: string, minute: number): KeptDraft => ({
  action: 'answer',
  text,
  final: true,
  updatedAt: at(minute),
});
const ofTab = (text: string, more: Partial<TabDraft>): TabDraft => ({ ...nothing, text, final: true, ...more });

describe('a draft', () => {
  it('comes back after a reload', () => {
    keepDraft(storage, draftKey('staff', 'case', 'answer'), typed);
    expect(readDraft(storage, draftKey('staff', 'case', 'answer'))).toEqual(typed);
  });

  it.each([
    { key: draftKey('staff', 'case', 'ask'), what: 'another action' },
    { key: draftKey('staff', 'other', 'answer'), what: 'another case' },
    { key: draftKey('colleague', 'case', 'answer'), what: 'another person in the same tab' },
  ])('is not met by $what', ({ key }) => {
    keepDraft(storage, draftKey('staff', 'case', 'answer'), typed);
    expect(readDraft(storage, key)).toEqual(nothing);
  });

  it('leaves no trace when the field is emptied', () => {
    keepDraft(storage, draftKey('staff', 'case', 'answer'), typed);
    keepDraft(storage, draftKey('staff', 'case', 'answer'), { ...typed, text: '' });
    expect(storage.kept.size).toBe(0);
  });

  it('is forgotten with all others at sign-out, and nothing else is', () => {
    keepDraft(storage, draftKey('staff', 'one', 'answer'), typed);
    keepDraft(storage, draftKey('staff', 'two', 'ask'), typed);
    storage.setItem('other', 'z');
    forgetDrafts(storage);
    expect([...storage.kept.keys()]).toEqual(['other']);
  });

  it.each(['Regu sudah berangkat', '7', 'null', '{"text":7}'])('is none where something else is kept: %s', (kept) => {
    storage.setItem(draftKey('staff', 'case', 'answer'), kept);
    expect(readDraft(storage, draftKey('staff', 'case', 'answer'))).toEqual(nothing);
  });

  it('does not stop the writing when the storage is full', () => {
    expect(() => {
      keepDraft(new FullStorage(), draftKey('staff', 'case', 'answer'), typed);
    }).not.toThrow();
  });
});

describe('the newest of what a tab and the hub have', () => {
  const first = ofTab('Regu', { since: at(1) });
  const on = ofTab('Regu akan', { since: at(1), isSafe: false });
  const sent = { text: 'Regu sudah', final: true, files: [] };
  it.each<{ tab: TabDraft; hub: KeptDraft | null | undefined; newest: TabDraft; why: string }>([
    { tab: nothing, hub: null, newest: nothing, why: 'neither has any' },
    { tab: on, hub: undefined, newest: on, why: 'the hub is not asked yet' },
    { tab: nothing, hub: kept('Regu', 1), newest: first, why: 'only the hub has one' },
    { tab: on, hub: kept('Regu', 1), newest: on, why: 'only the tab was written on' },
    { tab: first, hub: kept('Sudah', 2), newest: ofTab('Sudah', { since: at(2) }), why: 'it was written on elsewhere' },
    { tab: first, hub: null, newest: nothing, why: 'it was sent from elsewhere' },
    { tab: on, hub: null, newest: { ...on, since: null }, why: 'what was sent from elsewhere was written on here' },
    { tab: on, hub: kept('Sudah', 2), newest: on, why: 'it was written on at both' },
    {
      ...{ tab: on, hub: kept('Regu akan', 2), newest: ofTab('Regu akan', { since: at(2) }) },
      why: 'the same was written at both',
    },
    {
      ...{ tab: { ...on, sent }, hub: kept('Regu sudah', 2), newest: { ...on, since: at(2) } },
      why: 'what the hub has came from here, unanswered',
    },
    {
      tab: { ...nothing, since: at(1) },
      hub: kept('Regu', 1),
      newest: { ...nothing, since: at(1) },
      why: 'it is being dropped',
    },
  ])('$why', ({ tab, hub, newest }) => {
    expect(newestOf(tab, hub)).toEqual(newest);
  });

  it('keeps which kind was chosen, of which the hub knows one', () => {
    const interim = { ...on, final: false };
    expect(newestOf(interim, { ...kept('Regu akan', 2), final: false })).toMatchObject({ final: false, isSafe: true });
  });
});

describe('whether the hub is sent a draft', () => {
  const on = ofTab('Regu akan', { since: at(1), isSafe: false });
  it.each([
    { tab: on, hub: kept('Regu', 1), is: true, why: 'it was written on' },
    { tab: { ...on, since: null }, hub: null, is: true, why: 'the hub has none' },
    { tab: on, hub: undefined, is: true, why: 'the hub is not asked yet' },
    { tab: { ...on, isSafe: true }, hub: kept('Regu', 1), is: false, why: 'the hub has all of it' },
    { tab: { ...on, text: ' ' }, hub: kept('Regu', 1), is: false, why: 'it has no word' },
    { tab: { ...on, text: 'a'.repeat(5_001) }, hub: kept('Regu', 1), is: false, why: 'the hub would refuse it' },
    { tab: on, hub: kept('Sudah', 2), is: false, why: 'it was written on elsewhere, too' },
  ])('$is, because $why', ({ tab, hub, is }) => {
    expect(isToKeep(tab, hub)).toBe(is);
  });
});
