import { Alert, Button } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { signInAddress } from '../api/session.js';
import { useText } from '../language/language.js';
import { Brand } from '../shell/brand.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import './sign-in.css';
import { signInText } from './sign-in-text.js';

/** The one page of the desk without a session. The password is asked by the identity provider, never here. */
export function SignInPage() {
  const texts = useText(signInText);
  const [params] = useSearchParams();
  const failed = params.get('problem');
  const failures: Readonly<Record<string, string>> = {
    ...{ 'staff.unknown': texts.unknown, 'sign-in.not-asked-anew': texts.notAskedAnew },
  };

  return (
    <div className="sign-in">
      <title>{`${texts.signIn} · Salur`}</title>
      <main className="sign-in-card">
        <div className="sign-in-top">
          <Brand />
          <LanguageSwitch />
        </div>
        <h1>{texts.title}</h1>
        <p>{texts.hint}</p>
        {failed !== null && (
          <Alert color="red" variant="light" role="alert" mb="md">
            {failures[failed] ?? texts.problem}
          </Alert>
        )}
        {params.has('signed-out') && (
          <p role="status" className="sign-in-note">
            {texts.signedOut}
          </p>
        )}
        <Button component="a" href={signInAddress(params.get('to') ?? '/desk/')} size="lg" fullWidth>
          {texts.signIn}
        </Button>
        <p className="sign-in-citizen">
          {texts.citizen} <a href="/">{texts.toCitizen}</a>
        </p>
      </main>
    </div>
  );
}
