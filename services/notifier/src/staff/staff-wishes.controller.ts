import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { StaffWishes, type ShownWish } from './staff-wishes.js';
import { StaffWishDto } from './staff-wishes.dto.js';

/** How one wishes to be told oneself: nobody can ask about another. */
@ApiTags('notifier')
@Allow('officer', 'triage', 'coordinator', 'administrator')
@Controller('api/notifier/preferences')
export class StaffWishesController {
  constructor(private readonly wishes: StaffWishes) {}

  @Get()
  @ApiOperation({ summary: 'Of what one is mailed or told on devices, how, and whether there is an address' })
  show(@CurrentStaff() staff: Staff): Promise<ShownWish> {
    return this.wishes.of(staff.id);
  }

  @Put()
  change(@CurrentStaff() staff: Staff, @Body() { push, ...wish }: StaffWishDto): Promise<ShownWish> {
    return this.wishes.change(staff.id, push ? { ...wish, push } : wish);
  }
}
