import type { Project } from './project.ts';
import type { Told } from './story.ts';

/** Holds that Cogniforce could not write Open WebUI's database if it wanted to. */
export async function readsAlone(project: Project, told: Told): Promise<void> {
  if (project.world === 'postgres') await asReader(project, told);
  else await fromFile(project, told);
}

async function asReader({ compose }: Project, told: Told): Promise<void> {
  // Its transactions cannot write either; that is a default, which it could leave. Its rights it cannot.
  const tried = async (statement: string) => {
    const psql = `PGPASSWORD="$(cat /run/secrets/reader_password)" psql --host=127.0.0.1 --username=cogniforce_reader --dbname=openwebui --command='set session characteristics as transaction read write' --command='${statement}' 2>&1 || true`;
    return await compose('exec', '-T', 'postgres', 'sh', '-c', psql);
  };
  const refused = /permission denied/;
  const wrote = await tried('update chat set title = null');
  told.holds('its role cannot write a chat', refused.test(wrote), wrote);
  const saw = await tried('select email from "user"');
  told.holds('its role cannot read an address', refused.test(saw), saw);
  const read = await tried('select count(*) from chat');
  told.holds('its role reads chats', !refused.test(read), read);
}

async function fromFile({ compose }: Project, told: Told): Promise<void> {
  const script = 'touch /openwebui/webui.db 2>/dev/null && echo yes || echo no';
  const wrote = await compose('exec', '-T', 'cogniforce', 'sh', '-c', script);
  told.holds('the volume of Open WebUI is read-only', wrote === 'no', wrote);
}
