import { Button, FileInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultAt } from '../api/fault-at.js';
import { importDecree, type DecreeReport } from '../api/rules-of-time.js';
import { WriteField } from '../directory/write-field.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { calendarText } from './calendar-text.js';
import { DecreeFindings } from './decree-findings.js';

const mostSigns = 20_000;

/** A year's decree: first what it changes and what is wrong with it, then, when that is right, the change. */
export function DecreeForm({ year }: { year: number }) {
  const texts = useText(calendarText);
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [source, setSource] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<DecreeReport | null>(null);
  const looking = useMutation({
    mutationFn: () => importDecree(year, { text, source, trial: true }),
    onSuccess: setReport,
  });
  const writing = useMutation({
    mutationFn: () => importDecree(year, { text, source, trial: false }),
    onSuccess: async (done) => {
      if (done.version === null) {
        setReport(done);
        return;
      }
      toast('done', texts.done(String(year)));
      setText('');
      setSource('');
      setFile(null);
      setReport(null);
      await client.invalidateQueries({ queryKey: ['calendar', year] });
    },
  });
  /** What was found holds only for what was looked at. */
  const lookAnew = () => {
    setReport(null);
    looking.reset();
    writing.reset();
  };
  const isReady = report?.faults.length === 0 && report.days.length > 0;

  return (
    <form
      className="directory-form rule-form"
      aria-label={texts.bring(String(year))}
      onSubmit={(event) => {
        event.preventDefault();
        if (!looking.isPending) looking.mutate();
      }}
    >
      <h3 className="flush">{texts.bring(String(year))}</h3>
      <WriteField
        {...{ label: texts.source, hint: texts.sourceHint, most: 500, required: true, value: source }}
        fault={faultAt(looking.error, 'source')}
        onWrite={(value) => {
          setSource(value);
          lookAnew();
        }}
      />
      <FileInput
        label={texts.file}
        description={texts.fileHint}
        accept=".csv,text/csv,text/plain"
        clearable
        clearButtonProps={{ 'aria-label': texts.clear }}
        value={file}
        onChange={(chosen) => {
          setFile(chosen);
          lookAnew();
          void chosen?.text().then(setText);
        }}
      />
      <WriteField
        {...{ label: texts.text, hint: texts.textHint, rows: 8, most: mostSigns, required: true, value: text }}
        fault={faultAt(looking.error, 'text')}
        onWrite={(value) => {
          setText(value);
          lookAnew();
        }}
      />
      {looking.isError && <Failure title={texts.unreadable} problem={looking.error} />}
      {report && <DecreeFindings {...{ year, report }} />}
      {writing.isError && <Failure title={texts.refused} problem={writing.error} />}
      <div className="form-end">
        <Button type="submit" variant={isReady ? 'default' : 'filled'} loading={looking.isPending}>
          {texts.look}
        </Button>
        {isReady && (
          <Button
            loading={writing.isPending}
            onClick={() => {
              writing.mutate();
            }}
          >
            {texts.write(String(year))}
          </Button>
        )}
      </div>
    </form>
  );
}
