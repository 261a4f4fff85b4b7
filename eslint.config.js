import jest from 'eslint-plugin-jest';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { earlyLooks } from './deploy/checks/early-looks.mjs';

const typed = tseslint.configs;

/** Code that reads the time itself cannot be tested by moving it. */
const noOwnClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Ask the injected Clock.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Ask the injected Clock.' },
];

const onlyMessagingKnowsKafka = {
  paths: [
    { name: 'kafkajs', message: 'Only libs/messaging knows kafkajs.' },
    { name: '@nestjs/microservices', message: 'See docs/decisions: its Kafka transport loses messages.' },
  ],
};

export default tseslint.config(
  { ignores: ['dist/**', '.salur/**', 'node_modules/**', '**/*.mjs', '**/*.cjs', '*.js'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...typed.strictTypeChecked, ...typed.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './services/desk/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Named to stand out: `libs/access` uses it for an identity provider on this very machine.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', name: 'allowInsecureRequests', package: 'openid-client' }] },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // TypeORM inserts plain objects of an entity's columns.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'max-lines': ['warn', { max: 150, skipBlankLines: true, skipComments: true }],
      'max-params': ['warn', { max: 4 }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...noOwnClock],
      'no-restricted-imports': ['error', onlyMessagingKnowsKafka],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  { files: ['libs/messaging/**', 'libs/testing/**', 'deploy/**'], rules: { 'no-restricted-imports': 'off' } },
  // An identifier carries the machine's time, as the library's own does.
  { files: ['libs/domain/src/ids.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/clock.ts', '**/*spec.ts', '**/*spec.tsx', 'libs/testing/**', 'deploy/**', 'services/desk/web/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['deploy/**'], rules: { 'no-console': 'off' } },
  { files: ['services/*/src/fixtures/**'], rules: { 'no-restricted-syntax': ['error', ...noOwnClock, ...earlyLooks] } },
  { files: ['**/*spec.ts', 'deploy/e2e/**'], rules: { 'no-restricted-syntax': ['error', ...earlyLooks] } },
  {
    files: ['**/*spec.ts', '**/*spec.tsx'],
    plugins: { jest },
    rules: {
      // What `beforeAll` should have made may be missing when it failed: its own error must be the one that is seen.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'jest/no-identical-title': 'error',
      'jest/no-focused-tests': 'error',
      'jest/no-disabled-tests': 'error',
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'eventually', 'inAMoment', 'fc.assert', 'assert*'] },
      ],
      'max-lines': ['warn', { max: 300 }],
    },
  },
  prettier,
);
