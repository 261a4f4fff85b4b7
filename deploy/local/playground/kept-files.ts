import type { ServerResponse } from 'node:http';
import { sendFile, sendText } from './http-exchange.js';

// The oldest goes: this is a toy, and it runs for days.
const most = 50;

/** Photos that were sent from a phone, as a provider keeps them for whoever asks by their name. */
export class KeptFiles {
  private readonly files = new Map<string, Buffer>();

  keep(name: string, file: Buffer): string {
    this.files.set(name, file);
    const [oldest] = this.files.keys();
    if (oldest !== undefined && this.files.size > most) this.files.delete(oldest);
    return name;
  }

  has(name: string): boolean {
    return this.files.has(name);
  }

  give(name: string, response: ServerResponse): void {
    const file = this.files.get(name);
    if (file) sendFile(response, 'image/jpeg', file);
    else sendText(response, 404, 'Not found');
  }
}
