{{- define "cogniforce.name" -}}
{{- if contains .Chart.Name .Release.Name }}{{ .Release.Name | trunc 52 | trimSuffix "-" }}{{ else }}{{ printf "%s-%s" .Release.Name .Chart.Name | trunc 52 | trimSuffix "-" }}{{ end }}
{{- end }}

{{- define "cogniforce.selector" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "cogniforce.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{ include "cogniforce.selector" . }}
{{- end }}

{{- define "cogniforce.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}

{{/* Whether the figures are on a volume of this chart: then one Pod alone may open them. */}}
{{- define "cogniforce.isSqlite" -}}
{{- if .Values.persistence.enabled }}yes{{ end }}
{{- end }}

{{/* Whether migrations are a step of their own. */}}
{{- define "cogniforce.migrates" -}}
{{- if and .Values.migration.enabled (not .Values.persistence.enabled) }}yes{{ end }}
{{- end }}

{{- define "cogniforce.podSecurity" -}}
runAsNonRoot: true
runAsUser: 1000
runAsGroup: 1000
fsGroup: 1000
fsGroupChangePolicy: OnRootMismatch
seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "cogniforce.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ALL] }
{{- end }}

{{/* Variables of the Pod: what is no secret, and where the files are of what is one. */}}
{{- define "cogniforce.env" -}}
{{- range $name, $value := .Values.config }}
- { name: {{ $name }}, value: {{ $value | quote }} }
{{- end }}
{{- range .Values.secret.keys }}
- { name: {{ . }}_FILE, value: /run/secrets/cogniforce/{{ . }} }
{{- end }}
{{- if include "cogniforce.isSqlite" . }}
{{- if has "COGNIFORCE_DATABASE_URL" .Values.secret.keys }}
{{- fail "persistence.enabled keeps the figures on its volume: take COGNIFORCE_DATABASE_URL out of secret.keys" }}
{{- end }}
- { name: COGNIFORCE_DATABASE_URL, value: 'sqlite:////data/cogniforce.db' }
{{- end }}
{{- end }}

{{- define "cogniforce.mounts" -}}
- { name: secrets, mountPath: /run/secrets/cogniforce, readOnly: true }
- { name: tmp, mountPath: /tmp }
- { name: data, mountPath: /data }
{{- if .Values.openwebui.existingClaim }}
- { name: openwebui, mountPath: /openwebui, readOnly: true }
{{- end }}
{{- end }}

{{- define "cogniforce.volumes" -}}
- name: secrets
  secret:
    secretName: {{ .Values.secret.name }}
    defaultMode: 0440
    items:
      {{- range .Values.secret.keys }}
      - { key: {{ . }}, path: {{ . }} }
      {{- end }}
- name: tmp
  emptyDir: {}
- name: data
  {{- if .Values.persistence.enabled }}
  persistentVolumeClaim:
    claimName: {{ .Values.persistence.existingClaim | default (include "cogniforce.name" .) }}
  {{- else }}
  emptyDir: {}
  {{- end }}
{{- if .Values.openwebui.existingClaim }}
- name: openwebui
  persistentVolumeClaim: { claimName: {{ .Values.openwebui.existingClaim }}, readOnly: true }
{{- end }}
{{- end }}
