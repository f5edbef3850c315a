import { MODELS, TOOL } from './model-answers.ts';
import { callAs, learnModels, type Person, type Place, Refused, signIn, signUp } from './person.ts';
import { isFrom } from './release.ts';

/** The first account is the administrator's. */
export const PEOPLE = ['person-a', 'person-b', 'person-c', 'person-d', 'person-e', 'person-f'];

const TOOL_CODE = `class Tools:
    def ${TOOL}(self) -> str:
        """Tells what time it is."""
        return "noon"
`;
const TOOL_ID = 'clock_of_the_check';

const EVERYBODY = { principal_type: 'user', principal_id: '*', permission: 'read' };
/** Who may read it: grants since 0.8, before that a column in which null is everybody. */
export const forEverybody = (place: Place) =>
  isFrom(place.release, 0, 8) ? { access_grants: [EVERYBODY] } : { access_control: null };

/** Makes the accounts and sets Open WebUI up as its administrator would, and signs everybody in. */
export async function settle(place: Place): Promise<Map<string, Person>> {
  const [first = '', ...others] = PEOPLE;
  await signUp(place, first);
  const administrator = await signIn(place, first);
  await openDoors(administrator);
  for (const name of others) await signUp(place, name);
  await addModels(administrator);
  await administrator.call('POST', '/api/v1/tools/create', {
    ...{ id: TOOL_ID, name: 'Clock', content: TOOL_CODE, meta: { description: 'Tells the time' } },
    ...forEverybody(place),
  });
  await learnModels(administrator);
  const people = new Map([[first, administrator]]);
  for (const name of others) people.set(name, await signIn(place, name));
  return people;
}

/** Everybody who still has an account, with a page of their own. */
export async function returned(
  place: Place,
  names: Iterable<string>,
): Promise<Map<string, Person>> {
  const people = new Map<string, Person>();
  for (const name of names) people.set(name, await signIn(place, name));
  const administrator = people.get(PEOPLE[0] ?? '');
  if (administrator !== undefined) await openDoors(administrator);
  return people;
}

export const CLOCK = [TOOL_ID];

/** Sign-up closes behind the first account; keys and channels are off. */
async function openDoors(administrator: Person): Promise<void> {
  const path = '/api/v1/auths/admin/config';
  const config = await administrator.call<object>('GET', path);
  const wanted = { ENABLE_SIGNUP: true, ENABLE_CHANNELS: true, DEFAULT_USER_ROLE: 'user' };
  const keys = { ENABLE_API_KEY: true, ENABLE_API_KEYS: true };
  await administrator.call('POST', path, { ...config, ...wanted, ...keys });
  const permissions = '/api/v1/users/default/permissions';
  const rights = await administrator.call<Record<string, Record<string, unknown>>>(
    'GET',
    permissions,
  );
  const all = { public_chats: true, open_chats: true };
  const sharing = { ...rights.sharing, ...all };
  const features = { ...rights.features, api_keys: true };
  await administrator.call('POST', permissions, { ...rights, sharing, features });
}

async function addModels(administrator: Person): Promise<void> {
  for (const [id, { telling }] of Object.entries(MODELS)) {
    if (!telling) continue; // as it is delivered: nobody has touched it
    const meta = { description: '', profile_image_url: '', capabilities: { usage: true } };
    const form = { id, base_model_id: null, name: id, params: {}, meta, is_active: true };
    await administrator.call('POST', '/api/v1/models/create', {
      ...form,
      ...forEverybody(administrator),
    });
  }
}

/** A key of the API for this person. */
export async function newKey(person: Person): Promise<string> {
  const { api_key } = await person.call<{ api_key: string }>('POST', '/api/v1/auths/api_key');
  return api_key;
}

/** Whether the server answers. */
export async function isUp(place: Pick<Place, 'base'>): Promise<boolean> {
  try {
    await callAs(place, null, ['GET', '/api/version']);
    return true;
  } catch (error) {
    if (error instanceof Refused) return true;
    return false;
  }
}
