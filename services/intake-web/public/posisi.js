// Adds where something happened to the place that was written: where the citizen stands, or where they point on a map. Only with a
// script and by their own press; it is sealed with the place.
const field = document.getElementById('lokasi');
const [button, said, map] = ['posisi', 'posisi-kabar', 'peta'].map((id) => document.getElementById(id));
const mark = /,?\s*geo:(-?[\d.]+),(-?[\d.]+)/;

function take(latitude, longitude, words) {
  const found = `geo:${latitude.toFixed(5)},${longitude.toFixed(5)}`;
  field.value = [field.value.replace(mark, '').trim(), found].filter(Boolean).join(', ');
  said.textContent = words;
}

if ('geolocation' in navigator && isSecureContext) button.hidden = false;

button.addEventListener('click', () => {
  said.textContent = said.dataset.asking;
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => take(coords.latitude, coords.longitude, said.dataset.found),
    () => {
      said.textContent = said.dataset.lost;
    },
    { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
  );
});

// Where the hub has a map. What it is made of comes when it is asked for.
if (map) {
  map.hidden = false;
  const opener = map.querySelector('button');
  const near = () => mark.exec(field.value)?.slice(1).map(Number) ?? null;
  let opened;
  let presses = 0;
  opener.addEventListener('click', async () => {
    presses += 1;
    try {
      // Browsers remember for good that an address could not be imported.
      opened ??= import(`${map.dataset.script}?${presses}`).then((script) => script.makeMap(map, { near, take }));
      (await opened).toggle();
    } catch {
      opened = undefined;
      said.textContent = map.dataset.lost;
    }
  });
}
