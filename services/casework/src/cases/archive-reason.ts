import type { archiveReasons } from '#libs/contracts';

export type ArchiveReason = (typeof archiveReasons)[number];
