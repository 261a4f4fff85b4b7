import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AskedAtDoor } from '#libs/contracts';
import { askedIn, converse, newDialogue, readCaption, readIntent, toldWith, type KnownComplaint } from '#libs/intake';
import type { MayAsk } from '../../services/router/src/rules/may-ask.js';
import { afterReply } from '../../services/router/src/rules/replies/after-reply.js';
import { waitsForDoor } from '../../services/router/src/rules/replies/door-question.js';
import { toDesk, type Outcome } from '../../services/router/src/rules/outcome.js';

/** What the rules would find in what was written, if they might ask. */
type Finding = 'owner' | 'between' | 'no-region' | 'no-section' | 'nothing';

const lead = { code: 'pln', name: 'PT PLN (Persero)', kind: 'bumn' as const };
const options = [lead, { code: 'pdam', name: 'PDAM' }];

function outcomeOf(finding: Finding, mayAsk: MayAsk): Outcome {
  if (finding === 'owner') return { to: 'institution', lead, coOwners: [] };
  if (finding === 'between' && mayAsk) return { to: 'citizen', question: 'which-of-these', options };
  if (finding === 'no-region' && mayAsk === true) return { to: 'citizen', question: 'which-region', options: [] };
  if (finding === 'no-section' && mayAsk) return { to: 'citizen', question: 'which-toll-road', options: [] };
  return toDesk();
}

/** A complaint at the router, by its rules; `atDoor` null: a question of its own. */
interface Routed {
  open: { atDoor: AskedAtDoor | null } | null;
  times: number;
  assigned: boolean;
}

const known = (id: string): KnownComplaint => ({
  ...{ id, code: `CODE-${id}`, status: 'received', open: true, ratable: false, reopenable: false, dissent: null },
  ...{ anonymous: false, confidential: false, seen: false, holder: { kind: 'triage' }, answerBy: null },
});

/** Door, router and notifier around one citizen: everything that reaches the phone, by what it is. */
class Hub {
  private state = newDialogue;
  private own: KnownComplaint[] = [];
  private now = Date.parse('2026-11-23T03:00:00Z');
  readonly routed = new Map<string, Routed>();
  /** Of each complaint, what it was asked by itself. */
  readonly asked = new Map<string, number>();

  send(message: Sent): { readonly replies: string[]; readonly news: string[] } {
    this.now += message.afterMinutes * 60_000;
    const intent = message.withFile ? readCaption(message.text) : readIntent(message.text);
    const turn = converse(this.state, intent, {
      ...{ now: new Date(this.now), own: this.own, asked: null, quoted: null, newId: `id-${this.own.length + 1}` },
      ...{
        answerable: true,
        withFile: message.withFile,
        isPlace: message.text.startsWith('Lokasi: '),
        isPublic: false,
        isEdit: false,
      },
    });
    this.state = turn.state;
    const replies = turn.reply ? [turn.reply.say as string] : [];
    const asks = askedIn(turn.reply);
    const news: string[] = [];
    for (const effect of turn.effects) {
      if (effect.do === 'file') {
        this.own = [{ ...known(effect.complaintId), ...effect.privacy }, ...this.own];
        const told = toldWith(turn.reply);
        if (!told) replies.push('received');
        this.count(effect.complaintId, asks);
        news.push(...this.file(effect.complaintId, told?.asks ?? null, message.finding));
      }
      if (effect.do === 'add') {
        this.count(effect.complaintId, asks);
        news.push(...this.add(effect.complaintId, effect.text, asks, message.finding));
      }
      if (effect.do === 'withdraw')
        this.own = this.own.map((one) => (one.id === effect.complaintId ? { ...one, open: false } : one));
    }
    return { replies, news };
  }

  private count(id: string, asks: unknown) {
    if (asks) this.asked.set(id, (this.asked.get(id) ?? 0) + 1);
  }

  private file(id: string, atDoor: AskedAtDoor | null, finding: Finding): string[] {
    const complaint: Routed = { open: null, times: 0, assigned: false };
    this.routed.set(id, complaint);
    return this.follow(id, complaint, outcomeOf(finding, true), atDoor);
  }

