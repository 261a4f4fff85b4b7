import { Injectable } from '@nestjs/common';
import type { Language } from '#libs/contracts';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, In } from 'typeorm';
import { ProveAnchors } from '../anchors/prove-anchors.js';
import type { Entry } from '../cases/entry.entity.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import { Institution } from '../institutions/institution.entity.js';
import { sealedField } from '../rules/entry-kinds.js';
import { isToldToCitizen } from '../rules/told-to-citizen.js';
import { commitmentTo, earlierSaltOf } from '../timeline/hash-chain.js';
import { readChain } from '../timeline/read-chain.js';
import { recordOf } from '../timeline/record-of.js';
import { historyWords } from './history-words.js';
import type { History } from './history.js';
import { OwnComplaint } from './own-complaint.js';

/** Gathers the whole history of a complaint for the citizen who holds its reply key. */
@Injectable()
export class GatherHistory {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly proveAnchors: ProveAnchors,
    private readonly ownComplaint: OwnComplaint,
  ) {}

  async run(code: string, key: string | null, reading: Pick<History, 'language' | 'anchorsUrl'>): Promise<History> {
    const complaint = await this.ownComplaint.find(code, key);
    const entries = await readChain(this.db.manager, complaint.id);
    return {
      ...{ format: 'salur-history/1', code: complaint.code, madeAt: this.clock.now().toISOString(), ...reading },
      records: entries.map((entry) => ({ record: recordOf(entry), hash: entry.hash ?? '' })),
      texts: await this.textsOf(complaint, entries),
      anchors: await this.proveAnchors.run(complaint.id),
      names: await this.namesOf(entries),
      words: wordsOf(entries, reading.language),
    };
  }

  private async textsOf(complaint: Complaint, entries: readonly Entry[]): Promise<History['texts']> {
    const key = await this.vault.keyOf(this.db, complaint.id);
    if (!key) return [];
    return entries.flatMap(({ id, kind, caseId, commitment, text: kept, sequence }) => {
      const sealed = kind === 'filed' ? complaint.text : kept;
      if (!isToldToCitizen(kind) || sealed === null || commitment === null) return [];
      const [text, salt] = [key.open(sealedField(kind, id, caseId), sealed), key.saltFor(id)];
      const isEarlier = commitmentTo(text, salt) !== commitment;
      return [{ sequence: sequence ?? 0, salt: isEarlier ? earlierSaltOf(sealed) : salt, text }];
    });
  }

  private async namesOf(entries: readonly Entry[]): Promise<Record<string, string>> {
    const codes = [...new Set(entries.flatMap(({ institutionCode }) => institutionCode ?? []))];
    const found = await this.db.getRepository(Institution).findBy({ code: In(codes) });
    return Object.fromEntries(found.map(({ code, name }) => [code, name]));
  }
}

const wordsOf = (entries: readonly Entry[], language: Language): Record<string, string> =>
  Object.fromEntries(entries.map(({ kind }) => [kind, historyWords[language][kind]]));
