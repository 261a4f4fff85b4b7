import { DomainError } from '#libs/domain';
import type { MacroDeed } from '../rules/macro-steps.js';

/** There is none, or it is not this person's to see or to change: the two are not told apart. */
export class MacroNotFound extends DomainError {
  readonly code = 'macro.not-found';
  readonly kind = 'not-found';

  constructor(id: string) {
    super(`There is no macro ${id}`);
  }
}

export class MacroOutOfOrder extends DomainError {
  readonly code = 'macro.out-of-order';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Setiap langkah hanya sekali. Tanya, jawab, tunda, disposisi, kembalikan, atau arsipkan hanya satu dan paling akhir; selain setelah tanya atau tunda, tanpa draf.',
    en: 'Each step only once. Only one of ask, answer, postpone, send to a unit, hand back or archive, as the last; with none but ask and postpone a draft.',
  };

  constructor() {
    super('A macro takes each step once, and none after what ends the turn');
  }
}

export class TooManyMacros extends DomainError {
  readonly code = 'macro.too-many';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Sudah ada 50 makro. Hapus satu dulu.',
    en: 'There are 50 macros already. Delete one first.',
  };

  constructor() {
    super('There are too many macros');
  }
}

export class TemplateDoesNotFit extends DomainError {
  readonly code = 'macro.template-does-not-fit';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Templatnya belum disetujui, sudah tidak dipakai, atau bukan untuk aduan seperti ini.',
    en: 'Its template is not approved, no longer used, or not for complaints like this one.',
  };

  constructor() {
    super('The template does not fit the case');
  }
}

export class DraftInTheWay extends DomainError {
  readonly code = 'macro.draft-in-the-way';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Anda sudah menulis draf jawaban untuk aduan ini; draf itu tidak ditimpa.',
    en: 'You have written a draft answer to this complaint already; it is not overwritten.',
  };

  constructor() {
    super('There is a draft already');
  }
}

const names: Readonly<Record<MacroDeed, { readonly id: string; readonly en: string }>> = {
  take: { id: 'ambil', en: 'take' },
  entrust: { id: 'serahkan ke rekan', en: 'entrust to a colleague' },
  mark: { id: 'tandai', en: 'mark' },
  note: { id: 'catatan internal', en: 'internal note' },
  draft: { id: 'draf jawaban', en: 'draft an answer' },
  classify: { id: 'ubah jenis', en: 'change the class' },
  ask: { id: 'tanya pelapor', en: 'ask the citizen' },
  answer: { id: 'jawab', en: 'answer' },
  postpone: { id: 'tunda', en: 'postpone' },
  dispose: { id: 'disposisi', en: 'send to a unit' },
  'hand-back': { id: 'kembalikan', en: 'hand back' },
  archive: { id: 'arsipkan', en: 'archive' },
};
const asItStands = {
  id: 'Tidak dapat dilakukan dalam keadaan aduan sekarang.',
  en: 'This cannot be done as the complaint stands now.',
};

/** One step was refused, so none of them was taken. */
export class MacroStepRefused extends DomainError {
  readonly code = 'macro.step-refused';
  readonly kind = 'conflict';
  override readonly inWords: { id: string; en: string };

  constructor(place: number, deed: MacroDeed, because: DomainError) {
    super(`Step ${place} (${deed}) was refused: ${because.message}`, { cause: because });
    const why = because.inWords ?? asItStands;
    this.inWords = {
      id: `Langkah ${place} (${names[deed].id}): ${why.id}`,
      en: `Step ${place} (${names[deed].en}): ${why.en}`,
    };
  }
}
