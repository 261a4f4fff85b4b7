import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '#libs/runtime';
import type { DataSource } from 'typeorm';
import { DirectoryBook } from './directory-book.js';

/** Reads are answered when told, each with its own number. */
const reads: { answer: () => void; fail: () => void }[] = [];
const find = () =>
  new Promise((resolve, reject) => {
    const at = reads.length + 1;
    const answer = () => {
      resolve([{ code: `read-${at}` }]);
    };
    const fail = () => {
      reject(new Error('away'));
    };
    reads.push({ answer, fail });
  });
const db = { getRepository: () => ({ find }) } as unknown as DataSource;
let book: DirectoryBook;
beforeEach(() => {
  reads.length = 0;
  book = new DirectoryBook(db, {} as Clock);
});

describe('the directory in memory', () => {
  it('is read once for all who ask at the same time, and not again for who asks soon after', async () => {
    const asked = Promise.all([book.all(), book.all(), book.all()]);
    reads[0]?.answer();
    expect(await asked).toEqual(Array(3).fill([{ code: 'read-1' }]));
    expect(await book.all()).toEqual([{ code: 'read-1' }]);
    expect(reads).toHaveLength(1);
  });

  it('is read anew after a change, also where somebody reads it just then', async () => {
    const before = book.all();
    book.changed();
    const after = book.all();
    reads[1]?.answer();
    expect(await after).toEqual([{ code: 'read-2' }]);
    reads[0]?.answer();
    await before;
    expect(await book.all()).toEqual([{ code: 'read-2' }]);
    expect(reads).toHaveLength(2);
  });

  it('is read anew when that failed', async () => {
    const failing = book.all();
    reads[0]?.fail();
    await expect(failing).rejects.toThrow('away');
    const again = book.all();
    reads[1]?.answer();
    expect(await again).toEqual([{ code: 'read-2' }]);
  });
});
