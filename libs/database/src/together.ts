interface Waiting<One, Answer> {
  readonly one: One;
  readonly resolve: (answer: Answer | PromiseLike<Answer>) => void;
}

interface Wish {
  /** How many go together at the most. */
  readonly most?: number;
  /** True of a failure that none of them is at fault for, the database being away: then nobody is tried alone. */
  readonly failsAll?: (error: unknown) => boolean;
}

/**
 * Writes together what comes at the same time, because for many it costs little more than for one: what comes while others
 * are being written goes with the next. Each is answered when its own has committed. If they fail together, each is tried by
 * itself: only what is at fault fails. So `write` must be one transaction that does no harm when it is repeated.
 */
export class Together<One, Answer> {
  private waiting: Waiting<One, Answer>[] = [];
  private isWriting = false;

  constructor(
    private readonly write: (ones: readonly One[]) => Promise<readonly Answer[]>,
    private readonly wish: Wish = {},
  ) {}

  /** How many wait for their turn. */
  get line(): number {
    return this.waiting.length;
  }

  add(one: One): Promise<Answer> {
    return new Promise((resolve) => {
      this.waiting.push({ one, resolve });
      if (!this.isWriting) void this.writeAll();
    });
  }

  private async writeAll(): Promise<void> {
    const { most = 64 } = this.wish;
    this.isWriting = true;
    while (this.waiting.length > 0) {
      // Whatever has arrived in this turn of the loop goes along.
      await new Promise((resolve) => setImmediate(resolve));
      await this.writeNext(this.waiting.splice(0, most));
    }
    this.isWriting = false;
  }

  private async writeNext(next: readonly Waiting<One, Answer>[]): Promise<void> {
    const written = this.write(next.map(({ one }) => one));
    next.forEach(({ one, resolve }, at) => {
      const alone = (error: unknown) =>
        next.length === 1 || this.wish.failsAll?.(error) ? written.then(only) : this.write([one]).then(only);
      resolve(written.then((answers) => answers[at] as Answer, alone));
    });
    await written.catch(() => undefined);
  }
}

const only = <Answer>([answer]: readonly Answer[]): Answer => answer as Answer;
