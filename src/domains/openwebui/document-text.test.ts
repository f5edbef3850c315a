import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachedParts, visibleText } from './document-text.ts';

const answered = (content: unknown, more = {}) => visibleText({ content, ...more }, 'assistant');

const reasoning =
  '<details type="reasoning" done="true" duration="4">\n<summary>Thought</summary>\n&gt; Hm.\n</details>\n';

describe('visibleText', () => {
  it('gives a text as it is', () => {
    expect(answered('  def f():\n    pass ')).toEqual({
      text: '  def f():\n    pass ',
      blocks: [],
    });
  });

  it('joins the parts of a list by line breaks and leaves out what is no text', () => {
    const content = [
      { type: 'text', text: 'One' },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
      'Two',
      null,
      { type: 'input_text', text: '' },
      { type: 'text', text: 'Three' },
    ];
    expect(visibleText({ content }, 'user').text).toBe('One\nTwo\nThree');
    expect(attachedParts(content)).toHaveLength(1);
  });

  it.each([[undefined], [null], [5], [true], [[]], [{}], [{ type: 'text' }]])(
    'reads %j as no text',
    (content) => {
      expect(answered(content).text).toBe('');
    },
  );

  it('reads a single part that is not in a list', () => {
    expect(answered({ type: 'text', text: 'Hello' }).text).toBe('Hello');
  });

  it('reads the output items where the content is empty', () => {
    const output = [
      { type: 'reasoning', content: [{ type: 'output_text', text: 'Hm.' }] },
      { type: 'message', content: [{ type: 'output_text', text: 'Minus three.' }] },
      { type: 'message', content: [{ type: 'output_text', text: 'Bring a coat.' }] },
    ];
    expect(answered(null, { output }).text).toBe('Minus three.\nBring a coat.');
    expect(answered(reasoning, { output }).text).toBe('Minus three.\nBring a coat.');
    expect(answered('Written', { output }).text).toBe('Written');
  });

  it('takes out rendered blocks, several of them, and keeps their tags', () => {
    const tool = '<details type="tool_calls" done="true" name="get_weather">\nx\n</details>';
    expect(answered(`${reasoning}${tool}\nIt is cold.\n${tool}`)).toEqual({
      text: 'It is cold.',
      blocks: [
        '<details type="reasoning" done="true" duration="4">',
        '<details type="tool_calls" done="true" name="get_weather">',
        '<details type="tool_calls" done="true" name="get_weather">',
      ],
    });
  });

  it('takes a nested block out with the one around it', () => {
    const inner = '<details><summary>a</summary></details><details type="x">b</details>';
    expect(answered(`A <details type="reasoning">${inner} c</details> Z`).text).toBe('A  Z');
  });

  it('takes a block that is never closed out to the end', () => {
    expect(answered('Before <details type="reasoning" done="false">thinking, thi').text).toBe(
      'Before',
    );
    expect(answered('Before <details type="reasoning" don').text).toBe('Before');
  });

  it('keeps the answer behind a block whose code mentions an opening tag', () => {
    const content = '<details type="code_interpreter">print("<details>")</details> It is 42.';
    expect(answered(content).text).toBe('It is 42.');
  });

  it('keeps foldable text that the model wrote itself, and stray closing tags', () => {
    const content = 'See <details><summary>Solution</summary>42</details> and </details>.';
    expect(answered(content)).toEqual({ text: content, blocks: [] });
    expect(answered(`<details>${reasoning}42</details>`).text).toBe('<details>\n42</details>');
  });

  it('leaves what a person typed alone', () => {
    expect(visibleText({ content: reasoning }, 'user')).toEqual({ text: reasoning, blocks: [] });
  });

  it('leaves out pictures that the text itself holds', () => {
    const picture = `![a dog](data:image/png;base64,${'A'.repeat(100)})`;
    expect(answered(`Look: ${picture} and ${picture}!`).text).toBe(
      'Look: ![a dog]() and ![a dog]()!',
    );
    expect(answered('Cut: ![a dog](data:image/png;base64,AAAA').text).toBe('Cut: ![a dog](');
  });

  it('replaces lone surrogates and NUL, and keeps whole characters', () => {
    expect(answered('a\ud83db\0c\ude00d \ud83d\ude00').text).toBe(
      'a\ufffdb\ufffdc\ufffdd \ud83d\ude00',
    );
  });

  it('gives text that can be stored and holds no rendered block, whatever the content', () => {
    const piece = fc.constantFrom(
      '<details type="reasoning">',
      '<details>',
      '<details',
      '</details>',
      '>',
      '](data:',
      ')',
      '\ud800',
      '\0',
      'text',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { text } = answered(pieces.join(''));
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toContain('\0');
        expect(text).not.toContain('type="reasoning"');
      }),
    );
  });

  it.each([
    ['opened', '<details type="reasoning">'],
    ['opened and never named', '<details '],
    ['opened plainly', '<details>'],
    ['closed', '</details>'],
    ['begun', '![](data:'],
    ['quoted', '<details type="'],
  ])('needs no more than one look at a megabyte of blocks %s', (_, piece) => {
    const content = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const started = performance.now();
    answered(content);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
