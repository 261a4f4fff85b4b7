import { Injectable } from '@nestjs/common';
import type { Editor } from '../edits/keep-edits.js';
import { readCsvRows } from '../lists/read-csv-rows.js';
import { RewriteServices, type Rewriting } from './rewrite-services.js';
import { serviceRows } from './service-csv.js';

export type ServicesDryRun = Pick<Rewriting, 'changes' | 'faults'>;

/** A file replaces all stretches of the services that it names; what it does not name stays as it is. */
@Injectable()
export class ImportServices {
  constructor(private readonly rewrite: RewriteServices) {}

  async dryRun(text: string): Promise<ServicesDryRun> {
    const { codes, edit } = readFile(text);
    const { changes, faults } = await this.rewrite.look(codes, edit);
    return { changes, faults };
  }

  async run(text: string, by: Editor): Promise<ServicesDryRun> {
    const { codes, edit } = readFile(text);
    return { changes: await this.rewrite.run(by, codes, edit), faults: [] };
  }
}

function readFile(text: string) {
  const rows = readCsvRows(text, serviceRows);
  return { codes: [...new Set(rows.map(({ code }) => code))], edit: () => Promise.resolve(rows) };
}
