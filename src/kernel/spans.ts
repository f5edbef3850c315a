/** What a span may say: names that stand in our sources, and numbers; nothing that somebody wrote or that tells who it was. */
export type SpanFacts = Readonly<Record<string, string | number>>;

/** What is begun. */
export interface NewSpan {
  readonly name: string;
  /** `server` answers somebody, `client` asks a database, `internal` is work of ours. */
  readonly kind: 'server' | 'client' | 'internal';
  readonly facts: SpanFacts;
  /** W3C `traceparent` of who asks; what is no such text counts as none. */
  readonly traceParent?: string | undefined;
  /** Nothing of the work within which it is begun. */
  readonly isApart?: boolean;
}

/** A piece of work with its beginning and its end, for OpenTelemetry. */
export interface Span {
  note(facts: SpanFacts): void;
  /** `failure`: code of what went wrong; null: nothing did. */
  end(failure?: string | null): void;
}

/** Traces of what a process does. */
export interface Spans {
  begin(span: NewSpan): Span;
  /** What is begun by this work is below the span. */
  within<T>(span: Span, work: () => T): T;
  /** Whether this is work of a span. */
  isWithin(): boolean;
}
