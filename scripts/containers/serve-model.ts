import { startModelServer } from '../openwebui/model-server.ts';

// The stand-in of a model server, in a container of its own beside Open WebUI.
await startModelServer({ host: '0.0.0.0', port: 8000 });
