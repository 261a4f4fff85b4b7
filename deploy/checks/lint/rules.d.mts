import type { RuleTester } from 'oxlint/plugins-dev';

type Rule = Parameters<RuleTester['run']>[1];
export declare const rules: Readonly<Record<'early-look' | 'own-clock' | 'type-imports', Rule>>;
