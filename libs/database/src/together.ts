interface Waiting<One, Answer> {
  readonly one: One;
  readonly resolve: (answer: Answer | PromiseLike<Answer>) => void;
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
    private readonly most = 64,
  ) {}

  add(one: One): Promise<Answer> {
    return new Promise((resolve) => {
      this.waiting.push({ one, resolve });
      if (!this.isWriting) void this.writeAll();
    });
  }

  private async writeAll(): Promise<void> {
    this.isWriting = true;
    while (this.waiting.length > 0) {
      // Whatever has arrived in this turn of the loop goes along.
      await new Promise((resolve) => setImmediate(resolve));
      await this.writeNext(this.waiting.splice(0, this.most));
    }
    this.isWriting = false;
  }

  private async writeNext(next: readonly Waiting<One, Answer>[]): Promise<void> {
    const written = this.write(next.map(({ one }) => one));
    next.forEach(({ one, resolve }, at) => {
      const alone = () => (next.length > 1 ? this.write([one]).then(only) : written.then(only));
      resolve(written.then((answers) => answers[at] as Answer, alone));
    });
    await written.catch(() => undefined);
  }
}

const only = <Answer>([answer]: readonly Answer[]): Answer => answer as Answer;
