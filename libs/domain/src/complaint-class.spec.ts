import { describe, expect, it } from '@jest/globals';
import { complaintClassNamed } from './complaint-class.js';

describe('complaintClassNamed', () => {
  it.each([
    { word: 'Pengaduan', named: 'complaint', why: 'the everyday word, in any case' },
    { word: 'permintaan-informasi', named: 'information-request', why: 'a hyphen is a blank' },
    { word: 'information_request', named: 'information-request', why: 'so is an underscore' },
    { word: ' Aspirasi ', named: 'aspiration', why: 'blanks around it do not matter' },
    { word: 'oversight-complaint', named: 'oversight-complaint', why: 'the name in the contracts' },
    { word: 'pujian', named: null, why: 'praise is no class' },
    { word: 'constructor', named: null, why: 'only words of the table count' },
  ])('takes "$word" for $named: $why', ({ word, named }) => {
    expect(complaintClassNamed(word)).toBe(named);
  });
});
