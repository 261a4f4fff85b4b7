import type { Kind } from './place-words.js';
import type { RegionTable } from './region-table.js';

/** Whether a region is what the word before its name says. */
export const isOfKind = (id: number, kind: Kind, table: RegionTable): boolean =>
  table.levelOf(id) === kind.level && (kind.city === undefined || kind.city === table.isCity(id));
