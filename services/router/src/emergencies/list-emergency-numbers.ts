import { Injectable } from '@nestjs/common';
import { Places } from '#libs/places';
import { DataSource, IsNull, Not } from 'typeorm';
import { emergencyKinds } from '../rules/emergency-of.js';
import { EmergencyNumber } from './emergency-number.entity.js';

export interface NumberLine extends EmergencyNumber {
  /** `Kabupaten Purbalingga, Jawa Tengah`; null: everywhere. */
  readonly place: string | null;
}

const shownFormer = 50;

/** The numbers that hold, by kind and from the country down; and the latest that held before. */
@Injectable()
export class ListEmergencyNumbers {
  constructor(private readonly db: DataSource) {}

  async run(): Promise<{ items: NumberLine[]; former: NumberLine[] }> {
    const numbers = this.db.getRepository(EmergencyNumber);
    const held = await numbers.findBy({ endedAt: IsNull() });
    const former = await numbers.find({
      ...{ where: { endedAt: Not(IsNull()) }, order: { endedAt: 'desc', id: 'desc' }, take: shownFormer },
    });
    const rank = ({ kind, region }: EmergencyNumber) =>
      `${emergencyKinds.indexOf(kind).toString().padStart(2, '0')} ${region ?? ''}`;
    const items = held.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
    return { items: items.map(placed), former: former.map(placed) };
  }
}

function placed(one: EmergencyNumber): NumberLine {
  const region = one.region === null ? null : Places.open().find(one.region);
  return Object.assign(one, { place: region === null ? one.region : [region.name, ...region.within].join(', ') });
}
