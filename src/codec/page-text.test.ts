import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageText } from './page-text.ts';

const read = (html: string): string =>
  pageText(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body);

describe('the words of a page', () => {
  it.each([
    {
      name: 'one paragraph for each block',
      html: '<h1>Talks fail</h1><p>They met.</p><p>They left.</p>',
      text: 'Talks fail\n\nThey met.\n\nThey left.',
    },
    {
      name: 'inline elements do not break',
      html: '<p>They <em>met</em> in <a href="/x">Oslo</a>.</p>',
      text: 'They met in Oslo.',
    },
    { name: 'white space counts once', html: '<p>They\n   met\t.</p>', text: 'They met .' },
    {
      name: 'scripts and styles say nothing',
      html: '<p>One</p><script>alert(1)</script><style>p{}</style><p>Two</p>',
      text: 'One\n\nTwo',
    },
    { name: 'a line break is a space', html: '<p>One<br>Two</p>', text: 'One Two' },
    {
      name: 'lists and tables',
      html: '<ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table>',
      text: 'a\n\nb\n\nc\n\nd',
    },
    { name: 'nothing', html: '', text: '' },
  ])('$name', ({ html, text }) => {
    expect(read(html)).toBe(text);
  });

  it('walks very deep nesting without overflowing', () => {
    interface Node {
      nodeType: number;
      nodeName: string;
      nodeValue: string | null;
      childNodes: Node[];
    }
    let node: Node = { nodeType: 3, nodeName: '#text', nodeValue: 'deep', childNodes: [] };
    for (let depth = 0; depth < 100_000; depth += 1)
      node = { nodeType: 1, nodeName: 'DIV', nodeValue: null, childNodes: [node] };
    expect(pageText(node)).toBe('deep');
  });
});
