import { ApiProperty } from '@nestjs/swagger';
import { institutionKinds, type InstitutionKind } from '#libs/contracts';
import type { Embeddable } from './list-embeddable.js';

export class EmbeddableAnswer implements Embeddable {
  code!: string;
  name!: string;
  @ApiProperty({ enum: institutionKinds })
  kind!: InstitutionKind;
}

export class EmbeddablesAnswer {
  @ApiProperty({ type: [EmbeddableAnswer] })
  items!: EmbeddableAnswer[];
}

/** What to copy into a site, and on which sites it will show. */
export class SnippetAnswer {
  code!: string;
  name!: string;
  @ApiProperty({ type: [String] })
  origins!: string[];
  form!: string;
  badge!: string;
}
