/** The socket on which Open WebUI tells the page what becomes of an answer. */
export interface Socket {
  /** What a request names as its `session_id`; another one after the server has parted us. */
  id(): string;
  close(): void;
}

const CONNECT_TIMEOUT_MS = 15_000;
const HEARTBEAT_MS = 20_000;
const AGAIN_MS = 250;

type Listen = (event: Record<string, unknown>) => void;

/**
 * Speaks as much of Socket.IO (Engine.IO 4, over WebSocket) as a page of Open WebUI needs: signs in with the token, answers
 * pings, connects again when it is parted, and gives each event to `listen`. Errors: no connection in time.
 */
export function openSocket(base: string, token: string, listen: Listen): Promise<Socket> {
  const address = `${base.replace(/^http/, 'ws')}/ws/socket.io/?EIO=4&transport=websocket`;
  let socket: WebSocket;
  let [id, closed] = ['', false];
  const send = (packet: string) => socket.readyState === WebSocket.OPEN && socket.send(packet);
  const emit = (...event: unknown[]) => send(`42${JSON.stringify(event)}`);
  const heartbeat = setInterval(() => emit('heartbeat', {}), HEARTBEAT_MS);
  const close = () => {
    closed = true;
    clearInterval(heartbeat);
    socket.close();
  };
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => {
      close();
      reject(new Error('no socket to Open WebUI'));
    }, CONNECT_TIMEOUT_MS);
    const connected = (sid: string) => {
      clearTimeout(tooLate);
      id = sid;
      emit('user-join', { auth: { token } });
      resolve({ id: () => id, close });
    };
    const read = (packet: string) => {
      if (/^(?:0|41$)/.test(packet)) send(`40${JSON.stringify({ token })}`);
      else if (packet === '2') send('3');
      else if (packet.startsWith('40')) connected(JSON.parse(packet.slice(2)).sid);
      else if (packet.startsWith('42')) tell(packet, listen);
    };
    const connect = () => {
      socket = new WebSocket(address);
      socket.addEventListener('message', ({ data }) => read(String(data)));
      socket.addEventListener('close', () => {
        if (process.env.DBG) console.error('  socket closed', closed);
        if (!closed) setTimeout(connect, AGAIN_MS);
      });
    };
    connect();
  });
}

function tell(packet: string, listen: Listen): void {
  const [, event] = JSON.parse(packet.slice(packet.indexOf('['))) as unknown[];
  if (typeof event === 'object' && event !== null) listen(event as Record<string, unknown>);
}
