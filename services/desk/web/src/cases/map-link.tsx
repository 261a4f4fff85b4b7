import { useText } from '../language/language.js';
import { mapOf } from './map-of.js';

const text = {
  id: { map: 'Lihat di peta (OpenStreetMap)' },
  en: { map: 'See on a map (OpenStreetMap)' },
};

/** A way to a map, where words of the citizen hold the position that their phone told; else nothing. */
export function MapLink({ words }: { words: string }) {
  const { map } = useText(text);
  const address = mapOf(words);
  if (address === null) return null;
  return (
    <>
      {' '}
      <a href={address} target="_blank" rel="noreferrer noopener">
        {map}
      </a>
    </>
  );
}
