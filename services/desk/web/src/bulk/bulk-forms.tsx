import type { ComponentType } from 'react';
import { ArchiveMany } from './archive-many.js';
import { AskMany } from './ask-many.js';
import type { BulkFormProps } from './bulk-form.js';
import type { BulkAction } from './bulk-text.js';
import { ClassifyMany } from './classify-many.js';
import { DisposeMany } from './dispose-many.js';
import { MarkMany } from './mark-many.js';
import { MergeMany } from './merge-many.js';

/** What is asked before each of these is done with many cases; in the order of their buttons. */
export const bulkForms = {
  ask: AskMany,
  mark: MarkMany,
  classify: ClassifyMany,
  dispose: DisposeMany,
  merge: MergeMany,
  archive: ArchiveMany,
} as const satisfies Partial<Record<BulkAction, ComponentType<BulkFormProps>>>;

export type BulkFormName = keyof typeof bulkForms;
export const bulkFormNames = Object.keys(bulkForms) as BulkFormName[];
