/**
 * Who asks. Every port is told, so that what each may see or do is decided in one place when there is more than one of them.
 *
 * administrator  signed in with the password of this installation
 * operator       at the terminal of the machine that it runs on
 */
export interface Principal {
  readonly kind: 'administrator' | 'operator';
}

export const ADMINISTRATOR: Principal = { kind: 'administrator' };
export const OPERATOR: Principal = { kind: 'operator' };
