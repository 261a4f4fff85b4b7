import { Button } from '@mantine/core';
import { useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { toast } from '../shell/toaster.js';
import { csv, saveFile } from './csv.js';
import { useMark } from './use-mark.js';
import { watchText } from './watch-text.js';

/** What a drawing or a table shows, as a file to go on with. */
export function CsvButton({ file, rows }: { file: string; rows: readonly (readonly (string | number)[])[] }) {
  const texts = useText(watchText);
  const mark = useMark();
  return (
    <Button
      className="not-printed"
      variant="default"
      size="xs"
      leftSection={<Icon name="download" />}
      // The first row names the columns.
      disabled={rows.length < 2}
      onClick={() => {
        saveFile(`salur-${file}.csv`, csv(rows, mark));
        toast('done', texts.exported);
      }}
    >
      {texts.csv}
    </Button>
  );
}
