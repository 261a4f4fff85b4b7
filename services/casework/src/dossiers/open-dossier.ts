import { Injectable } from '@nestjs/common';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { OwnComplaint } from '../history/own-complaint.js';
import { DossierNotMade } from './dossier.errors.js';
import type { Dossier } from './dossier.js';
import { forCitizen } from './for-citizen.js';
import { fieldOf } from './keep-dossier.js';
import { KeptDossier } from './kept-dossier.entity.js';

/** Opens a dossier that was kept. */
@Injectable()
export class OpenDossier {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly ownComplaint: OwnComplaint,
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

  async open({ id, complaintId, sealed }: KeptDossier): Promise<Omit<Dossier, 'anchorsUrl'>> {
    const text = await this.vault.open(this.db, complaintId, fieldOf(id), sealed);
    if (text === null) throw new DossierNotMade(id);
    return JSON.parse(text) as Omit<Dossier, 'anchorsUrl'>;
  }
}
