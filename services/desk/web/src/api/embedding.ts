import type { DeskLanguage } from '../language/catalogue.js';
import { get, put } from './call.js';

export interface Embeddable {
  readonly code: string;
  readonly name: string;
}

export interface Snippet extends Embeddable {
  /** Sites on which the form shows. */
  readonly origins: readonly string[];
  readonly form: string;
  readonly badge: string;
}

const address = '/api/intake-web/embeddings';
const of = (code: string) => `${address}/${encodeURIComponent(code)}`;

export const listEmbeddable = (q: string, signal: AbortSignal): Promise<{ readonly items: readonly Embeddable[] }> =>
  get(address, { q }, signal);

export const readSnippet = (code: string, language: DeskLanguage, signal: AbortSignal): Promise<Snippet> =>
  get(of(code), { language }, signal);

export const nameSites = (code: string, origins: readonly string[]): Promise<unknown> => put(of(code), { origins });
