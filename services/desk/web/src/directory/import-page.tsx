import { Button, FileInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { importCsv, mostCsvBytes, type CsvOf, type DryRun } from '../api/edit-directory.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { directoryText } from './directory-text.js';
import { DryRunReport } from './dry-run-report.js';
import { EditingPage } from './editing-page.js';
import { importText } from './import-text.js';

export const ImportInstitutionsPage = () => <ImportPage of="institutions" />;
export const ImportServicesPage = () => <ImportPage of="services" />;

/** A file: first what it would change and what is wrong with it, then, when that is right, the change. */
function ImportPage({ of }: { of: CsvOf }) {
  const texts = useText(importText);
  const catalogue = { to: '/directory/services', label: useText(directoryText).catalogue };
  const language = useLanguage();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<DryRun | null>(null);
  const isTooLarge = (file?.size ?? 0) > mostCsvBytes;
  const looking = useMutation({
    mutationFn: async () => importCsv(of, (await file?.text()) ?? '', true),
    onMutate: () => {
      setReport(null);
    },
    onSuccess: setReport,
  });
  const writing = useMutation({
    mutationFn: async () => importCsv(of, (await file?.text()) ?? '', false),
    onSuccess: async ({ changes }) => {
      toast('done', texts.done(count(changes.length, language)));
      setFile(null);
      setReport(null);
      await client.invalidateQueries({ queryKey: ['directory'] });
      await client.invalidateQueries({ queryKey: ['institutions'] });
      await client.invalidateQueries({ queryKey: ['catalogue'] });
    },
  });
  const isReady = report?.faults.length === 0 && report.changes.length > 0;

  return (
    <EditingPage title={texts.title[of]} hint={texts.hint[of]} {...(of === 'services' && { back: catalogue })}>
      <form
        className="directory-form"
        aria-label={texts.title[of]}
        onSubmit={(event) => {
          event.preventDefault();
          if (file && !isTooLarge && !looking.isPending) looking.mutate();
        }}
      >
        <FileInput
          label={texts.file}
          description={texts.fileHint}
          placeholder={texts.choose}
          accept=".csv,text/csv"
          clearable
          clearButtonProps={{ 'aria-label': texts.clear }}
          value={file}
          error={isTooLarge ? texts.tooLarge : null}
          onChange={(chosen) => {
            setFile(chosen);
            setReport(null);
            looking.reset();
            writing.reset();
          }}
        />
        <div className="form-end">
          <Button
            type="submit"
            variant={isReady ? 'default' : 'filled'}
            disabled={!file || isTooLarge}
            loading={looking.isPending}
          >
            {texts.look}
          </Button>
        </div>
      </form>
      {looking.isError && <Failure title={texts.unreadable} problem={looking.error} />}
      {report && <DryRunReport of={of} report={report} />}
      {writing.isError && <Failure title={texts.refused} problem={writing.error} />}
      {isReady && (
        <div className="form-end">
          <Button
            loading={writing.isPending}
            onClick={() => {
              writing.mutate();
            }}
          >
            {texts.write(count(report.changes.length, language))}
          </Button>
        </div>
      )}
    </EditingPage>
  );
}
