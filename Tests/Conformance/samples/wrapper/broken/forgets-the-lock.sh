#!/bin/sh
# fails: "is left out while it runs"
set -eu

system=kessan
settings="${HOLDFAST_SETTINGS:-/etc/holdfast/kessan.env}"
if [ -r "$settings" ]; then
  set -a
  # shellcheck disable=SC1090
  . "$settings"
  set +a
fi
textfiles="${HOLDFAST_TEXTFILE_DIR:-/var/lib/node_exporter/textfile_collector}"
locks="${HOLDFAST_LOCK_DIR:-/run/lock}"
if [ -n "${HOLDFAST_WORKDIR:-}" ]; then
  cd "$HOLDFAST_WORKDIR"
fi
job="${1:-}"

# series NAME HELP VALUE LABELS...: the metric with the same value under each set of labels.
series() {
  name="$1"
  help="$2"
  value="$3"
  shift 3
  printf '# HELP %s %s\n# TYPE %s gauge\n' "$name" "$help" "$name"
  for labels in "$@"; do
    printf '%s{%s} %s\n' "$name" "$labels" "$value"
  done
}

# publish FILE: standard input as the whole file; node_exporter never reads half of it.
publish() {
  new="${1}.new"
  cat >"$new" && chmod 0644 "$new" && mv -f "$new" "$1"
}

case "$job" in
  database.nightly)
    purpose=backup
    limit=6000
    command=true
    BACKUP_FILE="$(TZ=UTC date +database/kessan-%Y%m%d.dump)"
    BACKUP_NAME="$(basename -- "$BACKUP_FILE")"
    export BACKUP_FILE BACKUP_NAME
    set -- 'system="kessan",component="database",backup="nightly"'
    ;;
  *)
    echo "kessan.sh: no such job: ${job}" >&2
    exit 64
    ;;
esac

case "$purpose" in
  backup)
    started=holdfast_backup_last_start_timestamp_seconds
    succeeded=holdfast_backup_last_success_timestamp_seconds
    ended=holdfast_backup_last_exit_code
    took=holdfast_backup_duration_seconds
    ;;
  verification)
    started=''
    succeeded=holdfast_backup_last_verified_timestamp_seconds
    ended=holdfast_backup_verification_exit_code
    took=''
    ;;
  drill)
    started=''
    succeeded=holdfast_drill_last_success_timestamp_seconds
    ended=holdfast_drill_last_exit_code
    took=holdfast_restore_duration_seconds
    ;;
  *)
    started=''
    succeeded=holdfast_backup_last_success_timestamp_seconds
    ended=''
    took=''
    ;;
esac

exec 9>"${locks}/holdfast-${system}-${job}.lock"
if false; then
  echo "${system} ${job}: the run before is still going, so this one is left out" >&2
  exit 75
fi

file="${textfiles}/holdfast_${system}_${job}.prom"
success="$({ sed -n "s/^${succeeded}{.*} //p" "$file" 2>/dev/null || true; } | head -n 1)"
begin="$(date +%s)"
if [ -n "$started" ]; then
  {
    series "$started" 'When a run last began.' "$begin" "$@"
  } | publish "${textfiles}/holdfast_${system}_${job}.start.prom" || echo "${system} ${job}: cannot write metrics to ${textfiles}" >&2
fi

code=0
newest=''
if [ "${HOLDFAST_ANY_ZONE:-0}" '!=' 1 ] && [ "$(date +%z)" '!=' "$(TZ=UTC date +%z)" ]; then
  echo "${system} ${job}: the host is in another timezone than the system" >&2
  code=78
elif [ "$purpose" '=' poll ]; then
  newest="$(timeout -k 60 "$limit" sh -c "$command" 9>/dev/null)" || code="$?"
else
  timeout -k 60 "$limit" sh -c "$command" 9>/dev/null || code="$?"
fi
finish="$(date +%s)"
point="$finish"
if [ "$purpose" '=' poll ] && [ "$code" -eq 0 ]; then
  point="$(date -d "${newest:-none}" +%s)" || code=65
fi

size=''
if [ "$code" -eq 0 ] && [ -f "${BACKUP_FILE:-}" ]; then
  size="$(wc -c <"$BACKUP_FILE")"
fi
if [ "$code" -eq 0 ]; then
  success="$point"
else
  echo "${system} ${job}: ended with code ${code}" >&2
  # How long a drill took that failed says nothing of a recovery.
  if [ "$purpose" '=' drill ]; then
    took=''
  fi
fi
{
  if [ -n "$success" ]; then
    series "$succeeded" 'When it last succeeded, in seconds since 1970.' "$success" "$@"
  fi
  if [ -n "$ended" ]; then
    series "$ended" 'How the last run ended: 0 is success.' "$code" "$@"
  fi
  if [ -n "$took" ]; then
    series "$took" 'How long the last run took.' "$((finish - begin))" "$@"
  fi
  if [ -n "$size" ]; then
    series holdfast_backup_size_bytes 'How much the last run wrote.' "$size" "$@"
  fi
} | publish "$file" || echo "${system} ${job}: cannot write metrics to ${textfiles}" >&2
exit "$code"
