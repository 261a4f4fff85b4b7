import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { KeepPosts } from './keep-posts.js';
import { FindOfficersDto, PostDto } from './posts.dto.js';

@ApiTags('desk')
@Allow('coordinator', 'administrator')
@Controller('api/desk/officers')
export class PostsController {
  constructor(private readonly keepPosts: KeepPosts) {}

  @Get()
  @ApiOperation({ summary: 'The officers of your part of the tree, and who of them is liaison officer or head' })
  list(@CurrentStaff() staff: Staff, @Query() { q = '' }: FindOfficersDto) {
    return this.keepPosts.list(staff, q);
  }

  @Put(':id/post')
  @HttpCode(204)
  @ApiOperation({ summary: 'Whom the rungs of the ladder reach at an institution' })
  give(@CurrentStaff() staff: Staff, @Param('id', ParseUUIDPipe) id: string, @Body() { post }: PostDto): Promise<void> {
    return this.keepPosts.give(staff, id, post);
  }
}
