import './directory.css';
import { Button } from '@mantine/core';
import { useDeferredValue, useRef } from 'react';
import { Link } from 'react-router';
import { exportAddress } from '../api/directory.js';
import { useRowKeys } from '../inbox/use-row-keys.js';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Icon } from '../shell/icons.js';
import { PageHead } from '../shell/page-head.js';
import { useAddress } from '../shell/use-address.js';
import { BranchList } from './branch-list.js';
import { DayField } from './day-field.js';
import { directoryText } from './directory-text.js';
import { FoundInstitutions } from './found-institutions.js';
import { useDay } from './use-day.js';
import { SearchField } from './search-field.js';

/** Who there is to answer complaints, as a tree, on any day. */
export function DirectoryPage() {
  const texts = useText(directoryText);
  const { params, set } = useAddress();
  const day = useDay();
  const mayEdit = useStaff().role === 'administrator';
  const q = params.get('q') ?? '';
  const asked = useDeferredValue(q.trim());
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list, search);

  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <PageHead title={texts.title} hint={texts.hint}>
        <nav className="directory-ways not-printed" aria-label={texts.ways}>
          <Button component={Link} to="/directory/services" variant="default">
            {texts.catalogue}
          </Button>
          {mayEdit && (
            <>
              <Button component={Link} to="/directory/add" variant="default">
                {texts.add}
              </Button>
              <Button component={Link} to="/directory/succession" variant="default">
                {texts.succession}
              </Button>
              <Button component={Link} to="/directory/import" variant="default">
                {texts.importCsv}
              </Button>
            </>
          )}
          <Button component="a" href={exportAddress} download variant="default" leftSection={<Icon name="download" />}>
            {texts.exportCsv}
          </Button>
        </nav>
      </PageHead>
      <div className="panel" ref={list}>
        <div className="directory-tools not-printed">
          <SearchField
            {...{ ref: search, label: texts.search, hint: texts.searchHint, value: q }}
            onWrite={(typed) => {
              set('q', typed);
            }}
          />
          <DayField day={day} />
        </div>
        <div className="panel-pad">
          {asked === '' ? (
            <BranchList key={day.on} on={day.on} search={day.search} />
          ) : (
            <FoundInstitutions q={asked} on={day.on} search={day.search} />
          )}
        </div>
      </div>
    </>
  );
}
