import '@mantine/core/styles/Table.layer.css';
import { Table } from '@mantine/core';
import type { EditedThing, EditMade } from '../api/directory.js';
import { plainDate, timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { directoryText } from './directory-text.js';
import { FieldChanges } from './field-changes.js';
import { useEdits } from './use-edits.js';

/** Who changed what, from which day on, the latest first: plans that were overwritten or taken back, too. */
export function EditsMade({ thing, code }: { thing: EditedThing; code: string }) {
  const texts = useText(directoryText);
  const language = useLanguage();
  const edits = useEdits(thing, code);
  const items = edits.data?.items ?? [];

  return (
    <>
      <h3>{texts.edits}</h3>
      {edits.isError && <Failure problem={edits.error} />}
      {edits.isSuccess && items.length === 0 && <p className="quiet flush">{texts.noEdits}</p>}
      {items.length > 0 && (
        <div className="wide" role="region" aria-label={texts.edits} tabIndex={0}>
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{texts.when}</Table.Th>
                <Table.Th>{texts.who}</Table.Th>
                <Table.Th>{texts.effectiveOn}</Table.Th>
                <Table.Th>{texts.what}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((edit) => (
                <Table.Tr key={edit.id}>
                  <Table.Td>{timeInCapital(edit.editedAt, language)}</Table.Td>
                  <Table.Td>{edit.staffName}</Table.Td>
                  <Table.Td>{plainDate(edit.effectiveOn, language)}</Table.Td>
                  <Table.Td>
                    <What edit={edit} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </>
  );
}

function What({ edit: { isNew, isGone, changes } }: { edit: EditMade }) {
  const texts = useText(directoryText);
  if (isNew) return texts.begins;
  return isGone ? texts.takenBack : <FieldChanges changes={changes} />;
}
