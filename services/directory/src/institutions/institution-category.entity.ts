import { Entity, PrimaryColumn } from 'typeorm';

/** Who answers for which topic. */
@Entity('institution_category')
export class InstitutionCategory {
  @PrimaryColumn('text') institution!: string;
  @PrimaryColumn('text') category!: string;
}
