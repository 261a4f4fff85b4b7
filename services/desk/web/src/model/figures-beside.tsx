import { Table } from '@mantine/core';
import type { Measured, Model } from '../api/learning.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { modelText } from './model-text.js';
import { difference, percent } from './percent.js';

interface FiguresBesideProps {
  readonly shadow: Model;
  /** As it was measured beside it, on the same cases. */
  readonly present: NonNullable<Model['measured']['present']>;
}

type Figure = readonly [what: string, of: (measured: Measured) => number | null, moreIsBetter: boolean];

/** Figure by figure: the model that serves, the one in the shadow, and the difference. */
export function FiguresBeside({ shadow, present }: FiguresBesideProps) {
  const texts = useText(modelText);
  const language = useLanguage();
  const { itself, compared } = shadow.measured;
  const share = (value: number | null) => (value === null ? texts.notYet : percent(value, language));
  const figures: readonly Figure[] = [
    [texts.accuracy, ({ accuracy }) => accuracy, true],
    [texts.coverage, ({ coverage }) => coverage, true],
    [texts.precision, ({ threshold, precision }) => (threshold === null ? null : precision), true],
    [texts.threshold, ({ threshold }) => threshold, false],
  ];
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={texts.figuresBeside}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            <Table.Th>{texts.servingOf(present.version)}</Table.Th>
            <Table.Th>{texts.shadowModel(shadow.version)}</Table.Th>
            <Table.Th>{texts.difference}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {figures.map(([what, of, moreIsBetter]) => {
            const [now, then] = [of(present.measured), of(itself)];
            const by = now === null || then === null ? null : then - now;
            const tone = by === null || !moreIsBetter || by === 0 ? undefined : by > 0 ? 'model-better' : 'model-worse';
            return (
              <Table.Tr key={what}>
                <Table.Th scope="row">{what}</Table.Th>
                <Table.Td>{share(now)}</Table.Td>
                <Table.Td>{share(then)}</Table.Td>
                <Table.Td className={tone}>{by === null ? '–' : texts.points(difference(by * 100, language))}</Table.Td>
              </Table.Tr>
            );
          })}
          {compared && (
            <Table.Tr>
              <Table.Th scope="row">{texts.ownersKnown}</Table.Th>
              <Table.Td>{count(compared.taught.present, language)}</Table.Td>
              <Table.Td>{count(compared.taught.itself, language)}</Table.Td>
              <Table.Td>{difference(compared.taught.itself - compared.taught.present, language)}</Table.Td>
            </Table.Tr>
          )}
        </Table.Tbody>
      </Table>
    </div>
  );
}
