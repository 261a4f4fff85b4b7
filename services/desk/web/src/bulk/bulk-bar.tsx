import './bulk.css';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createElement, useState } from 'react';
import { listTemplates } from '../api/case-desk.js';
import { listColleagues, type CaseLine } from '../api/cases.js';
import { useText } from '../language/language.js';
import { bulkFormNames, bulkForms, type BulkFormName } from './bulk-forms.js';
import { bulkText } from './bulk-text.js';
import { useMacros } from '../macros/use-macros.js';
import { forgetRefusals, useRefusals } from './refusals.js';
import { RefusedList } from './refused-list.js';
import { useBulk } from './use-bulk.js';

interface BulkBarProps {
  readonly chosen: readonly CaseLine[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** What can be done with all the chosen cases at once. Where none is chosen it is not there. */
export function BulkBar({ chosen, onChoose }: BulkBarProps) {
  const texts = useText(bulkText);
  const [opened, setOpened] = useState<BulkFormName | null>(null);
  const [first] = chosen;
  const colleagues = useQuery({
    queryKey: ['colleagues'],
    queryFn: ({ signal }) => listColleagues(signal),
    enabled: first !== undefined,
    staleTime: 60_000,
  });
  const templates = useQuery({
    queryKey: ['templates', first?.id],
    queryFn: ({ signal }) => listTemplates(first?.id ?? '', signal),
    enabled: first !== undefined,
    staleTime: 60_000,
  });
  const bulk = useBulk(
    chosen,
    () => {
      setOpened(null);
      onChoose([]);
    },
    (again) => {
      onChoose(again.map(({ id }) => id));
    },
  );
  const macros = useMacros();
  const refused = <RefusedList refused={useRefusals()} onClose={forgetRefusals} />;
  if (!first) return refused;

  return (
    <>
      {refused}
      <section className="bulk not-printed" aria-label={texts.bar}>
        <strong role="status">{texts.chosen(chosen.length)}</strong>
        <Button
          size="compact-md"
          onClick={() => {
            bulk.act('take', { action: 'take' });
          }}
        >
          {texts.take}
        </Button>
        <Choice
          label={texts.colleague}
          items={colleagues.data ?? []}
          onPick={(colleague) => {
            bulk.act('entrust', { action: 'entrust', colleague });
          }}
        />
        <Choice label={texts.template} items={templates.data?.items ?? []} onPick={bulk.draft} />
        <Choice
          label={texts.macro}
          items={macros}
          onPick={(id) => {
            const macro = macros.find((one) => one.id === id);
            if (macro) bulk.macro(macro);
          }}
        />
        {bulkFormNames.map((form) => (
          <Button
            key={form}
            size="compact-md"
            variant="default"
            aria-expanded={opened === form}
            onClick={() => {
              setOpened(opened === form ? null : form);
            }}
          >
            {texts[form]}
          </Button>
        ))}
        <Button
          size="compact-md"
          variant="subtle"
          onClick={() => {
            onChoose([]);
          }}
        >
          {texts.none}
        </Button>
        {opened !== null &&
          createElement(bulkForms[opened], {
            chosen,
            onAct: (asked) => {
              bulk.act(opened, asked);
            },
          })}
      </section>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly onPick: (id: string) => void;
}

function Choice({ label, items, onPick }: ChoiceProps) {
  if (items.length === 0) return null;
  return (
    <NativeSelect
      size="sm"
      aria-label={label}
      value=""
      data={[{ value: '', label }, ...items.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(event) => {
        onPick(event.currentTarget.value);
      }}
    />
  );
}
