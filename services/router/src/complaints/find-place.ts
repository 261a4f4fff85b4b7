import { Places, regencyOf, type Resolved } from '#libs/places';
import type { Where } from '../rules/where-of.js';

/**
 * Where it happened: what the citizen gave as the place says more than the story, which can tell two places of one name apart.
 * Nothing is guessed.
 */
export function findPlace({ text, place }: { readonly text: string; readonly place: string | null }): Where {
  const places = Places.open();
  const read: Resolved[] = [];
  for (const words of place === null ? [text] : [place, `${place}\n${text}`, text]) {
    const resolved = places.resolve(words);
    if (resolved.certain && regencyOf(resolved.certain.code)) return whereOf(resolved);
    read.push(resolved);
  }
  return whereOf(read.find(({ total }) => total > 0) ?? read[0]);
}

/** The regency a reply names, as the government of it; null where it is not certain. */
export function regionIn(reply: string): string | null {
  const { certain } = Places.open().resolve(reply);
  return certain && regencyOf(certain.code);
}

function whereOf(resolved: Resolved | undefined): Where {
  if (!resolved) return { certain: null, candidates: [] };
  const { certain, candidates, total } = resolved;
  // Of more than these nobody can be asked which it is.
  const shown = total > candidates.length ? [] : candidates.map(({ code }) => code);
  return { certain: certain?.code ?? null, candidates: shown };
}
