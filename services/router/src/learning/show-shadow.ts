import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DirectoryView } from '../directory/directory-view.js';
import { nameOf } from '../rules/find-institution.js';
import { mayServe, shadowLeast } from '../rules/learning/may-serve.js';
import { CompareShadow } from './compare-shadow.js';
import { besideOf, type ModelRow, type Report } from './model.entity.js';

type Shown = Pick<ModelRow, 'version' | 'state' | 'measured'>;

/** What an official weighs before a model is released: how the one in the shadow stands, and who the reports speak of. */
@Injectable()
export class ShowShadow {
  constructor(
    private readonly db: DataSource,
    private readonly compareShadow: CompareShadow,
    private readonly view: DirectoryView,
  ) {}

  async run(models: readonly Shown[]) {
    const of = (state: ModelRow['state']) => models.find((one) => one.state === state);
    const [shadow, serving] = [of('shadow'), of('serving')];
    const names = await this.namesIn([shadow, serving].flatMap((one) => one?.measured ?? []));
    if (!shadow) return { shadow: null, names };
    const seen = await this.compareShadow.run(this.db, shadow.version, serving?.version ?? null);
    const verdict = mayServe(besideOf(shadow.measured), seen);
    return { shadow: { version: shadow.version, ...seen, least: shadowLeast, verdict }, names };
  }

  private async namesIn(reports: readonly Report[]): Promise<Record<string, string>> {
    const { institutions } = await this.view.current();
    return Object.fromEntries(reports.flatMap(spokenOf).map((code) => [code, nameOf(code, institutions)]));
  }
}

const spokenOf = ({ itself, present, compared }: Report): string[] => [
  ...[itself, present?.measured].flatMap((one) => one?.confusions.flatMap(({ right, said }) => [right, said]) ?? []),
  ...(compared ? [compared.owners.map(({ owner }) => owner), compared.newOwners, compared.formerOwners].flat() : []),
];
