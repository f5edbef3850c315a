import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  Annotation,
  AnnotationBody,
  Cost,
  CostBody,
  EntriesReply,
  Invoice,
  InvoiceBody,
} from '../../api/contracts/entries.ts';
import type { PreviewReply, SettingsReply, SettingView } from '../../api/contracts/settings.ts';
import { API, FIGURES } from './keys.ts';
import { type RequestFailure, request, withQuery } from './request.ts';

/** What is set, and the last changes. */
export const useSettings = () => useKept<SettingsReply>('settings');

/** Costs, invoices and annotations, as people entered them. */
export const useEntries = () => useKept<EntriesReply>('entries');

/** What people have set or entered, of no range. */
function useKept<Reply>(name: 'settings' | 'entries') {
  return useQuery({
    queryKey: [FIGURES, name, {}],
    queryFn: ({ signal }) => request<Reply>(`${API}/${name}`, { signal }),
    refetchInterval: ({ state }) => (state.status === 'error' ? 10_000 : false),
  });
}

interface NamedValue<Value> {
  readonly name: string;
  readonly value: Value;
}

/** What a value would change; changes nothing. */
export function usePreviewSetting() {
  return useMutation<PreviewReply, RequestFailure, NamedValue<string>>({
    mutationFn: ({ name, value }) =>
      request(withQuery(`${API}/settings/${encodeURIComponent(name)}/preview`, { value })),
  });
}

/** Changes a setting; every figure is then asked for anew. */
export function useChangeSetting() {
  return useEntry<SettingView, NamedValue<string | null>>(({ name, value }) =>
    request(`${API}/settings/${encodeURIComponent(name)}`, { method: 'PUT', body: { value } }),
  );
}

/** Something that people enter, after which every figure is asked for anew: done when those on the page are there. */
function useEntry<Reply, Given>(send: (given: Given) => Promise<Reply>) {
  const client = useQueryClient();
  return useMutation<Reply, RequestFailure, Given>({
    mutationFn: send,
    onSuccess: () => client.invalidateQueries({ queryKey: [FIGURES] }),
  });
}

/** Enters a cost; with an id in the place of that one. */
export function useKeepCost() {
  return useEntry<Cost, { readonly id: string | null; readonly cost: CostBody }>(({ id, cost }) =>
    id === null
      ? request(`${API}/costs`, { method: 'POST', body: cost })
      : request(`${API}/costs/${id}`, { method: 'PUT', body: cost }),
  );
}

/** Enters an invoice, in the place of what there is of its month and provider. */
export function useKeepInvoice() {
  return useEntry<Invoice, InvoiceBody>((body) =>
    request(`${API}/invoices`, { method: 'PUT', body }),
  );
}

/** Enters an annotation. */
export function useKeepAnnotation() {
  return useEntry<Annotation, AnnotationBody>((body) =>
    request(`${API}/annotations`, { method: 'POST', body }),
  );
}

/** What is taken away, by its address in the API. */
export type Removable =
  | { readonly noun: 'costs' | 'annotations'; readonly id: string }
  | { readonly noun: 'invoices'; readonly month: string; readonly provider: string };

/** Takes an entry away. */
export function useRemoveEntry() {
  return useEntry<void, Removable>((entry) => request(addressOf(entry), { method: 'DELETE' }));
}

function addressOf(entry: Removable): string {
  if (entry.noun !== 'invoices') return `${API}/${entry.noun}/${entry.id}`;
  const { month, provider } = entry;
  return withQuery(`${API}/invoices`, { month, provider });
}
