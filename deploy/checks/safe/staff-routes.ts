/**
 * Every route for staff. Read a row as: whether an officer of the institution that has the case, one of its subsidiary, one
 * elsewhere, the triage desk, a coordinator above it, an administrator and a counter clerk are let in (`+`), are not told that
 * there is such a thing (`0`, as for an id that nobody has), or are refused (`-`). Nobody who is not signed in gets anywhere.
 */
const table = `
  GET /api/casework/cases                                + + + - + + -
  GET /api/casework/cases/:id                            + 0 0 - + + -
  POST /api/casework/cases/:id/actions                   + 0 0 - + - -
  GET /api/casework/stream                               + + + - + + -
  GET /api/casework/colleagues                           + + + - + - -
  GET /api/casework/cases/:id/similar                    + 0 0 - + + -
  POST /api/casework/cases/:id/identity                  + 0 0 - - - -
  POST /api/casework/cases/:id/parts/:part/ask-again     0 0 0 - 0 - -
  GET /api/casework/cases/:id/draft                      + 0 0 - + - -
  PUT /api/casework/cases/:id/draft                      + 0 0 - + - -
  DELETE /api/casework/cases/:id/draft                   + 0 0 - + - -
  GET /api/casework/templates                            + + + - + - -
  POST /api/casework/templates                           + + + - + - -
  PUT /api/casework/templates/:id                        0 0 0 - 0 - -
  POST /api/casework/templates/:id/approve               0 0 0 - 0 - -
  POST /api/casework/templates/:id/retire                0 0 0 - 0 - -
  GET /api/casework/views                                + + + - + + -
  POST /api/casework/views                               + + + - + + -
  DELETE /api/casework/views/:id                         0 0 0 - 0 0 -
  GET /api/casework/macros                               + + + - + - -
  POST /api/casework/macros                              + + + - + - -
  PUT /api/casework/macros/:id                           0 0 0 - 0 - -
  DELETE /api/casework/macros/:id                        0 0 0 - 0 - -
  POST /api/casework/cases/:id/macro                     0 0 0 - 0 - -
  PUT /api/casework/cases/:id/presence                   + 0 0 - + - -
  DELETE /api/casework/cases/:id/presence                + + + - + - -
  GET /api/casework/exports/cases                        + + + - + + -
  GET /api/casework/cases/:id/dossier                    + 0 0 - + - -
  GET /api/casework/cases/:id/files                      + 0 0 - - - -
  POST /api/casework/cases/:id/files                     + 0 0 - - - -
  DELETE /api/casework/cases/:id/files/:file             + 0 0 - - - -
  GET /api/casework/attachments/:id                      0 0 0 - 0 0 -
  POST /api/complaints/:code/erasure                     - - - - - 0 -
  GET /api/counter/session                               - - - - - + +
  POST /api/counter/complaints                           - - - - - + +
  POST /api/counter/lookups                              - - - - - 0 0
  GET /api/desk/absences                                 + + + - + - -
  POST /api/desk/absences                                + + + - + - -
  DELETE /api/desk/absences/:staff/:day                  0 0 0 - 0 - -
  GET /api/desk/session                                  + + + + + + +
  POST /api/desk/sign-out                                + + + + + + +
  PUT /api/directory/institutions/:code                  - - - - - 0 -
  POST /api/directory/institutions                       - - - - - + -
  POST /api/directory/institutions/successions           - - - - - + -
  POST /api/directory/institutions/imports               - - - - - + -
  POST /api/directory/services                           - - - - - + -
  PUT /api/directory/services/:code                      - - - - - 0 -
  PUT /api/directory/policies/:id                        - - - - - + -
  POST /api/directory/calendars/:year/import             - - - - - + -
  PUT /api/directory/hours/:institution                  - - - - - + -
  GET /api/intake-social/attachments/:id                 0 0 0 0 0 0 -
  GET /api/intake-web/attachments/:id                    0 0 0 0 0 0 -
  GET /api/intake-web/embeddings/:institution            - - - - - 0 -
  PUT /api/intake-web/embeddings/:institution            - - - - - 0 -
  GET /api/notifier/preferences                          + + + + + + -
  PUT /api/notifier/preferences                          + + + + + + -
  GET /api/notifier/templates                            - - - - - + -
  POST /api/notifier/templates/trial                     - - - - - + -
  POST /api/notifier/templates                           - - - - - + -
  POST /api/notifier/templates/:id/approve               - - - - - 0 -
  POST /api/notifier/templates/:id/retire                - - - - - 0 -
  GET /api/notifier/prices                               - - - - + + -
  POST /api/notifier/prices                              - - - - - + -
  GET /api/notifier/costs                                - - - - + + -
  GET /api/notifier/costs/export                         - - - - + + -
  GET /api/notifier/webhooks                             - - - - + + -
  POST /api/notifier/webhooks                            - - - - + + -
  PUT /api/notifier/webhooks/:id                         - - - - 0 0 -
  POST /api/notifier/webhooks/:id/secret                 - - - - 0 0 -
  POST /api/notifier/webhooks/:id/ping                   - - - - 0 0 -
  GET /api/notifier/webhooks/:id/deliveries              - - - - 0 0 -
  POST /api/notifier/webhooks/:id/deliveries/replay      - - - - 0 0 -
  POST /api/notifier/webhooks/:id/deliveries/:delivery/replay  - - - - 0 0 -
  GET /api/router/triage                                 - - - + + + -
  GET /api/router/triage/counts                          - - - + + + -
  GET /api/router/stream                                 - - - + + + -
  POST /api/router/triage/:complaintId/assign            - - - 0 0 0 -
  POST /api/router/triage/:complaintId/ask               - - - 0 0 0 -
  POST /api/router/triage/:complaintId/set-aside         - - - 0 0 0 -
  GET /api/router/decisions/:complaintId                 0 0 0 0 0 0 -
  GET /api/router/decisions/:complaintId/:attempt/rerun  0 0 0 0 0 0 -
  GET /api/router/learning                               - - - - - + -
  POST /api/router/learning/train                        - - - - - + -
  POST /api/router/learning/models/:version/serve        - - - - - 0 -
  GET /api/router/thresholds                             - - - - - + -
  POST /api/router/thresholds                            - - - - - + -
  POST /api/router/thresholds/:id/undo                   - - - - - + -
  GET /api/router/emergency-numbers                      - - - - - + -
  POST /api/router/emergency-numbers                     - - - - - + -
  POST /api/router/emergency-numbers/:id/end             - - - - - 0 -
  POST /api/router/emergency-numbers/:id/restore         - - - - - 0 -
  GET /api/router/rules                                  - - - - - + -
  POST /api/router/rules                                 - - - - - + -
  POST /api/router/rules/:id                             - - - - - 0 -
  POST /api/router/rules/:id/simulate                    - - - - - 0 -
  POST /api/router/rules/:id/approve                     - - - - - 0 -
  POST /api/router/rules/:id/undo                        - - - - - 0 -
  GET /api/router/jobs/:id                               - - - - - 0 -
  GET /api/router/triage/:complaintId/similar            - - - 0 0 0 -
  POST /api/router/bulk-decisions                        - - - 0 0 0 -
  GET /api/router/bulk-decisions/:id                     - - - 0 0 0 -
  POST /api/router/bulk-decisions/:id/undo               - - - 0 0 0 -
  GET /api/supervisor/cases/:id/clocks                   + 0 0 - + + -
  GET /api/supervisor/recalculations                     - - - - - + -
  GET /api/supervisor/overdue                            + + + - + + -
  GET /api/supervisor/overdue/:institution               0 0 0 - 0 0 -
  GET /api/supervisor/monitor/overview                   + + + - + + -
  GET /api/supervisor/monitor/weeks                      + + + - + + -
  GET /api/supervisor/monitor/forecast                   + + + - + + -
  GET /api/supervisor/monitor/bounces                    + + + - + + -
  GET /api/supervisor/monitor/durations                  + + + - + + -
  GET /api/supervisor/monitor/classes                    + + + - + + -
  GET /api/supervisor/monitor/provinces                  + + + - + + -
  GET /api/supervisor/monitor/cases                      + + + - + + -
  GET /api/supervisor/monitor/cases/export               + + + - + + -
  GET /api/supervisor/escalations                        + + + - + + -
  GET /api/supervisor/letters                            + + + - + + -
  POST /api/supervisor/letters                           - - - - + + -
  GET /api/supervisor/letters/:id/document               0 0 0 - 0 0 -
  GET /api/supervisor/letter-templates                   - - - - + + -
  POST /api/supervisor/letter-templates                  - - - - + + -
  POST /api/supervisor/letter-templates/preview          - - - - + + -
  GET /api/supervisor/digests                            - - - - + + -
  GET /api/supervisor/digests/:institution/:day/document  - - - - 0 0 -`;

export const staffRoutes: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/))
    .map(([name = '', marks = '']) => [name, marks.split(' ')]),
);
