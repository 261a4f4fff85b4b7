import '../directory/directory.css';
import '../rules/rules.css';
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { readPreferences, type ShownWish } from '../api/preferences.js';
import { DevicesSection } from '../devices/devices-section.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { PageHead } from '../shell/page-head.js';
import { PreferencesForm } from './preferences-form.js';
import { preferencesText } from './preferences-text.js';

/** Where the link at the end of every mail to staff leads. */
export function PreferencesPage() {
  const texts = useText(preferencesText);
  const wish = useQuery({ queryKey: ['preferences'], queryFn: ({ signal }) => readPreferences(signal) });
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <PageHead title={texts.title} hint={texts.hint} />
      <div className="policy-grid">
        <section className="panel panel-pad">
          {wish.isPending && <Skeleton height={320} />}
          {wish.isError && <Failure problem={wish.error} />}
          {wish.data && (
            <>
              <Where {...wish.data} />
              <PreferencesForm wish={wish.data} />
            </>
          )}
        </section>
        <DevicesSection />
      </div>
    </>
  );
}

function Where({ email, mailIsOpen }: ShownWish) {
  const texts = useText(preferencesText);
  return (
    <>
      <p className="flush">{email === null ? texts.noAddress : texts.goesTo(email)}</p>
      {!mailIsOpen && <p>{texts.shut}</p>}
    </>
  );
}
