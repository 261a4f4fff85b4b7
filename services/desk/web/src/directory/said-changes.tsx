import '@mantine/core/styles/Table.layer.css';
import { Table } from '@mantine/core';
import type { EditedThing, FieldChange, Saying } from '../api/directory.js';
import { timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { directoryText } from './directory-text.js';
import { FieldChanges } from './field-changes.js';
import { useEdits } from './use-edits.js';

/** Who announced what: every version of a record, the latest first. */
export function SaidChanges({ thing, code, said }: { thing: EditedThing; code: string; said: readonly Saying[] }) {
  const texts = useText(directoryText);
  const language = useLanguage();
  const staff = useStaff();
  const edits = useEdits(thing, code);
  const names = new Map(edits.data?.items.map(({ editedBy, staffName }) => [editedBy, staffName]));
  const who = (id: string | null) =>
    id === null ? texts.bySeed : id === staff.id ? texts.byYou : (names.get(id) ?? texts.bySomebody(id.slice(-6)));

  return (
    <div className="wide" role="region" aria-label={texts.said} tabIndex={0}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.version}</Table.Th>
            <Table.Th>{texts.when}</Table.Th>
            <Table.Th>{texts.who}</Table.Th>
            <Table.Th>{texts.what}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {said.map(({ version, changedAt, changedBy, changes }) => (
            <Table.Tr key={version}>
              <Table.Td>{version}</Table.Td>
              <Table.Td>{timeInCapital(changedAt, language)}</Table.Td>
              <Table.Td>{who(changedBy)}</Table.Td>
              <Table.Td>{version === 1 ? texts.begins : <FieldChanges changes={told(changes)} />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** What follows from another field is not told twice: the first successor, the path of a parent, that an end has come. */
const follows: Readonly<Record<string, string>> = { successor: 'successors', path: 'parent', isOver: 'validTo' };

const told = (changes: readonly FieldChange[]): readonly FieldChange[] =>
  changes.filter(({ field }) => !changes.some((other) => other.field === follows[field]));
