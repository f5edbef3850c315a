import type { Env, Setting } from './setting.ts';

/** A setting as people are told of it. */
export interface StatedSetting
  extends Pick<Setting, 'name' | 'says' | 'unset' | 'example' | 'default' | 'onPage'> {
  /** Title of its section. */
  readonly group: string;
  readonly isSecret: boolean;
  /** Whether the environment, or .env, sets it. */
  readonly isSet: boolean;
  /** As it stands there; null: it does not, or nobody may see it. */
  readonly given: string | null;
}

/** Every setting with what the environment says of it; the value of a secret is not among it. */
export function statedSettings(declared: readonly Setting[], env: Env): readonly StatedSetting[] {
  return declared.map(({ group, schema: _, ...about }) => {
    const { name, isSecret = false } = about;
    const text = env[name]?.trim() ?? '';
    const isSet = text !== '';
    return {
      ...about,
      group: group.title,
      isSecret,
      isSet,
      given: isSecret || !isSet ? null : text,
    };
  });
}
