import { describe, expect, it } from '@jest/globals';
import { fieldOfFile, wantedFiles } from './wanted-files.js';

const id = '0199a1b2-0000-7000-8000-000000000001';

describe('the files that a form wants', () => {
  it('are those whose box is ticked', () => {
    expect(wantedFiles({ isi: 'Lampu mati', [fieldOfFile(id)]: 'ya' })).toEqual([id]);
  });

  it('are none that somebody made up', () => {
    expect(wantedFiles({ 'berkas-': 'ya', 'berkas-1': 'ya', [`x${fieldOfFile(id)}`]: 'ya' })).toEqual([]);
  });
});
