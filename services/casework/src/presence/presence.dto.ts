export class PresentDto {
  name!: string;
  /** Has typed within the last minute. */
  isWriting!: boolean;
}

export class OthersPresentDto {
  others!: PresentDto[];
}
