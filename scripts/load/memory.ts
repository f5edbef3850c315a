import { readFileSync } from 'node:fs';

/** Bytes of a process that are in memory, as Linux tells them. */
export function residentBytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return 1024 * Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN);
}

/** Mean of what is looked at every second until it is aborted. */
export function watchResident(pid: number) {
  const seen: number[] = [];
  const timer = setInterval(() => seen.push(residentBytes(pid)), 1_000);
  return {
    seen,
    stop: () => clearInterval(timer),
  };
}

/** Asks a process that was started with `--inspect` on this port how much its heap holds after a collection. */
export async function heapAfterCollection(port: number): Promise<number> {
  const list = await fetch(`http://127.0.0.1:${port}/json/list`);
  const [target] = (await list.json()) as { readonly webSocketDebuggerUrl: string }[];
  if (target === undefined) throw new Error('The server has no inspector.');
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error('The inspector of the server does not answer.'));
  });
  try {
    // The second one takes what the first has only let go of.
    await say(socket, 1, 'HeapProfiler.collectGarbage');
    await say(socket, 2, 'HeapProfiler.collectGarbage');
    const { usedSize } = await say(socket, 3, 'Runtime.getHeapUsage');
    return usedSize ?? Number.NaN;
  } finally {
    socket.close();
  }
}

interface Usage {
  readonly usedSize?: number;
}

function say(socket: WebSocket, id: number, method: string): Promise<Usage> {
  return new Promise((resolve) => {
    socket.addEventListener('message', function onMessage({ data }) {
      const reply = JSON.parse(String(data)) as { id?: number; result?: Usage };
      if (reply.id !== id) return;
      socket.removeEventListener('message', onMessage);
      resolve(reply.result ?? {});
    });
    socket.send(JSON.stringify({ id, method }));
  });
}
