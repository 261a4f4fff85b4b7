// Adds where the citizen stands to the place they wrote. Only with a script and by their own press; it is sealed with the place.
const field = document.getElementById('lokasi');
const [button, said] = ['posisi', 'posisi-kabar'].map((id) => document.getElementById(id));
const mark = /,?\s*geo:-?[\d.]+,-?[\d.]+/;

if ('geolocation' in navigator && isSecureContext) button.hidden = false;

button.addEventListener('click', () => {
  said.textContent = said.dataset.asking;
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const found = `geo:${coords.latitude.toFixed(5)},${coords.longitude.toFixed(5)}`;
      field.value = [field.value.replace(mark, '').trim(), found].filter(Boolean).join(', ');
      said.textContent = said.dataset.found;
    },
    () => {
      said.textContent = said.dataset.lost;
    },
    { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
  );
});
