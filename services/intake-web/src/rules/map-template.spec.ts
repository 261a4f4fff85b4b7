import { describe, expect, it } from '@jest/globals';
import { faultOfTemplate, readAttribution, tileOriginOf, withTilesFrom } from './map-template.js';

const outside = 'https://lapor.example';

describe('the address of a map', () => {
  it.each([
    { template: 'https://tiles.example/{z}/{x}/{y}.png', at: outside, why: 'it is the usual one' },
    { template: 'https://tiles.example:8443/a/{z}/{y}/{x}?key=1&b=2', at: outside, why: 'order and key are free' },
    {
      template: 'http://127.0.0.1:9000/{z}/{x}/{y}.png',
      at: 'http://localhost:8080',
      why: 'our own machine has no TLS',
    },
  ])('is taken: $why', ({ template, at }) => {
    expect(faultOfTemplate(template, at)).toBeNull();
  });

  it.each([
    { template: 'https://tiles.example/{z}/{x}.png', says: 'must hold {z}, {x} and {y}; {y} is not there' },
    {
      template: 'https://{s}.tiles.example/{z}/{x}/{y}.png',
      says: 'knows only {z}, {x} and {y}, not {s}; name one server',
    },
    { template: '/peta/{z}/{x}/{y}.png', says: 'is no address: https://tiles.example/{z}/{x}/{y}.png' },
    {
      template: 'https://{z}.example/{x}/{y}.png',
      says: 'must begin with the server as browsers write it: https://tiles.example/',
    },
    {
      template: 'https://Tiles.example/{z}/{x}/{y}.png',
      says: 'must begin with the server as browsers write it: https://tiles.example/',
    },
    {
      template: 'https://me:secret@tiles.example/{z}/{x}/{y}.png',
      says: 'must hold no user and no password: every citizen would read them',
    },
    {
      template: 'https://tiles.example; script-src *; x/{z}/{x}/{y}',
      says: 'is no address: https://tiles.example/{z}/{x}/{y}.png',
    },
    { template: 'http://tiles.example/{z}/{x}/{y}.png', says: 'must be https, as the pages are' },
    { template: 'ftp://tiles.example/{z}/{x}/{y}.png', says: 'must be https, as the pages are' },
  ])('is refused: $template', ({ template, says }) => {
    expect(faultOfTemplate(template, outside)).toBe(says);
  });
});

describe('the policy of a page with the map', () => {
  it('lets pictures come from that server as well, and nothing else changes', () => {
    const policy = "default-src 'self';img-src 'self' data:;connect-src 'self'";
    expect(withTilesFrom(policy, tileOriginOf('https://tiles.example/{z}/{x}/{y}.png'))).toBe(
      "default-src 'self';img-src 'self' data: https://tiles.example;connect-src 'self'",
    );
  });
});

describe('whose map it is', () => {
  it.each([
    { told: '© Badan Informasi Geospasial', words: '© Badan Informasi Geospasial', href: null },
    {
      told: '© OpenStreetMap https://osm.example/copyright',
      words: '© OpenStreetMap',
      href: 'https://osm.example/copyright',
    },
    { told: '© A javascript:alert(1)', words: '© A javascript:alert(1)', href: null },
  ])('is "$words" of "$told"', ({ told, words, href }) => {
    expect(readAttribution(told)).toEqual({ words, href });
  });
});
