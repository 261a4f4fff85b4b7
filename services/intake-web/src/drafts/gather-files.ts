import { Injectable } from '@nestjs/common';
import { Log } from '#libs/runtime';
import { fileProblemOf, type FileProblem } from '../complaints/check-files.js';
import type { SentFile, Submission } from '../complaints/read-submission.js';
import { mostFiles } from '../rules/limits.js';
import { wantedFiles } from '../rules/wanted-files.js';
import { UploadLimit } from '../uploads/upload-limit.js';
import { KeepFile } from './keep-file.js';
import { KeptFiles } from './kept-files.js';

/** The files of a form: those that wait for it and are still wanted, and those that come with it. */
@Injectable()
export class GatherFiles {
  constructor(
    private readonly keepFile: KeepFile,
    private readonly keptFiles: KeptFiles,
    private readonly limit: UploadLimit,
    private readonly log: Log,
  ) {}

  async of(token: string, submission: Submission): Promise<Submission> {
    const wanted = wantedFiles(submission.fields);
    if (wanted.length === 0) return submission;
    const kept = await this.keptFiles.contentsOf(token, (id) => wanted.includes(id));
    const whole = withFiles(submission, [...kept, ...submission.files]);
    // Files are kept for a day: whoever takes longer must not find out from nobody that they were left out.
    return kept.length < wanted.length ? { ...whole, fileProblem: 'file-again' } : whole;
  }

  /** Of a form that goes back to the citizen: nobody has to choose twice. Says what could not be kept. */
  async keep(token: string, { fields, files, fileProblem }: Submission, caller: string): Promise<FileProblem | null> {
    const wanted = wantedFiles(fields);
    const waiting = (await this.keptFiles.of(token)).map(({ id }) => id);
    await this.keepFile.drop(waiting.filter((id) => !wanted.includes(id)));
    const kept = waiting.filter((id) => wanted.includes(id)).length;
    const problems: (FileProblem | null)[] = [];
    // One after another: they are shown in the order in which they were chosen.
    for (const file of files) problems.push(await this.keepOne(token, file, caller));
    const added = problems.filter((problem) => problem === null).length;
    if (kept + added > mostFiles) return 'file-too-many';
    const lost = kept < wanted.length ? 'file-again' : null;
    return fileProblem ?? lost ?? problems.find((problem) => problem !== null) ?? null;
  }

  /** It takes room as one that is sent ahead does, and counts as one. */
  private async keepOne(token: string, { name, content }: SentFile, caller: string): Promise<FileProblem | null> {
    try {
      await this.limit.check(caller);
      await this.keepFile.add(token, name, content);
      return null;
    } catch (error) {
      const problem = fileProblemOf(error);
      if (problem !== null) return problem;
      this.log.error({ error }, 'A file could not be kept');
      return 'file-again';
    }
  }
}

export function withFiles(submission: Submission, files: Submission['files']): Submission {
  return { ...submission, files, fileProblem: files.length > mostFiles ? 'file-too-many' : submission.fileProblem };
}
