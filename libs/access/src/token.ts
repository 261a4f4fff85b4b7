import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits that mean nothing by themselves. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token: who reads the table cannot sign in with it. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Belongs to one session and can be had only by who holds its cookie; a page of another origin can not read it. */
export const csrfTokenOf = (token: string): string => createHash('sha256').update(`csrf:${token}`).digest('base64url');

export function isCsrfTokenOf(token: string, given: string): boolean {
  const [expected, got] = [Buffer.from(csrfTokenOf(token)), Buffer.from(given)];
  return expected.length === got.length && timingSafeEqual(expected, got);
}
