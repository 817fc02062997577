#!/usr/bin/env python3
"""Writes an estate of synthetic systems, the same for the same seed on any machine.

    estate.py COUNT FOLDER [SEED]

Each system is one file of about ninety lines in the shape of a real one: two stores of data and an application, tiers of
backups, a replica, two procedures, drills, people. Numbers, names and notations differ from file to file, so that no
cache of texts makes a reader look faster than it is; the promises are such that they hold.
"""
import os
import random
import sys

REGIONS = ["us-east-1", "us-west-2", "eu-west-1", "eu-central-1", "ap-northeast-1", "ap-southeast-2"]
SUBJECTS = ["orders", "billing", "search", "ledger", "catalogue", "profiles", "shipping", "messages", "reports",
            "sessions", "invoices", "stock", "prices", "tickets", "media"]
SIDES = ["front", "core", "north", "south", "internal", "partner", "batch", "edge"]
TEAMS = ["payments", "platform", "logistics", "growth", "storage", "identity"]
DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def system(number, dice, earlier):
    """The text of one system, which may need one of the earlier: pairs of a name and the hours in which it is back."""
    name = f"{dice.choice(SUBJECTS)}-{dice.choice(SIDES)}-{number}"
    near, far = dice.sample(REGIONS, 2)
    team = dice.choice(TEAMS)
    hour = dice.randrange(1, 5)
    minute = dice.randrange(0, 60, 5)
    size = dice.choice([8, 20, 40, 75, 120])
    day = dice.choice(DAYS)
    promise = dice.choice([6, 8, 10])
    needs = ["database", "cache"]
    if number % 3 == 2:
        # A third of the systems need another; it is back no later than they are, so that promises hold.
        other, back = dice.choice(earlier[-200:])
        if back <= promise:
            needs.append(other)
    else:
        earlier.append((name, promise))
    quote = dice.choice(['"', "'"])
    title = f"{name.replace('-', ' ').title()} Service"
    return f"""# {title}: how it is brought back. Owned by {team}.
holdfast: 1
system: {name}
title: {title}
owner: {team}
timezone: UTC

objectives:
  rto: {promise}h
  rpo: {dice.choice([15, 30, 60])}m
  noticed: 5d                         # a corruption may be noticed this late
  when:
    region: {{rto: 24h, rpo: 28h}}
    account: {{rto: 2d, rpo: 28h}}

places:
  near: {{region: {near}, account: production}}
  far: {{region: {far}, account: backup}}

components:
  database:
    platform: rds-postgres
    resource: {name}-prod
    at: near
    environment: production
    size: {size}GiB
    holds: [personal]
    backups:
      automated: {{method: automated, window: 0{hour}:00..0{hour}:30, keep: 35d}}
      nightly:
        method: export
        schedule: daily 0{hour}:{minute:02d}
        takes: {dice.randrange(10, 30)}m
        keep: {dice.choice([30, 35, 45])}d
        to: archive
        writes: nightly/{name}-%Y%m%d.dump
        run: {quote}pg_dump --format=custom --file $BACKUP_FILE {name}{quote}
      monthly:
        method: export
        schedule: monthly first {day} 05:{minute:02d}
        takes: {dice.randrange(20, 40)}m
        keep: 12mo
        to: archive
        writes: monthly/{name}-%Y%m.dump
        run: |
          set -eu
          pg_dump --format=custom --file "$BACKUP_FILE" {name}
  cache:
    platform: redis
    at: near
    needs: [database]
    objectives: {{rto: {promise}h, rpo: none, when: {{region: {{rto: 24h, rpo: none}}}}}}
    stateless: true
  application: {{stateless: true, needs: [{', '.join(needs)}], objectives: {{rto: {promise}h}}}}

stores:
  archive:
    platform: s3
    bucket: {name}-backups
    at: far
    encryption: {{key: alias/{name}, kept: far}}
    versioning: true
    lock: {{mode: compliance, keep: 30d}}
    lifecycle: {{monthly/: [{{after: 90d, class: glacier-instant}}]}}

recovery:
  restore-database:
    recovers: [database, cache, application]
    from: automated
    when: [logical, instance, zone]
    detect: {dice.randrange(5, 20)}m
    symptoms: [wrong or missing rows, database unreachable]
    steps:
      - {{id: stop, name: Stop the application, takes: 2m, run: "kubectl scale deployment {name} --replicas=0"}}
      - {{name: Restore to the chosen time, takes: 20m..{dice.randrange(40, 90)}m}}
      - {{name: Check the data, takes: 10m, checks: [data]}}
      - {{name: Start the application, takes: 3m, run: "kubectl scale deployment {name} --replicas={dice.randrange(2, 9)}"}}
  move-region:
    recovers: [database, cache, application]
    when: [region, account]
    into: {{at: far}}
    detect: 30m
    steps:
      - {{name: Build the infrastructure, takes: 1h..2h, run: "terraform apply -var-file={far}.tfvars"}}
      - {{restore: database, from: database.nightly, at: far, takes: 1h..{dice.randrange(2, 4)}h}}
      - {{name: Move DNS, ttl: 5m, takes: 5m..15m}}

checks:
  data: [All tables hold the expected rows, {{name: API, run: "curl -fsS https://{name}.example.com/health", expect: http 200}}]

drills:
  restore-test: {{type: restore, schedule: weekly {day} 06:00, covers: [restore-database], last: 2026-11-{dice.randrange(16, 20)}}}
  simulation: {{type: simulation, schedule: quarterly, covers: [move-region], last: 2026-11-0{dice.randrange(1, 9)}, takes: 8h}}

people:
  {team}: {{members: [on-call], slack: "#{team}"}}
  on-call: {{phone: "+1-555-0{dice.randrange(100, 200)}"}}
escalation: [{{after: 0m, notify: [on-call]}}]
review: {{schedule: every 90d, last: 2026-10-{dice.randrange(10, 30)}, by: {team}}}
"""


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    count, folder = int(sys.argv[1]), sys.argv[2]
    dice = random.Random(int(sys.argv[3]) if len(sys.argv) == 4 else 1)
    earlier = []
    for number in range(count):
        group = os.path.join(folder, f"{number // 500:03d}")
        if number % 500 == 0:
            os.makedirs(group, exist_ok=True)
        with open(os.path.join(group, f"{number:05d}.yaml"), "w", encoding="utf-8", newline="\n") as file:
            file.write(system(number, dice, earlier))


if __name__ == "__main__":
    main()
