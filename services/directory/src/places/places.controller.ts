import { Controller, Get, Query } from '@nestjs/common';
import { governmentCode } from '#libs/domain';
import { Places, regencyOf } from '#libs/places';
import { ResolvePlaceDto, SearchPlacesDto } from './places.dto.js';

/** Where something happened: for fields in which somebody types, and for texts that name places. */
@Controller('api/directory/places')
export class PlacesController {
  @Get()
  search(@Query() { q, limit }: SearchPlacesDto) {
    const found = Places.open().search(q, limit);
    return {
      items: found.map((region) => ({ ...region, government: governmentCode(regencyOf(region.code) ?? region.code) })),
    };
  }

  @Get('resolved')
  resolve(@Query() { text }: ResolvePlaceDto) {
    return Places.open().resolve(text);
  }
}
