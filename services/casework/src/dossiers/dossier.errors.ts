import { DomainError } from '#libs/domain';

export class DossierNotMade extends DomainError {
  readonly code = 'dossier.not-made';
  readonly kind = 'not-found';
  constructor(readonly of: string) {
    super(`No dossier has been drawn up for ${of}`);
  }
}
