import { Module } from '@nestjs/common';
import { SilentLog, startHub } from '#libs/runtime';
import { Places } from '#libs/places';
import { PlacesController } from '../../../services/directory/src/places/places.controller.js';
import { percentile } from '../figures/percentiles.js';
import { HubClient } from '../load/hub-client.js';

/** As people begin: large and small places, of which there is one or hundreds, with the kind before it or another place behind. */
const names = [
  ...[
    'purbalingga',
    'kab banyumas',
    'kota bandung',
    'jakarta selatan',
    'dki jakarta',
    'jawa tengah',
    'papua pegunungan',
  ],
  ...['kecamatan menteng', 'sukamaju depok', 'desa karangjati', 'bukateja', 'kelurahan kebon jeruk', 'sidomulyo'],
  ...['mekarsari', 'sumberejo lampung', 'tanjung', 'kota ambon', 'surabaya', 'banyuwangi', 'nusa penida', 'way kanan'],
];

/** What stands in the field after each letter, from the second on: before that nothing is sought. */
export const typedLetterByLetter: readonly string[] = names.flatMap((name) =>
  Array.from({ length: name.length - 1 }, (_, at) => name.slice(0, at + 2)),
);

const rounds = 5;
const mostShown = 10;

@Module({ controllers: [PlacesController] })
class PlacesAlone {}

/** How long a list of places takes to follow what somebody types: the search itself, and its route as a browser asks it. */
export async function timeTyping(): Promise<Record<string, number>> {
  const places = Places.open();
  const hub = await startHub({
    services: [PlacesAlone],
    ...{ port: 0, name: 'places', environment: {}, log: new SilentLog() },
  });
  const client = new HubClient(hub.url);
  const [searched, asked]: [number[], number[]] = [[], []];
  try {
    // The first round only warms up.
    for (let round = 0; round <= rounds; round += 1)
      for (const typed of typedLetterByLetter) {
        const began = performance.now();
        places.search(typed, mostShown);
        const took = performance.now() - began;
        const path = `/api/directory/places?limit=${mostShown}&q=${encodeURIComponent(typed)}`;
        const { tookMs } = await client.call({ path });
        if (round === 0) continue;
        searched.push(took);
        asked.push(tookMs);
      }
  } finally {
    await client.close();
    await hub.stop();
  }
  return {
    ...{ placeSearchMsP50: percentile(searched, 0.5), placeSearchMsP99: percentile(searched, 0.99) },
    ...{ placeRouteMsP50: percentile(asked, 0.5), placeRouteMsP99: percentile(asked, 0.99) },
  };
}