  private add(id: string, text: string, asks: AskedAtDoor | undefined, finding: Finding): string[] {
    const complaint = this.routed.get(id);
    if (!complaint?.open || complaint.assigned) return [];
    const next = afterReply({ text, asks }, { atDoor: complaint.open.atDoor, times: complaint.times });
    if (next.do === 'wait') return [];
    complaint.open = null;
    const news = next.do === 'decide' ? this.follow(id, complaint, outcomeOf(finding, next.mayAsk), null) : [];
    if (asks && !complaint.assigned) this.wait(complaint, asks);
    return news;
  }

  private follow(id: string, complaint: Routed, outcome: Outcome, atDoor: AskedAtDoor | null): string[] {
    if (waitsForDoor(outcome, atDoor)) {
      this.wait(complaint, atDoor);
      return [];
    }
    if (outcome.to === 'institution') {
      complaint.assigned = true;
      return this.tell(id, 'forwarded');
    }
    if (outcome.to === 'desk') return [];
    this.wait(complaint, null);
    this.count(id, true);
    return this.tell(id, 'question');
  }

  /** Never two at a time. */
  private wait(complaint: Routed, atDoor: AskedAtDoor | null) {
    expect(complaint.open).toBeNull();
    complaint.open = { atDoor };
    complaint.times += 1;
  }

  /** As the door remembers what the notifier has told. */
  private tell(id: string, kind: 'forwarded' | 'question'): string[] {
    this.state = { ...this.state, about: { complaintId: id, kind, at: new Date(this.now).toISOString() } };
    return [kind];
  }
}

interface Sent {
  readonly text: string;
  readonly afterMinutes: number;
  readonly withFile: boolean;
  readonly finding: Finding;
}

const messages = fc.array(
  fc.record({
    text: fc.oneof(
      fc.constantFrom('Lampu mati', 'Jalan rusak di Desa Sukamaju', 'LAPOR air keruh', 'Di depan balai desa', 'Depok'),
      fc.constantFrom(
        'Lokasi: geo:-6.4,106.8',
        '1',
        '2',
        'LEWATI',
        'STATUS',
        'BATAL',
        'ok',
        'TAMBAH masih',
        'ANONIM pungli',
        '',
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    ),
    afterMinutes: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 3000 })),
    withFile: fc.boolean(),
    finding: fc.constantFrom<Finding>('owner', 'between', 'no-region', 'no-section', 'nothing'),
  }),
  { maxLength: 25 },
);

describe('what a citizen is asked by itself, over door, router and notifier', () => {
  it('is two things at the most of a complaint, one at a time, beside one reply to each message', () => {
    fc.assert(
      fc.property(messages, (sent) => {
        const hub = new Hub();
        for (const message of sent) {
          const { replies, news } = hub.send(message);
          expect(replies.length).toBeLessThanOrEqual(1);
          expect(news.length).toBeLessThanOrEqual(1);
        }
        for (const times of hub.asked.values()) expect(times).toBeLessThanOrEqual(2);
      }),
      { numRuns: 2000 },
    );
  });

  it('is whose it is once the place is told, and not both at once', () => {
    const hub = new Hub();
    const say = (text: string, finding: Finding) => hub.send({ text, finding, afterMinutes: 1, withFile: false });
    expect(say('Lampu mati', 'between')).toEqual({ replies: ['ask-place'], news: [] });
    expect(say('Di depan balai desa', 'between')).toEqual({ replies: ['added'], news: ['question'] });
    expect(say('2', 'owner').news).toEqual(['forwarded']);
  });

  it('is which toll road, where the place that was told does not say it', () => {
    const hub = new Hub();
    const say = (text: string, finding: Finding) => hub.send({ text, finding, afterMinutes: 1, withFile: false });
    expect(say('Jalan tol berlubang', 'no-section')).toEqual({ replies: ['ask-place'], news: [] });
    expect(say('Dekat pasar', 'no-section')).toEqual({ replies: ['added'], news: ['question'] });
    expect(say('Cipali', 'owner').news).toEqual(['forwarded']);
  });
});
