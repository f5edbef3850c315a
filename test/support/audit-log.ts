import { appendFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

/**
 * Lines as Open WebUI 0.12.4 wrote them (AUDIT_LOG_LEVEL=METADATA), ids and names changed: a request to sign up, two rounds of
 * one answer with a tool, the request of that answer, and an answer in a channel.
 */
export const SAMPLE: readonly string[] = [
  '{"id": "2c9d7c97-0000-4000-8000-000000000001", "timestamp": 1796017446, "user": {}, "audit_level": "METADATA", "verb": "POST", "request_uri": "http://127.0.0.1:8080/api/v1/auths/signup", "response_status_code": null, "source_ip": "127.0.0.1", "user_agent": "Python/3.11 aiohttp/3.14.5", "model_id": null, "usage": null, "request_object": "", "response_object": "", "extra": {}}',
  '{"id": "cf11e925-0000-4000-8000-000000000002", "timestamp": 1796017451, "user": {"id": "user-1", "email": "one@example.org", "role": "admin", "name": "Person One"}, "audit_level": "METADATA", "verb": "POST", "request_uri": "http://127.0.0.1:8080/api/chat/completions", "response_status_code": null, "source_ip": "127.0.0.1", "user_agent": "Python/3.11 aiohttp/3.14.5", "model_id": "tools", "usage": {"input_tokens": 10, "output_tokens": 29, "total_tokens": 39}, "request_object": null, "response_object": null, "extra": {"event": "model_usage", "request_id": "98564f2d-0000-4000-8000-000000000003"}}',
  '{"id": "128aeffd-0000-4000-8000-000000000004", "timestamp": 1796017451, "user": {"id": "user-1", "email": "one@example.org", "role": "admin", "name": "Person One"}, "audit_level": "METADATA", "verb": "POST", "request_uri": "http://127.0.0.1:8080/api/chat/completions", "response_status_code": null, "source_ip": "127.0.0.1", "user_agent": "Python/3.11 aiohttp/3.14.5", "model_id": "tools", "usage": {"input_tokens": 58, "output_tokens": 29, "total_tokens": 87}, "request_object": null, "response_object": null, "extra": {"event": "model_usage", "request_id": "98564f2d-0000-4000-8000-000000000003"}}',
  '{"id": "98564f2d-0000-4000-8000-000000000003", "timestamp": 1796017451, "user": {"id": "user-1", "email": "one@example.org", "role": "admin", "name": "Person One"}, "audit_level": "METADATA", "verb": "POST", "request_uri": "http://127.0.0.1:8080/api/chat/completions", "response_status_code": null, "source_ip": "127.0.0.1", "user_agent": "Python/3.11 aiohttp/3.14.5", "model_id": "tools", "usage": null, "request_object": "", "response_object": "", "extra": {}}',
  '{"id": "84247e6a-0000-4000-8000-000000000005", "timestamp": 1796017467, "user": {"id": "user-1", "email": "one@example.org", "role": "admin", "name": "Person One"}, "audit_level": "METADATA", "verb": "POST", "request_uri": "http://127.0.0.1:8080/api/v1/channels/bc132bdd-0000-4000-8000-000000000006/messages/post", "response_status_code": null, "source_ip": "127.0.0.1", "user_agent": "Python/3.11 aiohttp/3.14.5", "model_id": "cached", "usage": {"input_tokens": 95, "output_tokens": 36, "total_tokens": 131}, "request_object": null, "response_object": null, "extra": {"event": "model_usage", "request_id": "49647525-0000-4000-8000-000000000007"}}',
];

export interface CallLine {
  /** Unique among the lines of a test. */
  readonly id: string;
  /** Of the request; without it that of the line. */
  readonly request?: string | null;
  /** Epoch seconds. */
  readonly at: number;
  readonly user?: string;
  readonly model?: string | null;
  readonly tokens?: readonly [input: number, output: number];
  readonly uri?: string;
}

/** A line about a call of a model, as Open WebUI 0.12.4 writes it. */
export function callLine({ id, request, at, ...given }: CallLine): string {
  const [input, output] = given.tokens ?? [10, 20];
  const usage = { input_tokens: input, output_tokens: output, total_tokens: input + output };
  const asked = {
    event: 'model_usage',
    request_id: request === undefined ? `request of ${id}` : request,
  };
  return line({
    ...{ id, at, user: given.user ?? 'user-1', model: given.model ?? null },
    ...{ usage, extra: asked },
    uri: given.uri,
  });
}

/** A line about a request, with what was sent and answered (AUDIT_LOG_LEVEL=REQUEST_RESPONSE). */
export function requestLine(id: string, at: number, body: string): string {
  return line({ ...{ id, at, user: 'user-1', model: null, usage: null }, body, extra: {} });
}

/** The path of Open WebUI's log, and a hand that writes to it. */
export function logAt(path: string) {
  return {
    path,
    write: (...lines: readonly string[]) => appendFileSync(path, `${lines.join('\n')}\n`),
  };
}

interface Entry {
  readonly id: string;
  readonly at: number;
  readonly user: string;
  readonly model: string | null;
  readonly usage: unknown;
  readonly extra: unknown;
  readonly uri?: string | undefined;
  readonly body?: string;
}

function line({ id, at, user, model, usage, extra, uri, body }: Entry): string {
  return asPython({
    id,
    timestamp: at,
    user: { id: user, email: `${user}@example.org`, role: 'user', name: `Name of ${user}` },
    audit_level: body === undefined ? 'METADATA' : 'REQUEST_RESPONSE',
    verb: 'POST',
    request_uri: uri ?? 'https://ai.example.org/api/chat/completions',
    response_status_code: null,
    source_ip: '192.0.2.7',
    user_agent: 'Mozilla/5.0',
    model_id: model,
    usage,
    request_object: body ?? null,
    response_object: body ?? null,
    extra,
  });
}

/** JSON with the spaces of Python, and nothing but ASCII. */
function asPython(value: unknown): string {
  if (typeof value !== 'object' || value === null) {
    return JSON.stringify(value).replace(
      /[\u0080-\uffff]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  }
  if (Array.isArray(value)) return `[${value.map(asPython).join(', ')}]`;
  const fields = Object.entries(value).map(
    ([name, each]) => `${asPython(name)}: ${asPython(each)}`,
  );
  return `{${fields.join(', ')}}`;
}

/** A ZIP archive that holds one file, as Python's zipfile writes it. */
export function zipped(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
  const entry = Buffer.concat([
    ...[Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), common, Buffer.alloc(14)],
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
