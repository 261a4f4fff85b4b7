import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { expiredKey, sessionKey } from '../api/query-client.js';
import { whoIsSignedIn } from '../api/session.js';
import { UnreadLetters } from '../escalations/unread-letters.js';
import { useText } from '../language/language.js';
import { OpenPalette } from '../palette/open-palette.js';
import { SignedIn } from '../session/signed-in.js';
import { DeskBar } from './desk-bar.js';
import { Failure } from './failure.js';
import { SessionExpired } from './session-expired.js';
import { shellText } from './shell-text.js';
import { PrintMark } from './print-mark.js';
import { Toaster } from './toaster.js';

/** Everything around a page of the desk. Nothing inside it is shown before it is known who is there. */
export function DeskShell() {
  const texts = useText(shellText);
  const location = useLocation();
  const client = useQueryClient();
  const session = useQuery({
    queryKey: sessionKey,
    queryFn: ({ signal }) => whoIsSignedIn(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const expired = useQuery({ queryKey: expiredKey, queryFn: () => false, enabled: false, initialData: false });
  const content = useFocusOnNewPage(location.pathname);

  if (session.isPending) return <p className="before-start">{texts.loading}</p>;
  if (session.isError) {
    return (
      <main className="page">
        <Failure
          problem={session.error}
          onRetry={() => {
            void client.invalidateQueries({ queryKey: sessionKey });
          }}
        />
      </main>
    );
  }
  if (session.data === null) {
    const to = `/desk${location.pathname}${location.search}`;
    return <Navigate to={`/sign-in?to=${encodeURIComponent(to)}`} replace />;
  }

  return (
    <SignedIn value={session.data}>
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <DeskBar staff={session.data} />
      <main id="content" ref={content} tabIndex={-1} className="page">
        {location.pathname !== '/letters' && <UnreadLetters />}
        <Outlet />
      </main>
      <ScrollRestoration
        getKey={(place) => (place.pathname === '/inbox' ? place.pathname + place.search : place.key)}
      />
      <OpenPalette />
      <PrintMark staff={session.data} />
      <Toaster />
      {expired.data && <SessionExpired />}
    </SignedIn>
  );
}

/** A new page starts at its beginning for keyboard and screen reader too. */
function useFocusOnNewPage(pathname: string) {
  const content = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    // A page that has put the focus on something itself keeps it.
    if (!content.current?.contains(document.activeElement)) content.current?.focus({ preventScroll: true });
  }, [pathname]);
  return content;
}
