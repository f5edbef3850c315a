/** What a failure of the system says of itself; null: it says nothing, or is no failure of the system. */
export interface SystemFailure {
  /** Such as ENOENT. */
  readonly code: string | null;
  /** The call that failed, such as `connect`. */
  readonly syscall: string | null;
}

/** Code and call of whatever was thrown. */
export function systemFailure(thrown: unknown): SystemFailure {
  if (typeof thrown !== 'object' || thrown === null) return { code: null, syscall: null };
  return {
    code: 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null,
    syscall: 'syscall' in thrown && typeof thrown.syscall === 'string' ? thrown.syscall : null,
  };
}
