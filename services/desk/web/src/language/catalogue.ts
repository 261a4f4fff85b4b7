/** Languages of the desk; Indonesian is the one it starts in. */
export const deskLanguages = ['id', 'en'] as const;
export type DeskLanguage = (typeof deskLanguages)[number];

export type Catalogue<Messages> = Readonly<Record<DeskLanguage, Messages>>;

/** Texts of one room of the desk, side by side. English must say exactly what Indonesian says: a missing text is a compile error. */
export const catalogue = <Messages>(id: Messages, en: NoInfer<Messages>): Catalogue<Messages> => ({ id, en });
