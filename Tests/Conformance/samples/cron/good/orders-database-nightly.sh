#!/bin/sh
# Made by holdfast from specs/systems/orders.yaml: edit that, not this.
set -eu

job=orders-database-nightly
lock=/run/lock/holdfast-$job
metrics=/var/lib/node_exporter/textfile_collector/holdfast-$job.prom

exec 9>"$lock"
if ! flock -n 9; then
  echo "$job is still running" >&2
  exit 75
fi

started=$(date +%s)
status=0
timeout 3600 /usr/local/bin/dump-orders "${1:-nightly}" || status=$?
ended=$(date +%s)

if [ "$status" -eq 0 ]; then
  {
    printf 'holdfast_last_success_timestamp_seconds{job_name="%s"} %s\n' "$job" "$ended"
    printf 'holdfast_duration_seconds{job_name="%s"} %s\n' "$job" "$((ended - started))"
  } >"$metrics.$$"
  mv "$metrics.$$" "$metrics"
fi
exit "$status"
