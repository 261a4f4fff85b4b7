import { describe, expect, it } from '@jest/globals';
import { badgeSnippet, formSnippet } from './snippets.js';

const words = { title: (institution: string) => `Lapor ke ${institution}`, badgeAlt: 'Tepat waktu' };
const site = { origin: 'https://salur.example', code: 'pln', words };

describe('what is copied into a site', () => {
  it('leads to the form, and no name breaks out of it', () => {
    const text = formSnippet(site, 'PT "A" & B');
    expect(text).toContain('src="https://salur.example/sematan/pln" title="Lapor ke PT &quot;A&quot; &amp; B"');
    expect(text).toContain("event.origin !== 'https://salur.example'");
  });

  it('shows the badge and leads from it to the form', () => {
    expect(badgeSnippet(site)).toBe(
      '<a href="https://salur.example/lapor"><img src="https://salur.example/lencana/pln.svg" alt="Tepat waktu" width="280" height="48"></a>',
    );
  });
});
