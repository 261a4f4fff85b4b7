import { ApiProperty } from '@nestjs/swagger';
import { doorNames, type Door } from '#libs/contracts';
import type { PastErasure, WaitingErasure } from './list-erasures.js';
import type { ErasureView } from './look-before-erasure.js';

export class WaitingErasureAnswer implements WaitingErasure {
  code!: string;
  askedAt!: Date;
  receivedAt!: Date;
}

export class WaitingErasuresAnswer {
  @ApiProperty({ type: [WaitingErasureAnswer] })
  items!: WaitingErasureAnswer[];
}

class DoneErasureAnswer {
  erasedAt!: Date;
  @ApiProperty({ type: String, nullable: true })
  by!: string | null;
  reason!: string;
  @ApiProperty({ type: Date, nullable: true })
  askedAt!: Date | null;
}

export class PastErasureAnswer extends DoneErasureAnswer implements PastErasure {
  code!: string;
}

export class PastErasuresAnswer {
  @ApiProperty({ type: [PastErasureAnswer] })
  items!: PastErasureAnswer[];
  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

class RefusedErasureAnswer {
  at!: Date;
  @ApiProperty({ type: String, nullable: true })
  by!: string | null;
}

class GoesAnswer {
  contact!: boolean;
  messages!: number;
  files!: number;
}

/** A complaint before its erasure, or after it. */
export class ErasureAnswer implements ErasureView {
  code!: string;
  @ApiProperty({ enum: doorNames })
  door!: Door;
  receivedAt!: Date;
  holder!: string;
  open!: boolean;
  goes!: GoesAnswer;
  @ApiProperty({ type: Date, nullable: true })
  askedAt!: Date | null;
  @ApiProperty({ type: RefusedErasureAnswer, nullable: true })
  refused!: RefusedErasureAnswer | null;
  @ApiProperty({ type: DoneErasureAnswer, nullable: true })
  erased!: DoneErasureAnswer | null;
}
