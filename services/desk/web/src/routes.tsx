import { createBrowserRouter } from 'react-router';
import { SignInPage } from './session/sign-in-page.js';
import { DeskShell } from './shell/desk-shell.js';
import { CrashedPage, StartPage, UnknownPage } from './shell/lost-pages.js';

/** Rooms are loaded when first entered: an officer never downloads the coordinator's monitor. */
export const makeRouter = () =>
  createBrowserRouter(
    [
      { path: '/sign-in', Component: SignInPage, ErrorBoundary: CrashedPage },
      {
        Component: DeskShell,
        ErrorBoundary: CrashedPage,
        HydrateFallback: () => null,
        children: [
          { index: true, Component: StartPage },
          { path: 'inbox', lazy: async () => ({ Component: (await import('./inbox/inbox-page.js')).InboxPage }) },
          { path: 'cases/:id', lazy: async () => ({ Component: (await import('./cases/case-page.js')).CasePage }) },
          { path: 'macros', lazy: async () => ({ Component: (await import('./macros/macros-page.js')).MacrosPage }) },
          {
            path: 'templates',
            lazy: async () => ({ Component: (await import('./templates/templates-page.js')).TemplatesPage }),
          },
          {
            path: 'absences',
            lazy: async () => ({ Component: (await import('./absences/absences-page.js')).AbsencesPage }),
          },
          {
            path: 'officers',
            lazy: async () => ({ Component: (await import('./officers/officers-page.js')).OfficersPage }),
          },
          { path: 'triage', lazy: async () => ({ Component: (await import('./triage/triage-page.js')).TriagePage }) },
          {
            path: 'decisions',
            lazy: async () => ({ Component: (await import('./triage/triage-page.js')).DecisionsPage }),
          },
          {
            path: 'monitor',
            lazy: async () => ({ Component: (await import('./monitor/monitor-page.js')).MonitorPage }),
          },
          {
            path: 'monitor/:institution',
            lazy: async () => ({ Component: (await import('./monitor/overdue-page.js')).OverduePage }),
          },
          {
            path: 'escalations',
            lazy: async () => ({ Component: (await import('./escalations/escalations-page.js')).EscalationsPage }),
          },
          {
            path: 'letters',
            lazy: async () => ({ Component: (await import('./escalations/letters-page.js')).LettersPage }),
          },
          {
            path: 'dossiers',
            lazy: async () => ({ Component: (await import('./escalations/dossiers-page.js')).DossiersPage }),
          },
          {
            path: 'letters/words',
            lazy: async () => ({ Component: (await import('./escalations/letter-words-page.js')).LetterWordsPage }),
          },
          { path: 'rules', lazy: async () => ({ Component: (await import('./rules/rules-page.js')).RulesPage }) },
          {
            path: 'deadlines',
            lazy: async () => ({ Component: (await import('./deadlines/deadlines-page.js')).DeadlinesPage }),
          },
          {
            path: 'notices',
            lazy: async () => ({ Component: (await import('./notices/notices-page.js')).NoticesPage }),
          },
          {
            path: 'webhooks',
            lazy: async () => ({ Component: (await import('./webhooks/webhooks-page.js')).WebhooksPage }),
          },
          {
            path: 'embedding',
            lazy: async () => ({ Component: (await import('./embedding/embedding-page.js')).EmbeddingPage }),
          },
          {
            path: 'erasures',
            lazy: async () => ({ Component: (await import('./erasures/erasures-page.js')).ErasuresPage }),
          },
          { path: 'costs', lazy: async () => ({ Component: (await import('./costs/costs-page.js')).CostsPage }) },
          {
            path: 'preferences',
            lazy: async () => ({ Component: (await import('./preferences/preferences-page.js')).PreferencesPage }),
          },
          { path: 'model', lazy: async () => ({ Component: (await import('./model/model-page.js')).ModelPage }) },
          {
            path: 'directory',
            lazy: async () => ({ Component: (await import('./directory/directory-page.js')).DirectoryPage }),
          },
          {
            path: 'directory/add',
            lazy: async () => ({
              Component: (await import('./directory/add-institution-page.js')).AddInstitutionPage,
            }),
          },
          {
            path: 'directory/succession',
            lazy: async () => ({ Component: (await import('./directory/succession-page.js')).SuccessionPage }),
          },
          {
            path: 'directory/import',
            lazy: async () => ({ Component: (await import('./directory/import-page.js')).ImportInstitutionsPage }),
          },
          {
            path: 'directory/services',
            lazy: async () => ({ Component: (await import('./catalogue/catalogue-page.js')).CataloguePage }),
          },
          {
            path: 'directory/services/add',
            lazy: async () => ({ Component: (await import('./catalogue/add-service-page.js')).AddServicePage }),
          },
          {
            path: 'directory/services/import',
            lazy: async () => ({ Component: (await import('./directory/import-page.js')).ImportServicesPage }),
          },
          {
            path: 'directory/services/:code',
            lazy: async () => ({ Component: (await import('./catalogue/service-page.js')).ServicePage }),
          },
          {
            path: 'directory/institutions/:code',
            lazy: async () => ({ Component: (await import('./directory/institution-page.js')).InstitutionPage }),
          },
          { path: '*', Component: UnknownPage },
        ],
      },
    ],
    { basename: '/desk' },
  );
