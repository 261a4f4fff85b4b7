import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '#libs/access';
import { ListEditsDto } from './edits.dto.js';
import { ListEdits } from './list-edits.js';

/** Who changed the directory. For staff: the public reads what held, not whose hand it was. */
@Controller('api/directory/edits')
@Allow('officer', 'triage', 'coordinator', 'administrator')
export class EditsController {
  constructor(private readonly listEdits: ListEdits) {}

  @Get()
  async list(@Query() { thing, code }: ListEditsDto) {
    return { items: await this.listEdits.run(thing, code) };
  }
}
