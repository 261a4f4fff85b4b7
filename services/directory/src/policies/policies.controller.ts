import { Controller, Get } from '@nestjs/common';
import { ListPolicies } from './list-policies.js';

/** How long everything may take, and where that is written. Public. */
@Controller('api/directory/policies')
export class PoliciesController {
  constructor(private readonly listPolicies: ListPolicies) {}

  @Get()
  async list() {
    return { items: await this.listPolicies.run(), next: null };
  }
}
