import { Injectable } from '@nestjs/common';
import { Vault } from '#libs/vault';
import { DataSource, IsNull, Not } from 'typeorm';
import type { SentFile } from '../complaints/read-submission.js';
import { DraftFile } from './draft-file.entity.js';
import { FileSeal } from './file-seal.js';
import { KeepDraft } from './keep-draft.js';

export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

/** The whole files that wait with a draft, in the order in which they came. */
@Injectable()
export class KeptFiles {
  constructor(
    private readonly db: DataSource,
    private readonly drafts: KeepDraft,
    private readonly vault: Vault,
  ) {}

  async of(token: string | undefined): Promise<KeptFile[]> {
    const { files, seal } = await this.open(token);
    return seal ? files.map(({ id, name, bytes }) => ({ id, name: seal.openName(id, name), bytes })) : [];
  }

  /** Only what belongs to this draft, whatever is asked for. */
  async contentsOf(token: string, isWanted: (id: string) => boolean = () => true): Promise<SentFile[]> {
    const { files, seal } = await this.open(token);
    if (!seal) return [];
    const wanted = files.filter(({ id }) => isWanted(id));
    return Promise.all(
      wanted.map(async ({ id, name }) => ({
        name: seal.openName(id, name),
        content: await seal.openContent(this.db.manager, id),
      })),
    );
  }

  private async open(token: string | undefined): Promise<{ files: DraftFile[]; seal: FileSeal | null }> {
    const draftId = await this.drafts.idOf(token);
    const files = draftId === null ? [] : await this.whole(draftId);
    const [first] = files;
    return { files, seal: first ? await FileSeal.find(this.vault, this.db, first.draftId) : null };
  }

  private whole(draftId: string): Promise<DraftFile[]> {
    return this.db
      .getRepository(DraftFile)
      .find({ where: { draftId, mediaType: Not(IsNull()) }, order: { id: 'asc' } });
  }
}
