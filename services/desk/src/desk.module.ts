import { Module } from '@nestjs/common';
import { access, accessDatabase, signIn } from '#libs/access';
import { database } from '#libs/database';
import { vault } from '#libs/vault';
import { AbsencesController } from './absences/absences.controller.js';
import { KeepAbsences } from './absences/keep-absences.js';
import { PagesController } from './pages/pages.controller.js';
import { builtPages } from './pages/web-files.js';
import { KeepPosts } from './posts/keep-posts.js';
import { PostsController } from './posts/posts.controller.js';
import { SessionController } from './session/session.controller.js';
import { SignInController } from './sign-in/sign-in.controller.js';

/** The desk keeps nothing of its own: it works in the schema of access, and says and hears nothing. The vault is for the mail addresses of staff. */
@Module({
  controllers: [SignInController, SessionController, AbsencesController, PostsController, PagesController],
  providers: [...database(accessDatabase), ...vault(), ...access(), ...signIn(), builtPages, KeepAbsences, KeepPosts],
})
export class DeskModule {}
