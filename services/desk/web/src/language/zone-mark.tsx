import { catalogue } from './catalogue.js';
import { isElsewhere, zoneName } from './dates.js';
import { useText } from './language.js';

const texts = catalogue(
  { title: (zone: string) => `Menurut jam instansi (${zone}), bukan jam Anda` },
  { title: (zone: string) => `By the clock of the institution (${zone}), not by yours` },
);

/** On whose wall a day or a time of a list is, where that is another than the reader's. */
export function ZoneMark({ timeZone }: { timeZone: string }) {
  const { title } = useText(texts);
  if (!isElsewhere(timeZone, Intl.DateTimeFormat().resolvedOptions().timeZone)) return null;
  const zone = zoneName(timeZone);
  return (
    <abbr className="zone" title={title(zone)}>
      {zone}
    </abbr>
  );
}
