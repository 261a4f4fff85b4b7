import { describe, expect, it } from '@jest/globals';
import { download, isAllowed } from './download.js';

const allowed = { hosts: ['lookaside.fbsbx.com', '.cdninstagram.com'], origins: ['http://127.0.0.1:8081'] };

describe('where a file may be fetched from', () => {
  it.each([
    { url: 'https://lookaside.fbsbx.com/a?b', is: true, why: 'the provider’s host' },
    { url: 'https://scontent.cdninstagram.com/a', is: true, why: 'below an allowed one' },
    { url: 'http://127.0.0.1:8081/file', is: true, why: 'where our own settings lead' },
    { url: 'http://lookaside.fbsbx.com/a', is: false, why: 'in the clear' },
    { url: 'https://lookaside.fbsbx.com:8443/a', is: false, why: 'another port' },
    { url: 'https://lookaside.fbsbx.com.evil.example/a', is: false, why: 'another host that begins alike' },
    { url: 'https://evilcdninstagram.com/a', is: false, why: 'another host that ends alike' },
    { url: 'https://us:pw@lookaside.fbsbx.com/a', is: false, why: 'with a name in front' },
    { url: 'http://169.254.169.254/latest', is: false, why: 'inside the house' },
    { url: 'file:///etc/passwd', is: false, why: 'not even the web' },
    { url: 'no address', is: false, why: 'nothing' },
  ])('$url: $is, $why', ({ url, is }) => {
    expect(isAllowed(url, allowed)).toBe(is);
  });

  it('is nowhere else: nothing is asked there', async () => {
    expect(await download({ url: 'http://169.254.169.254/', allowed })).toEqual({ outcome: 'gone' });
  });
});
