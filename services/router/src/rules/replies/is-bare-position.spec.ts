import { expect, it } from '@jest/globals';
import { isBarePosition } from './is-bare-position.js';

it.each([
  { reply: 'Lokasi: geo:-6.40000,106.80000', is: true, why: 'only where on the map' },
  { reply: 'Lokasi: Balai Desa Mrebet, geo:-7.31000,109.36000', is: false, why: 'a name stands with it' },
  { reply: 'Mrebet, Purbalingga', is: false, why: 'a name' },
  { reply: '', is: false, why: 'nothing' },
])('$reply → $is: $why', ({ reply, is }) => {
  expect(isBarePosition(reply)).toBe(is);
});
