import { ApiProperty } from '@nestjs/swagger';

/** What a controller gives back: an object with the members of the answer, not an instance of its class. */
export type Plain<Answer> = { [Member in keyof Answer]: Answer[Member] };

/** What the API answers when a complaint was filed. */
export class ReceiptAnswer {
  @ApiProperty({ example: '26K7-4QXM-K', description: 'Tracking code' })
  code!: string;

  @ApiProperty({ format: 'uri', description: 'The page on which anybody with the code can follow the complaint' })
  statusUrl!: string;

  @ApiProperty({ format: 'date-time' })
  receivedAt!: string;

  @ApiProperty({ format: 'date-time', description: 'The instant by which it must be answered' })
  answerBy!: string;

  @ApiProperty({ example: '7HKM-2QXR-9TWB', description: 'Secret: whoever has it may read, reply, rate and withdraw' })
  replyKey!: string;
}

export class MomentAnswer {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ example: 'assigned' })
  what!: string;

  @ApiProperty({ example: 'PT PLN (Persero)' })
  who!: string;
}

/** Where a complaint stands, for anybody who knows its code. Never a word of what was written. */
export class StatusAnswer {
  @ApiProperty()
  code!: string;

  @ApiProperty({ example: 'complaint' })
  class!: string;

  @ApiProperty({ example: 'in-progress' })
  status!: string;

  @ApiProperty({ example: 'PT PLN (Persero)' })
  holder!: string;

  @ApiProperty({ format: 'date-time' })
  receivedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answerBy!: string | null;

  @ApiProperty()
  late!: boolean;

  @ApiProperty({ type: [MomentAnswer] })
  timeline!: readonly MomentAnswer[];
}
