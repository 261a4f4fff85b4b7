import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { SavedViews, type CountedView } from './saved-views.js';
import { SavedViewDto } from './views.dto.js';

@ApiTags('casework')
@Allow('officer', 'coordinator', 'administrator')
@Controller('api/casework/views')
export class ViewsController {
  constructor(private readonly savedViews: SavedViews) {}

  @Get()
  async list(@CurrentStaff() staff: Staff): Promise<{ items: CountedView[] }> {
    return { items: await this.savedViews.list(staff) };
  }

  @Post()
  async add(@Body() body: SavedViewDto, @CurrentStaff() staff: Staff): Promise<{ id: string }> {
    return this.savedViews.add(staff, body);
  }

  @Delete(':id')
  @HttpCode(204)
  async drop(@Param('id', ParseUUIDPipe) id: string, @CurrentStaff() staff: Staff): Promise<void> {
    await this.savedViews.drop(staff, id);
  }
}
