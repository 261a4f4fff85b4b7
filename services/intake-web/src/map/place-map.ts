import { Injectable } from '@nestjs/common';
import { IntakeWebEnv, type MapTiles } from '../intake-web.env.js';
import { tileOriginOf } from '../rules/map-template.js';
import { readMapFiles, type MapFile, type MapFiles } from './map-files.js';

/** What the page of the form says about its map; the browser loads the rest when the citizen asks for it. */
export interface OfferedMap extends MapTiles {
  /** The server whose pictures they are, as people read it. */
  readonly server: string;
  readonly script: string;
  readonly library: string;
  readonly style: string;
}

export const mapFolder = '/gaya/peta';

/** The map on which a citizen may point at the place. Only where an administrator has named a server of tiles (decision 0034). */
@Injectable()
export class PlaceMap {
  readonly offered: OfferedMap | null;
  private readonly files: MapFiles | null;

  constructor({ map }: IntakeWebEnv) {
    this.files = map && readMapFiles();
    this.offered = map && this.files && offer(map, this.files);
  }

  file(name: string): MapFile | null {
    return this.files?.byName.get(name) ?? null;
  }
}

function offer(map: MapTiles, { names }: MapFiles): OfferedMap {
  const at = (name: string) => `${mapFolder}/${name}`;
  const { host } = new URL(tileOriginOf(map.template));
  return { ...map, server: host, script: at(names.script), library: at(names.library), style: at(names.style) };
}
