import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { oneAtATime } from '#libs/runtime';
import { csvCells, csvColumns } from './csv-columns.js';
import { DirectoryBook } from './directory-book.js';

/** Every institution, past and planned, as the import reads it. */
@Injectable()
export class ExportInstitutions {
  /** Anybody may have it, and it takes a processor a while. */
  readonly run = oneAtATime(() => this.make());

  constructor(private readonly book: DirectoryBook) {}

  private async make(): Promise<string> {
    return stringify((await this.book.all()).map(csvCells), { header: true, columns: csvColumns });
  }
}
