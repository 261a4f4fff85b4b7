import '@mantine/core/styles/Table.layer.css';
import { Table } from '@mantine/core';
import { Link } from 'react-router';
import type { Simulated, SimulatedChange } from '../api/rules.js';
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
  const { looked, matched, takenBefore = 0, changed, changes } = result;
  return (
    <>
      <p>{texts.simulated(number(looked), number(matched), number(changed))}</p>
      {takenBefore > 0 && <p className="rule-finding">{texts.takenBefore(number(takenBefore))}</p>}
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
              {changes.slice(0, shown).map((change) => {
                const { complaintId, code, was, wasName, wasBeside = [], to = 'institution', toName } = change;
                const address = whereToRead(change);
                return (
                  <Table.Tr key={complaintId}>
                    <Table.Td className="code">{address === null ? code : <Link to={address}>{code}</Link>}</Table.Td>
                    <Table.Td>{texts.becomes.institution(texts.was[was] ?? wasName, wasBeside)}</Table.Td>
                    <Table.Td>{texts.becomes[to](toName ?? '', change.toBeside ?? [])}</Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {changed > changes.length && <p className="quiet">{texts.andMore(number(changed - changes.length))}</p>}
    </>
  );
}

/** Whoever writes rules sees every case, and what waits at the triage desk; what is with a coordinator has no page of its own. */
const whereToRead = ({ complaintId, caseId, waits }: SimulatedChange): string | null =>
  waits ? `/triage?item=${complaintId}` : caseId ? `/cases/${caseId}` : null;
