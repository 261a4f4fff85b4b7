import { Injectable } from '@nestjs/common';
import { Server } from '@tus/server';
import { KeepFile } from '../drafts/keep-file.js';
import { largestFileBytes } from '../rules/limits.js';
import { DraftStore } from './draft-store.js';
import { refusalOf } from './refusal-of.js';
import { uploadsPath } from './uploads-path.js';

/** Set by ourselves: the number of the draft that this browser is writing, for a form that does not send its own. */
export const draftHeader = 'salur-draft';

/** Uploads that go on after a lost connection, by the tus protocol: see decision 0023. */
@Injectable()
export class TusUploads {
  private readonly server: Server;

  constructor(files: KeepFile) {
    this.server = new Server({
      path: uploadsPath,
      relativeLocation: true,
      allowedOrigins: [],
      maxSize: largestFileBytes,
      datastore: new DraftStore(files),
      namingFunction: ({ headers }, told) =>
        files.begin(told?.['kiriman'] ?? headers.get(draftHeader) ?? '', {
          name: told?.['filename'] ?? '',
          bytes: Number(headers.get('upload-length')),
        }),
      onUploadFinish: async (_request, { id }) => {
        await files.finish(id);
        return {};
      },
      // A refusal of ours keeps its own words, and a fault of ours is told like any other.
      onResponseError: (_request, error) => {
        if (error instanceof Error) throw error;
        return undefined;
      },
    });
  }

  async handle(request: Request): Promise<Response> {
    const answer = await this.server.handleWeb(request);
    if (answer.status >= 400) throw refusalOf(answer.status);
    return answer;
  }
}
