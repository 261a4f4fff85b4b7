import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Repeat, Shutdown } from '#libs/runtime';
import { ClaimJob, LeaseLost, type ClaimedJob } from './claim-job.js';
import { JobRefused } from './job-work.js';
import { WorkOfJobs } from './work-of-jobs.js';

const lookEveryMs = 1_000;
const holdEveryMs = 15_000;
/** What went wrong is in the log: it says nothing to whoever asked. */
const broken = {
  id: 'Pekerjaan gagal; lihat catatan layanan.',
  en: 'The work failed; see the log of the service.',
};

/** Runs the jobs one after the other in this process, beside its routing; several processes share the queue. */
@Injectable()
export class RunJobs implements OnApplicationBootstrap {
  private readonly repeat: Repeat;

  constructor(
    private readonly claim: ClaimJob,
    private readonly work: WorkOfJobs,
    private readonly log: Log,
    shutdown: Shutdown,
  ) {
    const run = () => this.runNext();
    const jobs = { service: 'router', name: 'jobs', everyMs: lookEveryMs, afterTroubleMs: 10_000, run };
    this.repeat = new Repeat(jobs, log, shutdown);
  }

  onApplicationBootstrap(): void {
    this.repeat.start();
  }

  private async runNext(): Promise<void> {
    const job = await this.claim.next();
    if (job) await this.runHeld(job);
  }

  private async runHeld(job: ClaimedJob): Promise<void> {
    const hold = (progress: number | null) => this.claim.hold(job.id, progress);
    const holding = setInterval(() => void hold(null).catch(() => undefined), holdEveryMs);
    try {
      await this.claim.finish(job.id, { result: await this.work.of(job.kind).run(job.input, hold) });
    } catch (error) {
      if (error instanceof LeaseLost) return;
      const fault = error instanceof JobRefused ? error.inWords : broken;
      if (!(error instanceof JobRefused)) this.log.error({ service: 'router', error }, `The ${job.kind} failed`);
      await this.claim.finish(job.id, { fault });
    } finally {
      clearInterval(holding);
    }
  }
}
