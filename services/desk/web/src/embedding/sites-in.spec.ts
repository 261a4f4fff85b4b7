import { describe, expect, it } from '@jest/globals';
import { sitesIn } from './sites-in.js';

describe('sitesIn', () => {
  it.each([
    { typed: '', sites: [], why: 'nowhere' },
    {
      typed: ' https://a.example \n\nhttps://b.example\n',
      sites: ['https://a.example', 'https://b.example'],
      why: 'lines',
    },
    { typed: 'https://a.example https://b.example', sites: ['https://a.example', 'https://b.example'], why: 'pasted' },
  ])('reads $sites.length: $why', ({ typed, sites }) => {
    expect(sitesIn(typed)).toEqual(sites);
  });
});
