import { Controller, Get, Query, Sse, type MessageEvent } from '@nestjs/common';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import type { Observable } from 'rxjs';
import { CountTriage } from './count-triage.js';
import { deciders } from './deciders.js';
import { ListTriage, type TriagePage } from './list-triage.js';
import { CountTriageDto, ListTriageDto } from './triage.dto.js';
import { WatchTriage } from './watch-triage.js';

/** What waits at the desks at which people decide what the rules could not. */
@Controller('api/router')
@Allow(...deciders)
export class TriageController {
  constructor(
    private readonly listTriage: ListTriage,
    private readonly countTriage: CountTriage,
    private readonly watchTriage: WatchTriage,
  ) {}

  @Get('triage')
  async list(@Query() filter: ListTriageDto, @CurrentStaff() staff: Staff): Promise<TriagePage> {
    return this.listTriage.run(staff, filter);
  }

  /** How many wait in each queue of a desk. */
  @Get('triage/counts')
  async counts(@Query() { desk }: CountTriageDto, @CurrentStaff() staff: Staff) {
    return this.countTriage.run(staff, desk);
  }

  @Sse('stream')
  stream(): Observable<MessageEvent> {
    return this.watchTriage.run();
  }
}
