import { describe, expect, it } from '@jest/globals';
import { safeReturn } from './safe-return.js';

describe('safeReturn', () => {
  it.each(['/', '/lapor', '/lacak/26K7-4QXM-K', '/lacak?kode=26K7'])('leads back to %s', (path) => {
    expect(safeReturn(path)).toBe(path);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/%0d%0aset-cookie:x',
    '/\t/evil.example',
    'lapor',
    '',
    undefined,
    ['/lapor'],
    '/lapor#<script>',
  ])('does not leave the site for %j', (wanted) => {
    expect(new URL(safeReturn(wanted), 'http://here.example').host).toBe('here.example');
  });
});
