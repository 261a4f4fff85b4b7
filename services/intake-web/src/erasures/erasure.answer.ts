import { ApiProperty } from '@nestjs/swagger';
import { doorNames, type Door } from '#libs/contracts';
import type { PastErasure, WaitingErasure } from './list-erasures.js';
import type { PastRefusal, Refusal } from './list-refusals.js';
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

class RefusedErasureAnswer implements Refusal {
  askedAt!: Date;
  at!: Date;
  @ApiProperty({ type: String, nullable: true })
  by!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null since the complaint is erased' })
  reason!: string | null;
}

export class PastRefusalAnswer extends RefusedErasureAnswer implements PastRefusal {
  id!: string;
  code!: string;
}

export class PastRefusalsAnswer {
  @ApiProperty({ type: [PastRefusalAnswer] })
  items!: PastRefusalAnswer[];
  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
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
  @ApiProperty({ type: [RefusedErasureAnswer] })
  refusals!: readonly RefusedErasureAnswer[];
  @ApiProperty({ type: DoneErasureAnswer, nullable: true })
  erased!: DoneErasureAnswer | null;
}
