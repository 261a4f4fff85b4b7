import { describe, expect, it } from '@jest/globals';
import { fileSize, kindOfFile } from './file-size.js';

describe('fileSize', () => {
  it.each([
    { bytes: 512, shown: '512 B' },
    { bytes: 88_000, shown: '86 KB' },
    { bytes: 1_450_000, shown: '1,4 MB' },
    { bytes: 10_485_760, shown: '10 MB' },
  ])('shows $bytes bytes as $shown', ({ bytes, shown }) => {
    expect(fileSize(bytes, 'id')).toBe(shown);
  });
});

describe('kindOfFile', () => {
  it('calls a photo as people do', () => {
    expect(kindOfFile('image/jpeg')).toBe('JPEG');
  });
});
