import { Injectable } from '@nestjs/common';
import { DirectoryBook } from './directory-book.js';
import { lineOf, type InstitutionLine } from './list-institutions.js';

export interface Branch extends InstitutionLine {
  /** How many belong to it directly. */
  readonly children: number;
}

/** One level of the tree as it stood on a day: whoever opens a branch asks for the next. */
@Injectable()
export class ShowTree {
  constructor(private readonly book: DirectoryBook) {}

  async run({
    on,
    parent,
  }: {
    on?: string | undefined;
    parent?: string | undefined;
  }): Promise<{ on: string; items: Branch[] }> {
    const day = on ?? this.book.today();
    const present = [...(await this.book.on(day)).values()];
    const counts = new Map<string, number>();
    for (const one of present) if (one.parent !== null) counts.set(one.parent, (counts.get(one.parent) ?? 0) + 1);
    const items = present
      .filter((one) => one.parent === (parent ?? null))
      .map((one) => ({ ...lineOf(one), children: counts.get(one.code) ?? 0 }))
      .sort((one, other) => one.name.localeCompare(other.name, 'id'));
    return { on: day, items };
  }
}
