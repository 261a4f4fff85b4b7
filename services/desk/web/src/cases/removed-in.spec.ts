import { describe, expect, it } from '@jest/globals';
import { removedIn } from './removed-in.js';

describe('removedIn', () => {
  it('names the files that a timeline says are gone, and nothing else that has a reason', () => {
    const timeline = [{ kind: 'file-removed', why: 'one' }, { kind: 'disposed', why: 'two' }, { kind: 'added' }];
    expect([...removedIn(timeline)]).toEqual(['one']);
  });
});
