import { DomainError } from '#libs/domain';
import { VersionStale } from '#libs/runtime';
import type { Template } from './template.entity.js';

export class TemplateNotFound extends DomainError {
  readonly code = 'template.not-found';
  readonly kind = 'not-found';

  constructor(id: string) {
    super(`There is no template ${id}`);
  }
}

/** Somebody else was first. Says what the template is now, so that a page can show the difference without asking again. */
export class TemplateStale extends VersionStale {
  override readonly present: Record<string, unknown>;

  constructor({ id, version, name, class: itsClass, status, topic, service, body, state }: Template) {
    super(`Template ${id} is at version ${version}`);
    this.present = { id, version, name, class: itsClass, status, topic, service, body, state };
  }
}

export class TemplateAuthorMayNotApprove extends DomainError {
  readonly code = 'template.author-may-not-approve';
  readonly kind = 'forbidden';
  override readonly inWords = {
    id: 'Templat harus disetujui oleh orang lain, bukan penulisnya.',
    en: 'A template is approved by somebody other than who wrote it.',
  };

  constructor() {
    super('Who wrote a template may not approve it');
  }
}

export class TemplateAboutTwo extends DomainError {
  readonly code = 'template.about-two';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Pilih topik atau layanan, tidak keduanya.',
    en: 'Choose a topic or a service, not both.',
  };

  constructor() {
    super('A template is for one topic or for one service');
  }
}

/** Words for a citizen still hold what a template leaves to the officer. */
export class BlanksLeft extends DomainError {
  readonly code = 'template.blanks-left';
  readonly kind = 'invalid';
  override readonly inWords: { id: string; en: string };

  constructor(blanks: readonly string[]) {
    super(`Blanks of a template are left: ${blanks.join(', ')}`);
    this.inWords = {
      id: `Isian templat belum diganti: ${blanks.join(', ')}. Ganti dengan yang sebenarnya, atau hapus kalimatnya.`,
      en: `Blanks of a template are left: ${blanks.join(', ')}. Write what is so instead, or take the sentence out.`,
    };
  }
}
