import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { complaintClasses, doorNames } from '#libs/contracts';
import type { Institution } from '../api/directory.js';
import { writeRule, type Rule } from '../api/rules.js';
import { InstitutionSearch } from '../institutions/institution-search.js';
import { useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { Failure } from '../shell/failure.js';
import { linesOf } from './lines-of.js';
import { rulesText } from './rules-text.js';

interface RuleFormProps {
  /** The rule whose next version is written; null for a new one. */
  readonly rule: Rule | null;
  readonly onDone: () => void;
}

/** If … and … then …: an official writes a rule without writing code. */
export function RuleForm({ rule, onDone }: RuleFormProps) {
  const texts = useText(rulesText);
  const words = useText(vocabularyText);
  const client = useQueryClient();
  const [name, setName] = useState(rule?.name ?? '');
  const [position, setPosition] = useState(String(rule?.position ?? 100));
  const [services, setServices] = useState((rule?.conditions.services ?? []).join('\n'));
  const [places, setPlaces] = useState((rule?.conditions.places ?? []).join('\n'));
  const [phrases, setPhrases] = useState((rule?.conditions.words ?? []).join('\n'));
  const [doors, setDoors] = useState<string[]>([...(rule?.conditions.doors ?? [])]);
  const [classes, setClasses] = useState<string[]>([...(rule?.conditions.classes ?? [])]);
  const [owner, setOwner] = useState<Pick<Institution, 'code' | 'name'> | null>(
    rule ? { code: rule.owner, name: rule.ownerName } : null,
  );
  const write = useMutation({
    mutationFn: () =>
      writeRule(rule?.id ?? null, {
        ...{ name, position: Number(position), owner: owner?.code ?? '' },
        when: {
          ...{ services: linesOf(services), places: linesOf(places), words: linesOf(phrases) },
          doors: doorNames.filter((one) => doors.includes(one)),
          classes: complaintClasses.filter((one) => classes.includes(one)),
        },
      }),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['rules'] }),
  });

  return (
    <form
      className="rule-form"
      aria-label={texts.write}
      onSubmit={(event) => {
        event.preventDefault();
        if (!write.isPending) write.mutate();
      }}
    >
      <Field label={texts.name} hint={texts.nameHint} value={name} onChange={setName} />
      <Field label={texts.position} hint={texts.positionHint} value={position} onChange={setPosition} />
      <Lines label={texts.services} hint={texts.servicesHint} value={services} onChange={setServices} />
      <Lines label={texts.places} hint={texts.placesHint} value={places} onChange={setPlaces} />
      <Lines label={texts.words} hint={texts.wordsHint} value={phrases} onChange={setPhrases} />
      <Checkbox.Group label={texts.doors} value={doors} onChange={setDoors}>
        {doorNames.map((one) => (
          <Checkbox key={one} mt={6} value={one} label={words.door[one]} />
        ))}
      </Checkbox.Group>
      <Checkbox.Group label={texts.classes} value={classes} onChange={setClasses}>
        {complaintClasses.map((one) => (
          <Checkbox key={one} mt={6} value={one} label={words.complaintClass[one]} />
        ))}
      </Checkbox.Group>
      <InstitutionSearch label={texts.owner(owner?.name ?? null)} chosen={null} onChoose={setOwner} />
      <div className="form-end">
        {write.isError && <Failure problem={write.error} />}
        <Button variant="subtle" onClick={onDone}>
          {texts.cancel}
        </Button>
        <Button type="submit" loading={write.isPending}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const Field = ({ label, hint, value, onChange }: FieldProps) => (
  <TextInput
    required
    label={label}
    description={hint}
    value={value}
    onChange={(event) => {
      onChange(event.currentTarget.value);
    }}
  />
);

const Lines = ({ label, hint, value, onChange }: FieldProps) => (
  <Textarea
    rows={3}
    label={label}
    description={hint}
    value={value}
    onChange={(event) => {
      onChange(event.currentTarget.value);
    }}
  />
);
