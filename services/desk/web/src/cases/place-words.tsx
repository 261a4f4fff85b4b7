import { useText } from '../language/language.js';
import { mapOf } from './map-of.js';

const text = {
  id: { map: 'Lihat di peta (OpenStreetMap)' },
  en: { map: 'See on a map (OpenStreetMap)' },
};

/** Where it happened, in the citizen's words; where their phone said it exactly, with a way to a map. */
export function PlaceWords({ place }: { place: string }) {
  const { map } = useText(text);
  const address = mapOf(place);
  return (
    <>
      {place}
      {address !== null && (
        <>
          {' '}
          <a href={address} target="_blank" rel="noreferrer noopener">
            {map}
          </a>
        </>
      )}
    </>
  );
}
