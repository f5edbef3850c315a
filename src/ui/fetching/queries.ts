import {
  keepPreviousData,
  QueryCache,
  QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { SessionReply, SignInReply } from '../../api/contracts/auth.ts';
import type { Backfill, BackfillQuote, BackfillsReply } from '../../api/contracts/backfills.ts';
import type { FailuresReply, FailuresRetryReply } from '../../api/contracts/failures.ts';
import type { HealthReply, ReadyReply } from '../../api/contracts/health.ts';
import type { QuestionsReply } from '../../api/contracts/questions.ts';
import type { Run, RunsReply } from '../../api/contracts/runs.ts';
import type { DayRange } from '../../kernel/days.ts';
import { download } from '../parts/download.ts';
import { type Range, rangeQuery } from '../range/range.ts';
import { API, FIGURES } from './keys.ts';
import { RequestFailure, request, requestFile, withQuery } from './request.ts';

const SESSION = ['session'] as const;
const READY = ['ready'] as const;
const HEALTH = ['health'] as const;

const MINUTE_MS = 60_000;

/** The page's cache. Any answer that the session has ended brings the sign-in back; the figures stay in memory. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof RequestFailure && error.kind === 'signed out') {
          client.setQueryData(SESSION, null);
        }
      },
    }),
    defaultOptions: {
      // "always": without it a query waits silently while offline, and nobody learns why.
      queries: {
        retry: isBusy,
        retryDelay: (_times, error) => waitMs(error),
        staleTime: MINUTE_MS,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return client;
}

const MOST_RETRIES = 3;

/** A busy server says when to ask again; whatever else fails, a person is told at once. */
function isBusy(times: number, error: Error): boolean {
  return (
    error instanceof RequestFailure && error.problem?.code === 'SERVER_BUSY' && times < MOST_RETRIES
  );
}

/** Not all at the same moment. */
function waitMs(error: Error): number {
  const seconds = error instanceof RequestFailure ? error.problem?.retryAfterSeconds : undefined;
  return (seconds ?? 1) * 1000 * (1 + Math.random() / 2);
}

/** Who is signed in; null for nobody. */
export function useSession() {
  return useQuery({
    queryKey: SESSION,
    queryFn: ({ signal }) =>
      request<SessionReply>(`${API}/auth`, { signal }).catch((error: unknown) => {
        if (error instanceof RequestFailure && error.kind === 'signed out') return null;
        throw error;
      }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.status === 'error' ? 5000 : false),
  });
}

/** Whether a hook asks again by itself; one place on a page does, the others read what it got. */
export interface Polling {
  readonly poll?: boolean;
}

/** State of the databases, also for who is not signed in. Asked again the sooner the worse it is. */
export function useReady({ poll = false }: Polling = {}) {
  return useQuery({
    queryKey: READY,
    queryFn: ({ signal }) => request<ReadyReply>('/health/ready', { signal, alsoReply: [503] }),
    refetchInterval: ({ state }) => {
      if (!poll) return false;
      return state.status === 'success' && state.data?.status === 'ready' ? 15_000 : 5000;
    },
    staleTime: 5000,
  });
}

/** State of the processing; each second while a run is going on. */
export function useHealth({ poll = false }: Polling = {}) {
  return useQuery({
    queryKey: HEALTH,
    queryFn: ({ signal }) => request<HealthReply>(`${API}/health`, { signal }),
    refetchInterval: ({ state }) => {
      if (!poll) return false;
      return state.data?.currentRun ? 1000 : 20_000;
    },
    staleTime: 500,
  });
}

/**
 * A figure's answer about a range; that of the range before stays in its place until the new one is there.
 *
 * Input: its name in the API, and what it is asked besides the range.
 */
export function useFigure<Reply>(
  name: string,
  range: Range,
  parameters: Readonly<Record<string, string>> = {},
) {
  return useFigures<Reply>(name, { ...rangeQuery(range), ...parameters });
}

/** What people were asked; a run asks more. */
export function useQuestions() {
  return useFigures<QuestionsReply>('questions', {});
}

function useFigures<Reply>(name: string, parameters: Readonly<Record<string, string>>) {
  return useQuery({
    queryKey: [FIGURES, name, parameters],
    queryFn: ({ signal }) => request<Reply>(withQuery(`${API}/${name}`, parameters), { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.status === 'error' ? 10_000 : false),
  });
}

/** Signs in by the password; every figure is then asked for anew. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation<SignInReply, RequestFailure, string>({
    mutationFn: (password) => request(`${API}/auth`, { method: 'POST', body: { password } }),
    onSuccess: async (session) => {
      client.setQueryData<SessionReply>(SESSION, { signedIn: true, ...session });
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION[0] });
    },
  });
}

/** Ends the session and forgets every figure. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation<void, RequestFailure>({
    mutationFn: () => request(`${API}/auth`, { method: 'DELETE' }),
    onSuccess: () => {
      client.setQueryData(SESSION, null);
      client.removeQueries({ queryKey: [FIGURES] });
      client.removeQueries({ queryKey: HEALTH });
    },
  });
}

/** Starts a run; its progress then comes with `useHealth`. A run that is already going on is shown instead. */
export function useProcessNow() {
  const client = useQueryClient();
  return useMutation<Run, RequestFailure>({
    mutationFn: () => request(`${API}/trigger-processing`, { method: 'POST' }),
    onSuccess: (currentRun) => {
      client.setQueryData<HealthReply>(HEALTH, (health) => health && { ...health, currentRun });
    },
    onSettled: () => client.invalidateQueries({ queryKey: HEALTH }),
  });
}

const RUNS = [FIGURES, 'runs'] as const;
const FAILURES = [FIGURES, 'failures'] as const;
const BACKFILLS = [FIGURES, 'backfills'] as const;

/** The newest runs, newest first; a run changes them. */
export function useRuns() {
  return useQuery({
    queryKey: RUNS,
    queryFn: ({ signal }) => request<RunsReply>(`${API}/runs`, { signal }),
  });
}

/** Why conversations are in no figure, or have no estimate of the model. */
export function useFailures() {
  return useQuery({
    queryKey: FAILURES,
    queryFn: ({ signal }) => request<FailuresReply>(`${API}/failures`, { signal }),
  });
}

/** Has the next run read again what could not be read. */
export function useRetryFailures() {
  const client = useQueryClient();
  return useMutation<FailuresRetryReply, RequestFailure>({
    mutationFn: () => request(`${API}/failures/retry`, { method: 'POST' }),
    onSettled: () => client.invalidateQueries({ queryKey: FAILURES }),
  });
}

/** Days that are analysed anew, newest first; every two seconds while one goes on. */
export function useBackfills() {
  return useQuery({
    queryKey: BACKFILLS,
    queryFn: ({ signal }) => request<BackfillsReply>(`${API}/backfills`, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.backfills.some((each) => each.state === 'going') ? 2000 : 60_000,
  });
}

/** What it would take to analyse days anew; begins nothing. */
export function useQuoteBackfill() {
  return useMutation<BackfillQuote, RequestFailure, DayRange>({
    mutationFn: ({ from, to }) => request(withQuery(`${API}/backfills/quote`, { from, to })),
  });
}

/** Begins to analyse days anew. */
export function useBeginBackfill() {
  const client = useQueryClient();
  return useMutation<Backfill, RequestFailure, DayRange>({
    mutationFn: (days) => request(`${API}/backfills`, { method: 'POST', body: days }),
    onSettled: () => client.invalidateQueries({ queryKey: BACKFILLS }),
  });
}

/** What can be done with one that has begun. */
export interface BackfillChange {
  readonly id: string;
  readonly verb: 'pause' | 'resume' | 'cancel';
}

/** Pauses it, lets it go on, or ends it for good. */
export function useChangeBackfill() {
  const client = useQueryClient();
  return useMutation<Backfill, RequestFailure, BackfillChange>({
    mutationFn: ({ id, verb }) => request(`${API}/backfills/${id}/${verb}`, { method: 'POST' }),
    onSettled: () => client.invalidateQueries({ queryKey: BACKFILLS }),
  });
}

/** Has every database tried now, and asks for what depends on it; done when the answers are there. */
export function useAskAgain() {
  const client = useQueryClient();
  return useMutation<unknown, RequestFailure>({
    mutationFn: () => request(`${API}/retry`, { method: 'POST' }),
    // Also after a failure: the state says what it is.
    onSettled: () =>
      Promise.all([
        client.refetchQueries({ queryKey: READY }),
        client.refetchQueries({ queryKey: HEALTH }),
        client.invalidateQueries({ queryKey: [FIGURES] }),
      ]),
  });
}

/** Saves an export. Input: its format, and what it is asked. */
export function useExport() {
  const client = useQueryClient();
  return useMutation<
    void,
    RequestFailure,
    { readonly format: string; readonly asked: Readonly<Record<string, string>> }
  >({
    mutationFn: async ({ format, asked }) => {
      const { name, content } = await requestFile(withQuery(`${API}/export/${format}`, asked));
      download(name, content);
    },
    onError: ({ kind }) => {
      if (kind === 'signed out') client.setQueryData(SESSION, null);
    },
  });
}

/** Makes the figures of every range be asked for again, those on the page at once. */
export function useRefreshFigures() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [FIGURES] });
}
