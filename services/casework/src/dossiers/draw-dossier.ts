import type { Language } from '#libs/contracts';
import { inLatinLetters, wallTimeOf } from '#libs/domain';
import { deadlineWords } from '#libs/words';
import { exportWords } from '../exports/export-words.js';
import { historyWords } from '../history/history-words.js';
import type { Dossier, DossierLine } from './dossier.js';
import { dossierFacts, dossierText, type DossierFact } from './dossier-text.js';

type Tag = 'H1' | 'H2' | 'P';
type Write = (tag: Tag, text: string) => void;
type When = (instant: string) => string;
type Say = (typeof dossierText)[Language];

const margin = 64;
const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };
const sizes: Record<Tag, number> = { H1: 16, H2: 12, P: 10 };

/** A dossier on A4: tagged, so that it can be read aloud. */
export async function drawDossier(dossier: Dossier, language: Language, mark: string | null): Promise<Buffer> {
  const say = dossierText[language];
  const { facts, timeZone, madeAt, madeFor } = dossier;
  // Dossiers are rare: what draws them is read for the first.
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({
    ...{ size: 'A4', margin, lang: locales[language], tagged: true, displayTitle: true, bufferPages: true },
    info: { Title: `${say.heading} ${facts.code}`, CreationDate: new Date(madeAt) },
  });
  const document = pdf.struct('Document');
  pdf.addStructure(document);
  const write: Write = (tag, text) => {
    const font = tag === 'P' ? 'Helvetica' : 'Helvetica-Bold';
    if (tag === 'H2') pdf.moveDown(0.7);
    document.add(pdf.struct(tag, {}, () => void pdf.font(font).fontSize(sizes[tag]).text(inLatinLetters(text))));
    pdf.moveDown(0.3);
  };
  const when: When = (instant) => wallTimeOf(new Date(instant), timeZone);
  write('H1', `${say.heading}: ${facts.code}`);
  write('P', [say.about, say.made(when(madeAt), madeFor), say.zone(timeZone), say.letters].join(' '));
  writeFacts(write, facts, language);
  const part = (of: keyof Say['parts'], lines: readonly string[]) => {
    writePart(write, say.parts[of], lines.length === 0 ? [say.none] : lines);
  };
  part('deadlines', deadlinesIn(dossier, when, language));
  part('answers', answersIn(dossier, when, say));
  const { receipts, timeline } = dossier;
  part(
    'receipts',
    receipts.map(({ what, at }) => `${when(at)} · ${say.receipts[what]}`),
  );
  part(
    'timeline',
    timeline.flatMap((line) => linesOf(line, when, language)),
  );
  part('proof', proofIn(dossier, say));
  document.end();
  if (mark !== null) markPages(pdf, mark);
  pdf.end();
  const parts: Buffer[] = [];
  for await (const part of pdf as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

/** At the foot of every page, beside what is read aloud. */
function markPages(pdf: PDFKit.PDFDocument, mark: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    const top = pdf.page.height - margin + 20;
    // Below the margin it would begin a page of its own.
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    pdf.font('Helvetica').fontSize(8).text(inLatinLetters(mark), margin, top, { lineBreak: false });
    pdf.endMarkedContent();
  }
}

function writePart(write: Write, heading: string, lines: readonly string[]): void {
  write('H2', heading);
  for (const line of lines) write('P', line);
}

function writeFacts(write: Write, facts: Dossier['facts'], language: Language): void {
  const [say, words] = [dossierText[language], exportWords[language]];
  const shown: Record<DossierFact, string | null> = {
    code: facts.code,
    institution: `${facts.institutionName} (${facts.institution})`,
    class: words.class[facts.class],
    status: words.status[facts.status],
    role: words.role[facts.role],
    door: words.door[facts.door],
    ...{ place: facts.place, occurredOn: facts.occurredOn },
    // Dossiers of former days hold it in Indonesian only.
    reason: language === 'en' ? (facts.reasonEn ?? facts.reason) : facts.reason,
    handBacks: String(facts.handBacks),
    files: facts.files.map(({ mediaType, sha256 }) => `${mediaType} ${sha256}`).join('; ') || null,
  };
  writePart(
    write,
    say.parts.facts,
    dossierFacts.flatMap((name) => (shown[name] === null ? [] : [`${say.facts[name]}: ${shown[name]}`])),
  );
  const written = [facts.title, facts.text].filter((one) => one !== null);
  const complaint = facts.erased ? [say.erased] : written;
  writePart(write, say.parts.complaint, complaint.length === 0 ? [say.none] : complaint);
}

function deadlinesIn({ deadlines }: Dossier, when: When, language: Language): string[] {
  const say = dossierText[language];
  const names: Readonly<Partial<Record<string, string>>> = deadlineWords[language];
  return deadlines.flatMap(({ kind, dueAt, missedAt, moved }) => [
    [
      names[kind] ?? kind,
      ...(dueAt === null ? [] : [say.due(when(dueAt))]),
      ...(missedAt === null ? [] : [say.missed(when(missedAt))]),
    ].join(', '),
    ...moved.map(({ at, dueOn, why, whyEn }) =>
      say.moved(when(at), dueOn ?? '–', language === 'en' ? (whyEn ?? why) : why),
    ),
  ]);
}

const answersIn = ({ answers }: Dossier, when: When, say: Say): string[] =>
  answers.flatMap(({ at, by, text, final, deliveredAt, files }) => [
    [
      when(at),
      say.answer(final),
      by ?? say.by.hub,
      deliveredAt === null ? say.notDelivered : say.delivered(when(deliveredAt)),
    ].join(' · '),
    ...(text === null ? [] : [text]),
    ...files.map(({ mediaType, sha256 }) => `${mediaType} ${sha256}`),
  ]);

function linesOf({ at, kind, by, text, score }: DossierLine, when: When, language: Language): string[] {
  const say = dossierText[language];
  const who = by === dossierText.id.by.citizen ? say.by.citizen : (by ?? say.by.hub);
  const head = [when(at), historyWords[language][kind], who, ...(score === undefined ? [] : [say.score(score)])];
  // An answer stands in full above.
  return [head.join(' · '), ...(text === null || kind === 'answered' ? [] : [text])];
}

const proofIn = ({ chain, anchor, anchorsUrl }: Dossier, say: Say): string[] => [
  say.chain(chain.length, chain.lastHash ?? '–'),
  anchor === null ? say.noAnchor : say.anchor(anchor.day, anchor.hash, anchor.sequence),
  say.compare(anchorsUrl),
];
