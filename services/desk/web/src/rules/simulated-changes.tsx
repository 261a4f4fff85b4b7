import '@mantine/core/styles/Table.layer.css';
import { Table } from '@mantine/core';
import type { Simulated } from '../api/rules.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { rulesText } from './rules-text.js';

/** A rule that takes so much was hardly meant so. */
const suspicious = 0.3;
const shown = 200;

/** The complaints that would have gone elsewhere, each with where from and where to. */
export function SimulatedChanges({ result }: { result: Simulated }) {
  const texts = useText(rulesText);
  const language = useLanguage();
  const number = (value: number) => count(value, language);
  const { looked, matched, changed, changes } = result;
  return (
    <>
      <p>{texts.simulated(number(looked), number(matched), number(changed))}</p>
      {looked > 0 && matched / looked > suspicious && <p className="rule-finding">{texts.takesMuch}</p>}
      {changes.length > 0 && (
        <div className="wide rule-changes" tabIndex={0} role="region" aria-label={texts.changes}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                {[texts.complaint, texts.wentTo, texts.wouldGoTo].map((heading) => (
                  <Table.Th key={heading}>{heading}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {changes.slice(0, shown).map(({ complaintId, code, was, wasName, toName }) => (
                <Table.Tr key={complaintId}>
                  <Table.Td className="code">{code}</Table.Td>
                  <Table.Td>{texts.was[was] ?? wasName}</Table.Td>
                  <Table.Td>{toName}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {changed > changes.length && <p className="quiet">{texts.andMore(number(changed - changes.length))}</p>}
    </>
  );
}
