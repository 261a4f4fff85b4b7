import { Injectable } from '@nestjs/common';

/** Which messages are with the operator and not yet written down. */
@Injectable()
export class SmppSending {
  private readonly running = new Set<Promise<unknown>>();

  get isBusy(): boolean {
    return this.running.size > 0;
  }

  async idle(): Promise<void> {
    await Promise.allSettled(this.running);
  }

  during<Result>(work: Promise<Result>): Promise<Result> {
    const noted = work.finally(() => this.running.delete(noted));
    this.running.add(noted);
    return noted;
  }
}
