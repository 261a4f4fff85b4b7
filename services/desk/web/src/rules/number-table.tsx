import { Button, Table } from '@mantine/core';
import type { EmergencyNumber } from '../api/policies.js';
import { timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { policiesText } from './policies-text.js';

interface NumberTableProps {
  readonly label: string;
  readonly numbers: readonly EmergencyNumber[];
  readonly deed: string;
  readonly deedOf: (name: string) => string;
  readonly onDeed: (id: string) => void;
}

/** Emergency numbers with who set each, or ended it, and when. */
export function NumberTable({ label, numbers, deed, deedOf, onDeed }: NumberTableProps) {
  const texts = useText(policiesText);
  const language = useLanguage();
  const me = useStaff();
  const lastTouch = ({ setBy, setAt, endedBy, endedAt }: EmergencyNumber) => {
    const by = endedAt === null ? setBy : endedBy;
    if (by === null) return texts.shipped;
    return texts.since(by === me.id ? texts.you : texts.another, timeInCapital(endedAt ?? setAt, language));
  };
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={label}>
      <Table>
        <Table.Tbody>
          {numbers.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>{texts.kinds[one.kind]}</Table.Td>
              <Table.Td>{one.place ?? texts.everywhere}</Table.Td>
              <Table.Td>{one.name}</Table.Td>
              <Table.Td className="code">{one.number}</Table.Td>
              <Table.Td className="quiet">{lastTouch(one)}</Table.Td>
              <Table.Td>
                <Button
                  size="xs"
                  variant="default"
                  aria-label={deedOf(`${one.name} ${one.number}`)}
                  onClick={() => {
                    onDeed(one.id);
                  }}
                >
                  {deed}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
