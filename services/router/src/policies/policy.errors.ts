import { DomainError } from '#libs/domain';

/** The past was decided by the figures of its day. */
export class PolicyTooEarly extends DomainError {
  readonly code = 'policy.too-early';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Ambang tidak dapat berlaku surut.',
    en: 'A threshold cannot apply to the past.',
  };

  constructor() {
    super('A policy begins now or later');
  }
}

/** What is less likely than not is no decision. */
export class PolicyTooLow extends DomainError {
  readonly code = 'policy.too-low';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Ambang keputusan tanpa petugas sedikitnya 50 %.',
    en: 'A threshold for deciding without a person is at least 50%.',
  };

  constructor() {
    super('A threshold is at least 0.5');
  }
}

/** So much would be decided without a person that too much of it would be wrong. */
export class PolicyTooBold extends DomainError {
  readonly code = 'policy.too-bold';
  readonly kind = 'conflict';
  override readonly inWords: { readonly id: string; readonly en: string };

  constructor(
    readonly right: number,
    readonly count: number,
    least: number,
  ) {
    super(`Above it ${right} of ${count} were right`);
    const share = `${Math.round(least * 100)}`;
    this.inWords = {
      id: `Ambang hanya boleh diturunkan bila sedikitnya ${share} % keputusan di atasnya terbukti benar. Dari ${count} yang diketahui, ${right} benar.`,
      en: `The threshold may only be lowered where at least ${share}% of the decisions above it proved right. Of ${count} known, ${right} were right.`,
    };
  }
}

/** Past, undone already, or never set. */
export class PolicyNotOpen extends DomainError {
  readonly code = 'policy.not-open';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Ambang ini tidak sedang atau akan berlaku.',
    en: 'This threshold neither is nor will be in force.',
  };

  constructor(readonly id: string) {
    super(`The policy ${id} is not in force`);
  }
}
