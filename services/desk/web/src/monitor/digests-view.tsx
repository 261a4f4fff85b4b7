import { useQuery } from '@tanstack/react-query';
import { digestAddress, listDigests } from '../api/digests.js';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Charted } from './charted.js';
import { digestsText } from './digests-text.js';
import { Shown } from './shown.js';

/** How things stood after each of the last days, as the hub wrote it down. */
export function DigestsView() {
  const texts = useText(digestsText);
  const language = useLanguage();
  const found = useQuery({ queryKey: ['digests'], queryFn: ({ signal }) => listDigests(signal) });
  return (
    <Shown query={found}>
      {({ items }) => (
        <Charted
          title={texts.title}
          about={texts.about}
          file="ikhtisar"
          columns={Object.values(texts.columns)}
          words={2}
          rows={items.map((one) => {
            const day = plainDate(one.day, language);
            return {
              key: `${one.institution} ${one.day}`,
              cells: [
                ...[day, one.institutionName, one.open, one.overdue, one.dueWithinDay, one.opened, one.answered],
                { text: 'PDF', file: digestAddress(one, language), name: `PDF, ${one.institutionName}, ${day}` },
              ],
            };
          })}
        />
      )}
    </Shown>
  );
}
