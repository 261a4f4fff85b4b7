import type { OfferedMap } from '../map/place-map.js';
import { readAttribution } from '../rules/map-template.js';
import { attribute } from './parts/attribute.js';
import type { Words } from './words/words.js';

/** For who would rather point than write. Nothing of the map is loaded before the button is pressed, and without a script it is not there. */
export function MapButton({ map, words }: { readonly map: OfferedMap; readonly words: Words }): JSX.Element {
  const { map: say } = words;
  return (
    <div
      id="peta"
      data-tiles={attribute(map.template)}
      data-closest={map.closest}
      data-script={map.script}
      data-library={map.library}
      data-style={map.style}
      data-closer={say.closer}
      data-middle={say.middle}
      data-taken={say.taken}
      data-lost={say.lost}
      data-zoom-in={say.zoomIn}
      data-zoom-out={say.zoomOut}
      hidden
    >
      <p class="hint" id="peta-server" safe>
        {say.server(map.server)}
      </p>
      <button
        class="button second"
        type="button"
        id="peta-buka"
        aria-expanded="false"
        aria-controls="peta-isi"
        aria-describedby="peta-server"
        safe
      >
        {say.open}
      </button>
      <div id="peta-isi" hidden>
        <p class="hint" id="peta-cara" safe>
          {say.how}
        </p>
        <div class="map">
          <div id="peta-bidang" role="application" aria-label={say.name} aria-describedby="peta-cara"></div>
          <Pin />
        </div>
        <Attribution told={map.attribution} />
        <p class="hint" id="peta-kabar" role="status"></p>
        <button class="button second" type="button" id="peta-ambil" safe>
          {say.take}
        </button>
      </div>
    </div>
  );
}

function Pin(): JSX.Element {
  return (
    <svg class="map-pin" viewBox="0 0 32 42" aria-hidden="true">
      <path
        d="M16 42C12 32 2 26 2 15a14 14 0 0 1 28 0c0 11-10 17-14 27z"
        fill="#a8201a"
        stroke="#fff"
        stroke-width="2"
      />
      <circle cx="16" cy="15" r="5" fill="#fff" />
    </svg>
  );
}

/** Stands below the map and not on it: on a phone it would cover what is pointed at. */
function Attribution({ told }: { readonly told: string }): JSX.Element {
  const { words, href } = readAttribution(told);
  return (
    <p class="quiet small">
      {href === null ? (
        <span safe>{words}</span>
      ) : (
        <a href={attribute(href)} target="_blank" rel="noopener noreferrer" safe>
          {words}
        </a>
      )}
    </p>
  );
}
