import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PreviewReply, SettingsReply, SettingView } from '../../api/contracts/settings.ts';
import { API, FIGURES } from './keys.ts';
import { type RequestFailure, request, withQuery } from './request.ts';

/** What is set, and the last changes. */
export function useSettings() {
  return useQuery({
    queryKey: [FIGURES, 'settings', {}],
    queryFn: ({ signal }) => request<SettingsReply>(`${API}/settings`, { signal }),
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
