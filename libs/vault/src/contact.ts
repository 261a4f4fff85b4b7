import { door, spokenLanguage } from '#libs/contracts';
import { z } from 'zod';

/** How a citizen can be reached, and in which language. Only the vault holds it. */
export const contact = z.object({
  door,
  language: spokenLanguage,
  name: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  chatId: z.string().optional(),
});
export type Contact = z.output<typeof contact>;
