import { describe, expect, it } from 'vitest';
import { toolCallsOf } from './document-tools.ts';

const toolsOf = (message: Record<string, unknown>, blocks: readonly string[]) =>
  toolCallsOf(message, blocks).map(({ name }) => name);

describe('toolCallsOf', () => {
  it('reads the calls of the output items, in order, repeats kept', () => {
    const output = [
      { type: 'reasoning', content: [] },
      { type: 'function_call', name: 'get_weather' },
      { type: 'function_call_output', output: [] },
      { type: 'function_call', name: 'get_weather' },
      { type: 'open_webui:code_interpreter', code: 'print(1)' },
      { type: 'web_search_call' },
      { type: 'mcp_call', name: 'list_issues' },
      { type: 'function_call' },
      { type: 'message', name: 'no tool' },
    ];
    expect(toolsOf({ output }, [])).toEqual([
      'get_weather',
      'get_weather',
      'code_interpreter',
      'web_search',
      'list_issues',
    ]);
  });

  it('reads the rendered blocks of older answers', () => {
    const blocks = [
      '<details type="reasoning" name="no tool">',
      '<details type="tool_calls" done="true" name="ask &quot;Bob&quot; &amp; co" arguments="&quot;&quot;">',
      '<details type="code_interpreter" done="true" output="{}">',
      '<details type="tool_calls" done="true">',
    ];
    expect(toolsOf({}, blocks)).toEqual(['ask "Bob" & co', 'code_interpreter']);
  });

  it('reads what a tool was given, in the forms of all releases', () => {
    const output = [
      { type: 'function_call', name: 'get_weather', arguments: '{"city":"Oslo"}' },
      { type: 'mcp_call', name: 'list', arguments: { page: 2 } },
      { type: 'web_search_call', action: { query: 'q' } },
      { type: 'open_webui:code_interpreter', code: 'print(1)' },
      { type: 'function_call', name: 'now', arguments: '' },
      { type: 'function_call', name: 'odd', arguments: 'a\0b\ud800' },
    ];
    expect(toolCallsOf({ output }, []).map((call) => call.arguments)).toEqual([
      ...['{"city":"Oslo"}', '{"page":2}', '{"query":"q"}', 'print(1)', null, 'a\ufffdb\ufffd'],
    ]);
    const given = (text: string) => `<details type="tool_calls" name="x" arguments="${text}">`;
    const blocks = [
      given('&quot;{\\&quot;city\\&quot;: \\&quot;Oslo\\&quot;}&quot;'),
      given('{&quot;city&quot;: &quot;Oslo&quot;}'),
      given('&quot;&quot;'),
      given('no JSON'),
    ];
    expect(toolCallsOf({}, blocks).map((call) => call.arguments)).toEqual([
      ...['{"city": "Oslo"}', '{"city": "Oslo"}', null, 'no JSON'],
    ]);
    const statusHistory = [
      { action: 'web_search', query: 'one', done: false },
      { action: 'web_search', queries: ['two', 'one', 5], done: true },
      { action: 'queries_generated', queries: ['of nothing'] },
      { action: 'knowledge_search', done: false },
      { action: 'queries_generated', queries: ['three'], done: true },
    ];
    expect(toolCallsOf({ statusHistory }, [])).toEqual([
      { name: 'web_search', arguments: 'one; two' },
      { name: 'knowledge_search', arguments: 'three' },
    ]);
  });

  it('counts a search that the server made once, however many steps it reported', () => {
    const statusHistory = [
      { action: 'web_search', description: 'Generating search query', done: false },
      { action: 'web_search', description: 'Searching', done: false },
      { action: 'web_search', urls: [], done: true },
      { action: 'web_search', done: false },
      { action: 'knowledge_search', query: 'q', done: false },
      { action: 'queries_generated', queries: ['q'], done: false },
      { action: 'sources_retrieved', count: 1, done: true },
    ];
    expect(toolsOf({ statusHistory }, [])).toEqual([
      'web_search',
      'web_search',
      'knowledge_search',
    ]);
  });

  it('reads a search of more queries than a call has arguments', () => {
    const queries = Array.from({ length: 300_000 }, (_, at) => `${at}`);
    const [call] = toolCallsOf({ statusHistory: [{ action: 'web_search', queries }] }, []);
    expect(call?.arguments?.split('; ')).toHaveLength(300_000);
  });

  it('counts a call that is kept in several forms once', () => {
    const message = {
      output: [{ type: 'function_call', name: 'search_web' }],
      statusHistory: [{ action: 'web_search', done: true }],
    };
    const blocks = ['<details type="tool_calls" name="search_web">'];
    expect(toolsOf(message, blocks)).toEqual(['search_web']);
    expect(toolsOf({ statusHistory: message.statusHistory }, blocks)).toEqual(['search_web']);
  });

  it.each([[undefined], [null], ['text'], [{}], [[null, 5, 'x', { type: 5 }, { type: '_call' }]]])(
    'finds no tools in %j',
    (odd) => {
      expect(toolsOf({ output: odd, statusHistory: odd }, [])).toEqual([]);
    },
  );
});
