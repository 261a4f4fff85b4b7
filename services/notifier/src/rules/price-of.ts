import type { Door, NoticeKind } from '#libs/contracts';

/** What a provider takes for one message, of an SMS for one segment, from a day on. */
export interface DatedPrice {
  readonly door: Door;
  /** Of this kind of notice only, where a provider has a price of its own for it; null: of all others. */
  readonly kind: NoticeKind | null;
  /** In rupiah. */
  readonly amount: number;
  readonly validFrom: string;
  readonly writtenAt: Date;
}

export interface Message {
  readonly door: Door;
  /** Null: a reply of the dialogue, which has the general price. */
  readonly kind: NoticeKind | null;
  /** By which its provider charges, see `chargedUnits` of `#libs/domain`. */
  readonly units: number;
}

/** The price that holds on a day: of its kind before the general one, then the latest to begin, then the latest written. */
export function priceOn(day: string, prices: readonly DatedPrice[], { door, kind }: Omit<Message, 'units'>) {
  const held = prices.filter(
    (one) => one.door === door && one.validFrom <= day && (one.kind === null || one.kind === kind),
  );
  return held.toSorted(byWeight).at(-1) ?? null;
}

const byWeight = (one: DatedPrice, other: DatedPrice): number =>
  Number(one.kind !== null) - Number(other.kind !== null) ||
  one.validFrom.localeCompare(other.validFrom) ||
  one.writtenAt.getTime() - other.writtenAt.getTime();

/** In rupiah, by the hundredth; null where there is no price. */
export function costOf(message: Message, day: string, prices: readonly DatedPrice[]): number | null {
  const price = priceOn(day, prices, message);
  return price && (Math.round(price.amount * 100) * message.units) / 100;
}
