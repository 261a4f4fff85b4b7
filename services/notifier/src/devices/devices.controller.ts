import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { DeviceNotFound } from './device.errors.js';
import { DeviceDto } from './devices.dto.js';
import { KeepDevices, type ShownDevice } from './keep-devices.js';
import { PushKeys } from './push-keys.js';

/** One's own devices: nobody can ask about another's. */
@ApiTags('notifier')
@Allow('officer', 'triage', 'coordinator', 'administrator')
@Controller('api/notifier/devices')
export class DevicesController {
  constructor(
    private readonly devices: KeepDevices,
    private readonly keys: PushKeys,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Devices on which one is told, and the key a browser subscribes with' })
  async list(@CurrentStaff() staff: Staff): Promise<{ publicKey: string; items: ShownDevice[] }> {
    return { publicKey: this.keys.publicKey, items: await this.devices.of(staff.id) };
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Be told on this browser; the same one again changes nothing' })
  add(@CurrentStaff() staff: Staff, @Body() { endpoint, keys }: DeviceDto): Promise<ShownDevice> {
    return this.devices.add(staff.id, { endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } });
  }

  @Delete(':id')
  @HttpCode(204)
  async drop(@CurrentStaff() staff: Staff, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    if (!(await this.devices.drop(staff.id, id))) throw new DeviceNotFound(id);
  }
}
