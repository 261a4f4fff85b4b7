import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { CheckPolicyDto } from './check-policies.dto.js';
import { ListCheckPolicies, type CheckPolicyLine } from './list-check-policies.js';
import { WriteCheckPolicy } from './write-check-policy.js';

/** What share of closed cases a second person looks at again. */
@ApiTags('casework')
@Controller('api/casework/check-policies')
export class CheckPoliciesController {
  constructor(
    private readonly listCheckPolicies: ListCheckPolicies,
    private readonly writeCheckPolicy: WriteCheckPolicy,
  ) {}

  /** Coordinators watch the institutions in which it is looked again. */
  @Allow('coordinator', 'administrator')
  @Get()
  async list(): Promise<{ items: CheckPolicyLine[]; next: null }> {
    return { items: await this.listCheckPolicies.run(), next: null };
  }

  @Allow('administrator')
  @Post()
  @ApiOperation({ summary: 'Set the share of second looks, from a day on' })
  async write(
    @Body() body: CheckPolicyDto,
    @CurrentStaff() staff: Staff,
  ): Promise<{ items: CheckPolicyLine[]; next: null }> {
    await this.writeCheckPolicy.run(staff, body);
    return this.list();
  }
}
