import '../monitor/monitor.css';
import '../monitor/watch.css';
import { Link } from 'react-router';
import { listDossiers } from '../api/dossiers.js';
import { useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { PageHead } from '../shell/page-head.js';
import { DossierTable } from './dossier-table.js';
import { dossiersText } from './dossiers-text.js';
import { Register } from './register.js';

/** What the last rung of the ladder has drawn up for the Ombudsman; the mail of that rung leads here. */
export function DossiersPage() {
  const texts = useText(dossiersText);
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <p className="monitor-back not-printed">
        <Link to="/escalations">
          <Icon name="back" />
          {texts.back}
        </Link>
      </p>
      <PageHead title={texts.title} hint={texts.hint} />
      <Register texts={texts} of="dossiers" list={listDossiers}>
        {(items) => <DossierTable items={items} />}
      </Register>
    </>
  );
}
