import { ApiProperty } from '@nestjs/swagger';
import { roles, type Role } from '#libs/access';

export class InstitutionOfStaffDto {
  @ApiProperty({ example: 'pln' })
  code!: string;

  @ApiProperty()
  name!: string;
}

export class SignedInStaffDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: roles })
  role!: Role;

  @ApiProperty()
  institution!: InstitutionOfStaffDto;
}

export class SessionDto {
  @ApiProperty()
  staff!: SignedInStaffDto;

  @ApiProperty({ description: 'Goes with every call that changes something, as `x-csrf-token`' })
  csrfToken!: string;

  @ApiProperty({
    format: 'date-time',
    description: "The hub's time: the desk counts deadlines by it, not by its PC's clock",
  })
  now!: string;
}
