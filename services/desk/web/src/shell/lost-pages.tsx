import { Alert, Button } from '@mantine/core';
import { Link, Navigate } from 'react-router';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Empty } from './empty.js';
import { startOf } from './navigation.js';
import { shellText } from './shell-text.js';

/** `/desk` itself: the work of the role. */
export const StartPage = () => <Navigate to={startOf(useStaff().role)} replace />;

export function UnknownPage() {
  const texts = useText(shellText);
  return (
    <Empty title={texts.unknownPage} hint={texts.unknownPageHint}>
      <Button component={Link} to="/">
        {texts.toStart}
      </Button>
    </Empty>
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
