/** Tables whose rows nobody else can have written, since they were made on this very way. */
export class FreshTables {
  readonly #names = new Set<string>();
  #areAll = false;

  /** There was nothing when the way began: whatever is there now was made on it, also by SQL of a revision's own. */
  beginsEmpty(): void {
    this.#areAll = true;
  }

  made(name: string): void {
    this.#names.add(name);
  }

  renamed(from: string, to: string): void {
    if (this.#names.delete(from)) this.#names.add(to);
  }

  dropped(name: string): void {
    this.#names.delete(name);
  }

  has(name: string): boolean {
    return this.#areAll || this.#names.has(name);
  }
}
