import { describe, expect, it } from '@jest/globals';
import { framedBy, originOf } from './embedding-origins.js';

describe('a site that may show the form', () => {
  it.each([
    { address: 'https://pln.example/layanan?x=1', origin: 'https://pln.example' },
    { address: 'http://localhost:3000', origin: 'http://localhost:3000' },
    { address: 'http://pln.example', origin: null },
    { address: 'https://*.example', origin: null },
    { address: "https://pln.example; script-src 'unsafe-inline'", origin: null },
    { address: 'javascript:alert(1)', origin: null },
    { address: 'pln.example', origin: null },
  ])('is $origin for "$address"', ({ address, origin }) => {
    expect(originOf(address)).toBe(origin);
  });
});

describe('the policy of the page', () => {
  const policy = "default-src 'self';frame-ancestors 'none';base-uri 'self'";

  it('names the desk of the hub and the sites, and nothing else changes', () => {
    expect(framedBy(policy, ['https://a.example', 'https://b.example'])).toBe(
      "default-src 'self';frame-ancestors 'self' https://a.example https://b.example;base-uri 'self'",
    );
    expect(framedBy(policy, [])).toBe("default-src 'self';frame-ancestors 'self';base-uri 'self'");
  });
});
