import '@mantine/core/styles/Radio.layer.css';
import { Alert, Radio } from '@mantine/core';
import { useState } from 'react';
import { faultAt } from '../api/fault-at.js';
import { isNotThere, isStale } from '../api/problem.js';
import { addMacro, changeMacro, type Macro } from '../api/macros.js';
import { WriteField } from '../directory/write-field.js';
import { useText } from '../language/language.js';
import { ChangedMeanwhile } from '../shell/changed-meanwhile.js';
import { Failure } from '../shell/failure.js';
import { useSave } from '../shell/use-save.js';
import { macroDifference } from './macro-difference.js';
import { emptyMacro, formOf, stepsOf } from './macro-form-of.js';
import { MacroSteps } from './macro-steps.js';
import { macroText } from './macro-text.js';
import { macrosKey } from './use-macros.js';
import { FormEnd } from '../shell/form-end.js';

interface MacroEditorProps {
  /** Null: a new one. */
  readonly macro: Macro | null;
  /** Somebody has removed it meanwhile: what is written here becomes a new one. */
  readonly isGone?: boolean;
  readonly onClose: () => void;
}

/** Makes a macro, or changes one. */
export function MacroEditor({ macro, isGone = false, onClose }: MacroEditorProps) {
  const texts = useText(macroText);
  // What the person saw when beginning to write; what comes in meanwhile must not change under their hands.
  const [seen] = useState(macro);
  const [form, setForm] = useState(seen ? formOf(seen) : emptyMacro);
  const [belongsTo, setBelongsTo] = useState<Macro['belongsTo']>(seen?.belongsTo ?? 'me');
  const [isRefused, setIsRefused] = useState(false);
  const steps = stepsOf(form);
  const isNew = macro === null || isGone;
  const save = useSave({
    ...{ said: texts.saved, list: macrosKey, onDone: onClose },
    save: (version: number) => {
      const words = { name: form.name.trim(), steps };
      return isNew ? addMacro(words, belongsTo) : changeMacro({ id: macro.id, version }, words);
    },
  });
  const name = seen ? texts.changeOf(seen.name) : texts.addTitle;

  return (
    <form
      className="directory-form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        setIsRefused(steps.length === 0);
        if (steps.length > 0 && !save.isPending) save.mutate(seen?.version ?? 0);
      }}
    >
      <h2 className="flush">{name}</h2>
      {isGone && (
        <Alert className="alert-changed" color="yellow" variant="light" role="alert" title={texts.gone}>
          {texts.goneHint}
        </Alert>
      )}
      <WriteField
        {...{ label: texts.name, value: form.name, most: 100, required: true }}
        fault={faultAt(save.error, 'name')}
        onWrite={(written) => {
          setForm({ ...form, name: written });
        }}
      />
      {isNew && (
        <Radio.Group
          label={texts.belongsTo}
          value={belongsTo}
          onChange={(value) => {
            setBelongsTo(value === 'me' ? 'me' : 'institution');
          }}
        >
          <div className="rule-checks">
            <Radio value="me" label={texts.belongs.me} />
            <Radio value="institution" label={texts.belongs.institution} />
          </div>
        </Radio.Group>
      )}
      <MacroSteps
        form={form}
        onChange={(changed) => {
          setForm({ ...form, ...changed });
        }}
      />
      {isRefused && steps.length === 0 && (
        <p className="directory-fault" role="alert">
          {texts.noSteps}
        </p>
      )}
      {seen && macro && isStale(save.error) ? (
        <ChangedMeanwhile
          {...{ differences: macroDifference(seen, macro, texts), isSending: save.isPending }}
          onGoOn={() => {
            save.mutate(macro.version);
          }}
        />
      ) : (
        save.isError && !(isGone && isNotThere(save.error)) && <Failure title={texts.notSaved} problem={save.error} />
      )}
      <FormEnd label={isGone ? texts.saveAsNew : texts.save} isSending={save.isPending} onCancel={onClose} />
    </form>
  );
}
