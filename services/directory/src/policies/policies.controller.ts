import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { IfMatch } from '#libs/runtime';
import { ChangePolicy } from './change-policy.js';
import { ListPolicies } from './list-policies.js';
import { ChangePolicyDto } from './policies.dto.js';
import { PolicyNotPossible } from './policy.errors.js';

/** How long everything may take, and where that is written. Public, but for the changes. */
@Controller('api/directory/policies')
export class PoliciesController {
  constructor(
    private readonly listPolicies: ListPolicies,
    private readonly changePolicy: ChangePolicy,
  ) {}

  @Get()
  async list() {
    return { items: await this.listPolicies.run(), next: null };
  }

  /** Version 0 in `If-Match` writes a new one. */
  @Allow('administrator')
  @Put(':id')
  async change(
    @CurrentStaff() staff: Staff,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() written: ChangePolicyDto,
  ) {
    if (!/^[a-z0-9][a-z0-9-]{2,79}$/.test(id)) throw new PolicyNotPossible('This cannot be the id of a policy');
    return { version: await this.changePolicy.run(staff, { id, version }, written) };
  }
}
