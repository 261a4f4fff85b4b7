import { describe, expect, it } from '@jest/globals';
import {
  askedAt,
  firstStep,
  lastStep,
  pageOf,
  progressOf,
  stepAfter,
  stepBefore,
  stepNamed,
  stepNames,
} from './form-steps.js';
import { questions } from './read-form.js';

describe('the form page by page', () => {
  it('asks everything that the short form asks, once', () => {
    const asked = stepNames.flatMap((step) => askedAt(step));
    expect(asked.toSorted()).toEqual([...questions].toSorted());
  });

  it('leads through all pages, and back again', () => {
    const there = stepNames.map((step) => stepAfter(step, false));
    expect([firstStep, ...there]).toEqual([...stepNames, lastStep]);
    expect(stepNames.map(stepBefore)).toEqual([null, ...stepNames.slice(0, -1)]);
  });

  it('leads back to the overview whoever came from there', () => {
    expect(stepAfter('lokasi', true)).toBe('periksa');
  });

  it('knows the page of a question and that of the files, and shows what has none on the overview', () => {
    expect(['tanggal-tidak-tahu', 'surel', 'judul', 'lampiran', 'x'].map(pageOf)).toEqual([
      ...['tanggal', 'kontak', 'isi', 'lampiran', 'periksa'],
    ]);
  });

  it('knows its pages by name, and how far each is', () => {
    expect([stepNamed('isi'), stepNamed('toString')]).toEqual(['isi', null]);
    expect(progressOf('isi')).toEqual({ number: 2, of: 9 });
  });
});
