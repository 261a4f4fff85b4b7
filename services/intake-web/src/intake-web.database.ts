import type { DatabaseDefinition } from '#libs/database';
import { intakeEntities, intakeMigrations } from '#libs/intake';
import { messagingMigrations } from '#libs/messaging';
import { AccessCode } from './access/access-code.entity.js';
import { ErasureRefusal } from './erasures/erasure-refusal.entity.js';
import { ErasureRequest } from './erasures/erasure-request.entity.js';
import { ErasureRow } from './erasures/erasure.entity.js';
import { Draft } from './drafts/draft.entity.js';
import { DraftFile } from './drafts/draft-file.entity.js';
import { DraftPiece } from './drafts/draft-piece.entity.js';
import { Embedding } from './embedding/embedding.entity.js';
import { Follower } from './followers/follower.entity.js';
import { FollowerWish } from './followers/follower-wish.entity.js';
import { SilentAddress } from './followers/silent-address.entity.js';
import { FollowingUntold } from './followers/following-untold.entity.js';
import { CounterFiling } from './counter/counter-filing.entity.js';
import { CounterReading } from './counter/counter-reading.entity.js';
import { InstitutionRow } from './institutions/institution.entity.js';
import { Access1765300000001 } from './migrations/1765300000001-access.js';
import { Counter1765300000003 } from './migrations/1765300000003-counter.js';
import { Draft1765500000001 } from './migrations/1765500000001-draft.js';
import { Nearby1765500000002 } from './migrations/1765500000002-nearby.js';
import { DraftFiles1765600000002 } from './migrations/1765600000002-draft-files.js';
import { ErasureRequest1766700000001 } from './migrations/1766700000001-erasure-request.js';
import { Embedding1765600000004 } from './migrations/1765600000004-embedding.js';
import { SpentProof1765600000003 } from './migrations/1765600000003-spent-proof.js';
import { ErasureRefusal1766810000001 } from './migrations/1766810000001-erasure-refusal.js';
import { FollowingUntold1766900000001 } from './migrations/1766900000001-following-untold.js';
import { FollowerWish1766900000002 } from './migrations/1766900000002-follower-wish.js';
import { ConfirmedWish1769000000001 } from './migrations/1769000000001-confirmed-wish.js';
import { Guess1766720000001 } from './migrations/1766720000001-guess.js';
import { Guess } from './tracking/guess.entity.js';
import { SpentProof } from './proof/spent-proof.entity.js';
import { Nearby } from './nearby/nearby.entity.js';
import { IntakeWeb1764200000000 } from './migrations/1764200000000-intake-web.js';

export const intakeWebDatabase: DatabaseDefinition = {
  schema: 'intake_web',
  role: 'salur_intake_web',
  entities: [
    ...intakeEntities,
    InstitutionRow,
    ErasureRow,
    ErasureRequest,
    ErasureRefusal,
    AccessCode,
    Follower,
    FollowingUntold,
    FollowerWish,
    SilentAddress,
    CounterFiling,
    CounterReading,
    Draft,
    DraftFile,
    DraftPiece,
    SpentProof,
    Embedding,
    Nearby,
    Guess,
  ],
  migrations: [
    ...messagingMigrations,
    ...intakeMigrations,
    IntakeWeb1764200000000,
    Access1765300000001,
    Counter1765300000003,
    Draft1765500000001,
    Nearby1765500000002,
    DraftFiles1765600000002,
    SpentProof1765600000003,
    Embedding1765600000004,
    ErasureRequest1766700000001,
    Guess1766720000001,
    ErasureRefusal1766810000001,
    FollowingUntold1766900000001,
    FollowerWish1766900000002,
    ConfirmedWish1769000000001,
  ],
};
