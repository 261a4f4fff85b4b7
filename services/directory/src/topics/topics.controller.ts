import { Controller, Get } from '@nestjs/common';
import { ListTopics } from './list-topics.js';

@Controller('api/directory/topics')
export class TopicsController {
  constructor(private readonly listTopics: ListTopics) {}

  @Get()
  async list() {
    return this.listTopics.run();
  }
}
