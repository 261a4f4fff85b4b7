// The map on which a citizen points at the place: it moves under a pin in its middle. Loaded when they ask for it.
const country = [
  [-11.1, 94.9],
  [6.1, 141.1],
];
/** From farther away a point could be anywhere in a town. */
const nearEnough = 14;

/** `near` says where the place is as it is written, `take` writes where the pin stands. */
export async function makeMap(place, { near, take }) {
  const { dataset } = place;
  await Promise.all([
    arrived('link', { rel: 'stylesheet', href: dataset.style }),
    arrived('script', { src: dataset.library }),
  ]);
  const { L } = globalThis;
  const [opener, box, field, said, button] = ['buka', 'isi', 'bidang', 'kabar', 'ambil'].map((name) =>
    document.getElementById(`peta-${name}`),
  );
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  box.hidden = false;
  const map = L.map(field, {
    attributionControl: false,
    zoomControl: false,
    zoomAnimation: !still,
    fadeAnimation: !still,
    inertia: !still,
    minZoom: 3,
    maxZoom: Number(dataset.closest),
    maxBounds: L.latLngBounds(country).pad(0.5),
  });
  L.control.zoom({ zoomInTitle: dataset.zoomIn, zoomOutTitle: dataset.zoomOut }).addTo(map);
  const tiles = L.tileLayer(dataset.tiles).addTo(map);
  let drawn = false;
  tiles.on('tileload', () => {
    drawn = true;
  });
  tiles.on('tileerror', () => {
    if (!drawn) said.textContent = dataset.lost;
  });
  // One pointer and no dragging: what is pressed comes under the pin.
  map.on('click', ({ latlng }) => map.panTo(latlng));
  map.on('moveend', () => {
    const { lat, lng } = map.getCenter();
    if (drawn) said.textContent = isNear() ? `${dataset.middle} ${lat.toFixed(5)}, ${lng.toFixed(5)}` : dataset.closer;
  });
  button.addEventListener('click', takeMiddle);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.target !== field) return;
    event.preventDefault();
    takeMiddle();
  });

  const isNear = () => map.getZoom() >= Math.min(nearEnough, map.getMaxZoom());

  function takeMiddle() {
    if (!isNear()) {
      said.textContent = dataset.closer;
      return;
    }
    const { lat, lng } = map.getCenter();
    take(lat, lng, dataset.taken);
    show(false);
    opener.focus();
  }

  function show(open) {
    box.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (!open) return;
    map.invalidateSize({ animate: false });
    const there = near();
    if (there) map.setView(there, Math.min(17, map.getMaxZoom()), { animate: false });
    else if (!isSet()) map.fitBounds(country, { animate: false });
    said.textContent = isNear() ? '' : dataset.closer;
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'nearest' });
  }

  /** A map that has been nowhere yet has no middle. */
  function isSet() {
    try {
      return Boolean(map.getCenter());
    } catch {
      return false;
    }
  }

  box.hidden = true;
  return { toggle: () => show(box.hidden) };
}

/** Puts a part of the map into the page, and waits for it: without its style it would lie across the page. */
function arrived(kind, attributes) {
  return new Promise((resolve, reject) => {
    const part = Object.assign(document.createElement(kind), attributes, { onload: resolve });
    part.onerror = () => {
      part.remove();
      reject(new Error(`The map has no ${kind}`));
    };
    document.head.append(part);
  });
}
