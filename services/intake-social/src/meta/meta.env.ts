import { provideEnv } from '#libs/runtime';
import { z } from 'zod';

/** The doors that speak as a page does, and those of Meta's names for them that a webhook says. */
export const metaObjects = { messenger: 'page', instagram: 'instagram' } as const;
export type MetaDoorName = keyof typeof metaObjects;

/** Our page at Facebook and our account at Instagram. Absent: that door is shut. */
export class MetaEnv {
  declare readonly doors: Readonly<Record<MetaDoorName, MetaSettings | null>>;
}

export interface MetaSettings {
  readonly graphUrl: string;
  /** The id of the page or the account, in digits. */
  readonly accountId: string;
  readonly accessToken: string;
  /** Signs what the webhook brings; two while they are being changed. */
  readonly appSecrets: readonly string[];
  readonly verifyToken: string;
  /** Where files that citizens send may lie; one that begins with a dot stands for all below it. */
  readonly mediaHosts: readonly string[];
  /** Which comments become complaints; null: none. */
  readonly comments: Comments | null;
}

export interface Comments {
  /** With its #: only those that carry it. */
  readonly tag: string | null;
}

const graph = z.url().default('https://graph.facebook.com/v23.0');
const id = z.string().regex(/^\d+$/, 'has digits only').optional();
const secret = z.string().min(16).optional();

// Not all that is said under a post is a complaint: either somebody sorts it, or it takes a tag to be one.
const comments = z
  .string()
  .regex(/^(?:off|all|#[\p{L}\p{N}_]+)$/u, 'is `off`, `all` or a tag such as #lapor')
  .default('off');

const shape = z.object({
  MESSENGER_GRAPH_URL: graph,
  MESSENGER_PAGE_ID: id,
  MESSENGER_ACCESS_TOKEN: secret,
  MESSENGER_APP_SECRETS: secret,
  MESSENGER_VERIFY_TOKEN: secret,
  MESSENGER_MEDIA_HOSTS: z.string().default('.fbcdn.net,.fbsbx.com'),
  MESSENGER_COMMENTS: comments,
  INSTAGRAM_GRAPH_URL: graph,
  INSTAGRAM_ACCOUNT_ID: id,
  INSTAGRAM_ACCESS_TOKEN: secret,
  INSTAGRAM_APP_SECRETS: secret,
  INSTAGRAM_VERIFY_TOKEN: secret,
  INSTAGRAM_MEDIA_HOSTS: z.string().default('.cdninstagram.com,.fbcdn.net,.fbsbx.com'),
  INSTAGRAM_COMMENTS: comments,
});

export const metaEnv = provideEnv(MetaEnv, shape, (read) => ({
  doors: {
    messenger: settings({
      graphUrl: read.MESSENGER_GRAPH_URL,
      accountId: read.MESSENGER_PAGE_ID,
      accessToken: read.MESSENGER_ACCESS_TOKEN,
      appSecrets: read.MESSENGER_APP_SECRETS,
      verifyToken: read.MESSENGER_VERIFY_TOKEN,
      mediaHosts: read.MESSENGER_MEDIA_HOSTS,
      comments: read.MESSENGER_COMMENTS,
    }),
    instagram: settings({
      graphUrl: read.INSTAGRAM_GRAPH_URL,
      accountId: read.INSTAGRAM_ACCOUNT_ID,
      accessToken: read.INSTAGRAM_ACCESS_TOKEN,
      appSecrets: read.INSTAGRAM_APP_SECRETS,
      verifyToken: read.INSTAGRAM_VERIFY_TOKEN,
      mediaHosts: read.INSTAGRAM_MEDIA_HOSTS,
      comments: read.INSTAGRAM_COMMENTS,
    }),
  },
}));

type Read = Record<'graphUrl' | 'mediaHosts' | 'comments', string> &
  Record<'accountId' | 'accessToken' | 'appSecrets' | 'verifyToken', string | undefined>;

function settings({ graphUrl, mediaHosts, comments: wanted, ...read }: Read): MetaSettings | null {
  const { accountId, accessToken, appSecrets, verifyToken } = read;
  if (!accountId || !accessToken || !appSecrets || !verifyToken) return null;
  return {
    graphUrl: graphUrl.replace(/\/$/, ''),
    ...{ accountId, accessToken, verifyToken },
    appSecrets: listIn(appSecrets),
    mediaHosts: listIn(mediaHosts),
    comments: wanted === 'off' ? null : { tag: wanted === 'all' ? null : wanted },
  };
}

const listIn = (text: string): string[] => text.split(',').map((one) => one.trim());
