import { createHash } from 'node:crypto';
import { canonicalJson } from '../rules/canonical-json.js';
import type { Anchor } from './anchor.entity.js';

type Hashed = Pick<Anchor, 'day' | 'chains' | 'root' | 'previous'>;

/** What is published of a day: it stands for the tree and, through the anchor before, for all days before. */
export const anchorHash = ({ day, chains, root, previous }: Hashed): string =>
  createHash('sha256').update(canonicalJson({ day, chains, root, previous })).digest('hex');
