import { describe, expect, it } from '@jest/globals';
import { countEnding, emptyReport } from './demo-table.js';

describe('countEnding', () => {
  it('counts where a complaint ended', () => {
    const report = emptyReport();
    countEnding(report, { codes: ['26K7-4QXM-K'], holder: 'PT PLN (Persero)', why: null, outcome: 'routed' });
    expect(report).toMatchObject({
      filed: 1,
      routed: 1,
      lost: 0,
      doubled: 0,
      byInstitution: { 'PT PLN (Persero)': 1 },
    });
  });

  it('calls one text with two codes doubled', () => {
    const report = emptyReport();
    countEnding(report, { codes: ['26K7-4QXM-K', '26K7-4QXN-3'], holder: null, why: null, outcome: 'triaged' });
    expect(report.doubled).toBe(1);
  });

  it('calls an accepted text that nobody holds lost', () => {
    const report = emptyReport();
    countEnding(report, { codes: [], holder: null, why: null, outcome: 'lost' });
    expect(report).toMatchObject({ filed: 1, lost: 1, byInstitution: { nobody: 1 } });
  });
});
