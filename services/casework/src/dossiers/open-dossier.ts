import { Injectable } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { Case } from '../cases/case.entity.js';
import { OwnComplaint } from '../history/own-complaint.js';
import { DossierNotMade } from './dossier.errors.js';
import type { Dossier } from './dossier.js';
import { forCitizen } from './for-citizen.js';
import { fieldOf } from './keep-dossier.js';
import { KeepTaking } from './keep-taking.js';
import { KeptDossier } from './kept-dossier.entity.js';

/** Opens a dossier that was kept. */
@Injectable()
export class OpenDossier {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly ownComplaint: OwnComplaint,
    private readonly keepTaking: KeepTaking,
  ) {}

  /** The latest of a complaint, for the citizen who holds its reply key: without the names of officers. */
  async ofCitizen(code: string, key: string | null): Promise<Omit<Dossier, 'anchorsUrl'>> {
    const complaint = await this.ownComplaint.find(code, key);
    const kept = await this.db.manager.findOne(KeptDossier, {
      where: { complaintId: complaint.id },
      order: { madeAt: 'desc' },
    });
    if (!kept) throw new DossierNotMade(complaint.code);
    return forCitizen(await this.open(kept));
  }

  /** One of the register, for who may see its case; that they took it is kept first. */
  async ofStaff(staff: Staff, id: string, as: 'pdf' | 'json'): Promise<Omit<Dossier, 'anchorsUrl'>> {
    const kept = await this.db.manager.findOneBy(KeptDossier, { id });
    const found = kept && (await this.db.manager.findOneBy(Case, { id: kept.caseId }));
    if (!found || !maySee(staff, found.institutionPath)) throw new DossierNotMade(id);
    await this.keepTaking.run(staff, found.id, as);
    return this.open(kept);
  }

  private async open({ id, complaintId, sealed }: KeptDossier): Promise<Omit<Dossier, 'anchorsUrl'>> {
    const text = await this.vault.open(this.db, complaintId, fieldOf(id), sealed);
    if (text === null) throw new DossierNotMade(id);
    return JSON.parse(text) as Omit<Dossier, 'anchorsUrl'>;
  }
}
