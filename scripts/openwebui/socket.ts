/** The socket on which Open WebUI tells the page what becomes of an answer. */
export interface Socket {
  /** What a request names as its `session_id`; another one after the server has parted us. */
  id(): string;
  close(): void;
}

const CONNECT_TIMEOUT_MS = 15_000;
const HEARTBEAT_MS = 20_000;

type Listen = (event: Record<string, unknown>) => void;

/**
 * Speaks as much of Socket.IO (Engine.IO 4, over WebSocket) as a page of Open WebUI needs: signs in with the token, answers
 * pings, signs in again when new rights part it, and gives each event to `listen`. Errors: no connection.
 */
export function openSocket(base: string, token: string, listen: Listen): Promise<Socket> {
  const path = '/ws/socket.io/?EIO=4&transport=websocket';
  const socket = new WebSocket(base.replace(/^http/, 'ws') + path);
  const emit = (...event: unknown[]) => socket.send(`42${JSON.stringify(event)}`);
  let id = '';
  const heartbeat = setInterval(() => id !== '' && emit('heartbeat', {}), HEARTBEAT_MS);
  socket.addEventListener('close', () => clearInterval(heartbeat));
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      socket.close();
      reject(new Error(`no socket to Open WebUI: ${why}`));
    };
    const tooLate = setTimeout(() => fail('it does not answer'), CONNECT_TIMEOUT_MS);
    const connected = (sid: string) => {
      clearTimeout(tooLate);
      id = sid;
      emit('user-join', { auth: { token } });
      resolve({ id: () => id, close: () => socket.close() });
    };
    socket.addEventListener('error', () => fail('it refuses'));
    socket.addEventListener('message', ({ data }) => {
      const packet = String(data);
      if (/^(?:0|41$)/.test(packet)) socket.send(`40${JSON.stringify({ token })}`);
      else if (packet === '2') socket.send('3');
      else if (packet.startsWith('40')) connected(JSON.parse(packet.slice(2)).sid);
      else if (packet.startsWith('42')) tell(packet, listen);
    });
  });
}

function tell(packet: string, listen: Listen): void {
  const [, event] = JSON.parse(packet.slice(packet.indexOf('['))) as unknown[];
  if (typeof event === 'object' && event !== null) listen(event as Record<string, unknown>);
}
