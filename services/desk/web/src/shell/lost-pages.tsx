import { Alert, Button } from '@mantine/core';
import { useEffect } from 'react';
import { Link, Navigate } from 'react-router';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { startOf } from './navigation.js';
import { PageHead } from './page-head.js';
import { shellText } from './shell-text.js';

/** `/desk` itself: the work of the role; that of a clerk is a page of the citizens' part. */
export function StartPage() {
  const { role } = useStaff();
  useEffect(() => {
    if (role === 'clerk') window.location.replace('/loket');
  }, [role]);
  return role === 'clerk' ? null : <Navigate to={startOf(role)} replace />;
}

export function UnknownPage() {
  const texts = useText(shellText);
  return (
    <>
      <title>{`${texts.unknownPage} · Salur`}</title>
      <PageHead title={texts.unknownPage} hint={texts.unknownPageHint}>
        <Button component={Link} to="/">
          {texts.toStart}
        </Button>
      </PageHead>
    </>
  );
}

/** A fault in our own code, or a part of the application that a new release has replaced meanwhile: loading again helps both. */
export function CrashedPage() {
  const texts = useText(shellText);
  return (
    <main className="page">
      <Alert color="red" variant="light" title={texts.crashed} role="alert">
        <p className="flush">{texts.crashedHint}</p>
        <Button
          mt="sm"
          color="red"
          variant="outline"
          onClick={() => {
            window.location.reload();
          }}
        >
          {texts.reload}
        </Button>
      </Alert>
    </main>
  );
}
