import { Injectable } from '@nestjs/common';
import type { Sealed } from '#libs/contracts';
import { writeAtEnd, writeNow } from '#libs/database';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { Case } from '../cases/case.entity.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import type { Institution } from '../institutions/institution.entity.js';
import { sealedField } from '../rules/entry-kinds.js';
import { scopeWords } from '../rules/plain-words.js';
import { caseWords, filedWords, indexedSql, insertWords, placedSql, textWords } from './case-words.js';

/** Keeps the words of a case where officers find it: what the citizen filed, stemmed, without what tells who it is. */
@Injectable()
export class KeepWords {
  constructor(private readonly vault: Vault) {}

  async run(tx: EntityManager, complaint: Complaint, found: Case): Promise<void> {
    writeAtEnd(tx, insertWords, caseWords(found, await filedWords(this.vault, tx, complaint)));
  }

  /** What the citizen added is found as well. */
  async add(tx: EntityManager, complaintId: string, added: { entryId: string; text: Sealed }): Promise<void> {
    const text = await this.vault.open(tx, complaintId, sealedField('added', added.entryId, null), added.text);
    const { said, marks } = textWords(text ?? '');
    await writeNow(tx);
    await tx.query(`update case_text set words = words || ${indexedSql('$2', '$3')} where complaint_id = $1`, [
      ...[complaintId, said, marks],
    ]);
  }

  /** The case is in another part of the tree. */
  async move(tx: EntityManager, { id, institutionCode, institutionPath }: Case): Promise<void> {
    await writeNow(tx);
    await tx.query(`update case_text set institution_code = $2, words = ${placedSql('$3')} where case_id = $1`, [
      id,
      institutionCode,
      scopeWords(institutionPath),
    ]);
  }

  /** The institution is in another part of the tree, and every case with it. */
  async moveWith(tx: EntityManager, { code, path }: Pick<Institution, 'code' | 'path'>): Promise<void> {
    await writeNow(tx);
    await tx.query(`update case_text set words = ${placedSql('$2')} where institution_code = $1`, [
      code,
      scopeWords(path),
    ]);
  }

  async forget(tx: EntityManager, complaintId: string): Promise<void> {
    await writeNow(tx);
    await tx.query('delete from case_text where complaint_id = $1', [complaintId]);
    await tx.query('delete from draft where complaint_id = $1', [complaintId]);
  }
}
