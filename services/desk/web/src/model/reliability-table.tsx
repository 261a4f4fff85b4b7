import { Table } from '@mantine/core';
import type { Measured } from '../api/learning.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { modelText } from './model-text.js';
import { percent } from './percent.js';

export interface Named {
  readonly name: string;
  readonly measured: Measured;
}

/** How often each was right where it said how sure it was. */
export function ReliabilityTable({ models }: { models: readonly Named[] }) {
  const texts = useText(modelText);
  const language = useLanguage();
  const bands = models[0]?.measured.reliability ?? [];
  const said = bands.map((band, at) => ({ band, of: models.map(({ measured }) => measured.reliability[at]) }));
  return (
    <>
      <h3>{texts.reliability}</h3>
      <p className="quiet flush">{texts.reliabilityHint}</p>
      <div
        className="wide"
        tabIndex={0}
        role="region"
        aria-label={[texts.reliability, ...models.map(({ name }) => name)].join(', ')}
      >
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.said}</Table.Th>
              {models.map(({ name }) => (
                <Table.Th key={name}>{models.length > 1 ? name : texts.wasRight}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {said
              .filter(({ of }) => of.some((one) => (one?.count ?? 0) > 0))
              .map(({ band, of }) => (
                <Table.Tr key={band.from}>
                  <Table.Th scope="row">
                    {percent(band.from, language)}–{percent(band.to, language)}
                  </Table.Th>
                  {of.map((one, at) => (
                    <Table.Td key={models[at]?.name}>
                      {one && one.count > 0
                        ? texts.rightOf(percent(one.rightShare, language), count(one.count, language))
                        : '–'}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}
