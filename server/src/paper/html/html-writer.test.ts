import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { documentOf, PICTURE } from '../paper.fixture.js';
import { cell } from '../paper-document.js';
import { htmlOf, PAPER_POLICY } from './html-writer.js';

const HOSTILE = '<img src=x onerror=alert(1)> & "Sons"';

describe('a document as a page of the web', () => {
  it('writes every block with the element it is', () => {
    const page = htmlOf(
      documentOf([
        { kind: 'heading', level: 2, text: 'Gaps' },
        { kind: 'list', ordered: true, items: [{ lead: 'Ask.', text: 'On Monday.' }] },
        {
          kind: 'table',
          caption: 'Linked pairs',
          columns: [
            { title: 'Part', share: 3, align: 'start' },
            { title: 'Pairs', share: 1, align: 'end' },
          ],
          rows: [[cell('Practitioners'), { text: '3 of 12', tint: 'fewer' }]],
        },
        { kind: 'terms', items: [{ term: 'Density', texts: ['A share.'] }] },
      ]),
    );
    expect(page).toContain('<h2>Gaps</h2>');
    expect(page).toContain('<ol><li><strong>Ask.</strong> On Monday.</li></ol>');
    expect(page).toContain('<caption>Linked pairs</caption>');
    expect(page).toContain('<th scope="col">Part</th><th scope="col" class="end">Pairs</th>');
    expect(page).toContain('<th scope="row">Practitioners</th><td class="end fewer">3 of 12</td>');
    expect(page).toContain('<dt>Density</dt><dd>A share.</dd>');
    expect(page).toContain('<html lang="en-GB">');
  });

  it('says in words what a picture shows', () => {
    const page = htmlOf(documentOf([PICTURE]));
    expect(page).toContain('<title>Two groups</title>');
    expect(page).toContain('<desc>Practitioners and policymakers, far apart.</desc>');
    expect(page).toContain('<figcaption>A circle is a group.</figcaption>');
  });

  it('keeps a sketch from being read out beside the words that say the same', () => {
    const page = htmlOf(
      documentOf([{ kind: 'list', ordered: true, items: [{ lead: 'Ask.', text: 'Why.', sketch: PICTURE.drawing }] }]),
    );
    expect(page).toMatch(
      /<li><span class="sketch" aria-hidden="true"><svg.*<\/svg>\s*<\/span><strong>Ask\.<\/strong>/su,
    );
  });

  it('writes markup in a name as text, wherever the name stands', () => {
    const page = htmlOf(
      documentOf(
        [
          { kind: 'heading', level: 1, text: HOSTILE },
          { kind: 'paragraph', text: HOSTILE, tone: 'plain' },
          { kind: 'list', ordered: false, items: [{ lead: HOSTILE, text: HOSTILE }] },
          {
            kind: 'table',
            caption: HOSTILE,
            columns: [{ title: HOSTILE, share: 1, align: 'start' }],
            rows: [[cell(HOSTILE)]],
          },
          { kind: 'terms', items: [{ term: HOSTILE, texts: [HOSTILE] }] },
          { ...PICTURE, caption: HOSTILE, drawing: { ...PICTURE.drawing, title: HOSTILE, description: HOSTILE } },
        ],
        { title: HOSTILE, subject: HOSTILE, running: HOSTILE },
      ),
    );
    expect(page).not.toContain('<img');
    expect(page.split('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Sons&quot;')).toHaveLength(17);
  });

  it('loads nothing and runs nothing, by its own word and by the policy it is sent with', () => {
    const page = htmlOf(documentOf([PICTURE]));
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object)\b/u);
    expect(page).not.toMatch(/\b(?:src|href|url)\s*[=(]/u);
    const style = /<style>(.*)<\/style>/su.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(PAPER_POLICY).toContain(`style-src 'sha256-${hash}'`);
    expect(PAPER_POLICY).toContain("default-src 'none'");
    expect(page).toContain(`style-src &#39;sha256-${hash}&#39;`);
  });
});
