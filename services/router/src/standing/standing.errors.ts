import { DomainError } from '#libs/domain';

export class RuleUnknown extends DomainError {
  readonly code = 'rule.unknown';
  readonly kind = 'not-found';
  override readonly inWords = { id: 'Ketentuan itu tidak ada.', en: 'There is no such rule.' };

  constructor(readonly id: string) {
    super(`There is no rule ${id}`);
  }
}

export class RuleMatchesEverything extends DomainError {
  readonly code = 'rule.matches-everything';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Ketentuan tanpa syarat akan berlaku untuk semua laporan. Tambahkan sedikitnya satu syarat.',
    en: 'A rule without a condition would hold for every complaint. Add at least one condition.',
  };

  constructor() {
    super('A rule has at least one condition');
  }
}

export class RuleAsksNothing extends DomainError {
  readonly code = 'rule.asks-nothing';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Pelapor hanya dapat ditanya di antara sedikitnya dua instansi.',
    en: 'The citizen can only be asked between at least two institutions.',
  };

  constructor() {
    super('A citizen is asked between at least two institutions');
  }
}

/** A service, place, word or owner that could never hold. */
export class RuleNames extends DomainError {
  readonly code = 'rule.names-nothing';
  readonly kind = 'invalid';
  override readonly inWords: { readonly id: string; readonly en: string };

  constructor(
    what: 'service' | 'place' | 'phrase' | 'owner',
    readonly named: string,
  ) {
    super(`There is no ${what} ${named}`);
    const words = { service: 'Layanan', place: 'Wilayah', phrase: 'Kata kunci', owner: 'Instansi' };
    this.inWords = {
      id: `${words[what]} “${named}” tidak dikenal atau tidak dapat dicari.`,
      en: `The ${what} “${named}” is unknown or cannot be searched for.`,
    };
  }
}

export class RuleNeedsAnother extends DomainError {
  readonly code = 'rule.needs-another-person';
  readonly kind = 'forbidden';
  override readonly inWords = {
    id: 'Ketentuan disetujui orang lain, bukan penulisnya.',
    en: 'A rule is approved by somebody else than who wrote it.',
  };

  constructor() {
    super('Whoever wrote a rule may not approve it');
  }
}

export class RuleNotTried extends DomainError {
  readonly code = 'rule.not-tried';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Lihat dahulu dengan simulasi apa yang akan diubah ketentuan ini.',
    en: 'First see by a simulation what this rule would change.',
  };

  constructor() {
    super('A rule is simulated before it is approved');
  }
}

/** Approved before, undone since, or begun in the past. */
export class RuleNotOpen extends DomainError {
  readonly code = 'rule.not-open';
  readonly kind = 'conflict';
  override readonly inWords: { readonly id: string; readonly en: string };

  constructor(why: 'approved' | 'not-active' | 'too-early') {
    super(`The rule cannot be changed so: ${why}`);
    this.inWords = {
      approved: { id: 'Versi ini sudah disetujui.', en: 'This version is approved already.' },
      'not-active': {
        id: 'Ketentuan ini tidak sedang atau akan berlaku.',
        en: 'This rule neither is nor will be in force.',
      },
      'too-early': { id: 'Ketentuan tidak dapat berlaku surut.', en: 'A rule cannot apply to the past.' },
    }[why];
  }
}
