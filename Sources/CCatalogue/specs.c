// The list of the rules that have specs, held to the catalogue by its tests. Each spec is put in as it lies in
// `specs/catalogue`, so that no text stands twice; Swift cannot do this, C can (#embed, of C23, from Clang 19).
#include "CCatalogue.h"

#include <stddef.h>
#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const struct CatalogueSpecs all[] = {
#define RULE alert-through-what-is-lost
#include "rule.h"
#define RULE alert-without-response
#include "rule.h"
#define RULE alert-without-trigger
#include "rule.h"
#define RULE alias-bomb
#include "rule.h"
#define RULE backup-without-retention
#include "rule.h"
#define RULE backup-without-store
#include "rule.h"
#define RULE bad-merge
#include "rule.h"
#define RULE bad-name
#include "rule.h"
#define RULE bad-schedule
#include "rule.h"
#define RULE bad-value
#include "rule.h"
#define RULE bytes-through-text
#include "rule.h"
#define RULE check-that-proves-nothing
#include "rule.h"
#define RULE checked-before-restored
#include "rule.h"
#define RULE circular-wait
#include "rule.h"
#define RULE command-in-what-is-stopped
#include "rule.h"
#define RULE command-leans-on-what-is-lost
#include "rule.h"
#define RULE complex-key
#include "rule.h"
#define RULE contradicted-claim
#include "rule.h"
#define RULE contradictory-framework
#include "rule.h"
#define RULE contradictory-platform
#include "rule.h"
#define RULE cron-day-trap
#include "rule.h"
#define RULE cut-command
#include "rule.h"
#define RULE data-before-infrastructure
#include "rule.h"
#define RULE deep-nesting
#include "rule.h"
#define RULE drill-shorter-than-procedure
#include "rule.h"
#define RULE drill-without-procedure
#include "rule.h"
#define RULE drills-too-rare
#include "rule.h"
#define RULE duplicate-key
#include "rule.h"
#define RULE duplicate-system
#include "rule.h"
#define RULE emptied-before-restored
#include "rule.h"
#define RULE empty-value
#include "rule.h"
#define RULE ending-waiver
#include "rule.h"
#define RULE escalation-without-time
#include "rule.h"
#define RULE excluded-methods
#include "rule.h"
#define RULE expired-source
#include "rule.h"
#define RULE expiry-before-keep-ends
#include "rule.h"
#define RULE expiry-before-minimum
#include "rule.h"
#define RULE failure-lost-in-pipe
#include "rule.h"
#define RULE failure-passed-over
#include "rule.h"
#define RULE growth-alert-alone
#include "rule.h"
#define RULE hole-between-tiers
#include "rule.h"
#define RULE impatient-wait
#include "rule.h"
#define RULE improper-waiver
#include "rule.h"
#define RULE increment-outlives-its-base
#include "rule.h"
#define RULE job-at-another-time
#include "rule.h"
#define RULE keep-beyond-platform
#include "rule.h"
#define RULE late-alert
#include "rule.h"
#define RULE late-escalation
#include "rule.h"
#define RULE late-priority
#include "rule.h"
#define RULE latest-image
#include "rule.h"
#define RULE left-stopped
#include "rule.h"
#define RULE lifecycle-out-of-order
#include "rule.h"
#define RULE lock-longer-than-keep
#include "rule.h"
#define RULE lock-without-versioning
#include "rule.h"
#define RULE measured-worse-than-promised
#include "rule.h"
#define RULE missed-runs
#include "rule.h"
#define RULE missed-window
#include "rule.h"
#define RULE missing-key
#include "rule.h"
#define RULE missing-kind
#include "rule.h"
#define RULE missing-version
#include "rule.h"
#define RULE misused-command
#include "rule.h"
#define RULE mixed-times
#include "rule.h"
#define RULE no-document
#include "rule.h"
#define RULE nobody-to-call
#include "rule.h"
#define RULE not-text
#include "rule.h"
#define RULE not-utf8
#include "rule.h"
#define RULE oftener-than-platform
#include "rule.h"
#define RULE one-key-in-two-regions
#include "rule.h"
#define RULE overdue-drill
#include "rule.h"
#define RULE overdue-review
#include "rule.h"
#define RULE overlong-run
#include "rule.h"
#define RULE overwritten-backup
#include "rule.h"
#define RULE part-without-backup
#include "rule.h"
#define RULE path-from-two-folders
#include "rule.h"
#define RULE premature-alert
#include "rule.h"
#define RULE recovered-too-soon
#include "rule.h"
#define RULE recovery-into-what-is-lost
#include "rule.h"
#define RULE region-not-allowed
#include "rule.h"
#define RULE removed-before-keep-ends
#include "rule.h"
#define RULE residence-not-allowed
#include "rule.h"
#define RULE restore-into-missing-database
#include "rule.h"
#define RULE restored-before-its-needs
#include "rule.h"
#define RULE restored-out-of-priority
#include "rule.h"
#define RULE restored-under-writers
#include "rule.h"
#define RULE retention-above-framework
#include "rule.h"
#define RULE retention-below-framework
#include "rule.h"
#define RULE same-minute
#include "rule.h"
#define RULE schedule-that-never-fires
#include "rule.h"
#define RULE schedule-without-timezone
#include "rule.h"
#define RULE script-always-succeeds
#include "rule.h"
#define RULE secret-in-clear
#include "rule.h"
#define RULE self-reference
#include "rule.h"
#define RULE setting-without-effect
#include "rule.h"
#define RULE settings-not-taken-up
#include "rule.h"
#define RULE shadowed-restore
#include "rule.h"
#define RULE single-account-copies
#include "rule.h"
#define RULE single-region-copies
#include "rule.h"
#define RULE slower-dependency
#include "rule.h"
#define RULE split-text
#include "rule.h"
#define RULE started-before-its-settings
#include "rule.h"
#define RULE step-leans-on-unknown-place
#include "rule.h"
#define RULE step-leans-on-what-is-lost
#include "rule.h"
#define RULE step-shorter-than-its-procedure
#include "rule.h"
#define RULE tier-without-schedule
#include "rule.h"
#define RULE too-few-copies
#include "rule.h"
#define RULE total-loss
#include "rule.h"
#define RULE traffic-before-data
#include "rule.h"
#define RULE two-kinds
#include "rule.h"
#define RULE two-values-for-one-setting
#include "rule.h"
#define RULE unachievable-rpo
#include "rule.h"
#define RULE unachievable-rto
#include "rule.h"
#define RULE unanswered-scope
#include "rule.h"
#define RULE unawaited-command
#include "rule.h"
#define RULE undated-drill
#include "rule.h"
#define RULE undrilled-procedure
#include "rule.h"
#define RULE unenforced-retention
#include "rule.h"
#define RULE unfetched-file
#include "rule.h"
#define RULE unfilled-blank
#include "rule.h"
#define RULE unknown-anchor
#include "rule.h"
#define RULE unknown-framework
#include "rule.h"
#define RULE unknown-key
#include "rule.h"
#define RULE unknown-platform
#include "rule.h"
#define RULE unknown-reference
#include "rule.h"
#define RULE unknown-verification
#include "rule.h"
#define RULE unknown-version
#include "rule.h"
#define RULE unknown-word
#include "rule.h"
#define RULE unnamed-key
#include "rule.h"
#define RULE unproduced-source
#include "rule.h"
#define RULE unpromised-scope
#include "rule.h"
#define RULE unpromoted-replica
#include "rule.h"
#define RULE unproved-promise
#include "rule.h"
#define RULE unreachable-person
#include "rule.h"
#define RULE unread-backup
#include "rule.h"
#define RULE unreadable-format
#include "rule.h"
#define RULE untested-for-framework
#include "rule.h"
#define RULE unused-restore
#include "rule.h"
#define RULE unused-store
#include "rule.h"
#define RULE unused-waiver
#include "rule.h"
#define RULE unwritten-procedure
#include "rule.h"
#define RULE verified-on-production
#include "rule.h"
#define RULE window-conflict
#include "rule.h"
#define RULE wrong-cluster
#include "rule.h"
#define RULE wrong-type
#include "rule.h"
#define RULE yaml-syntax
#include "rule.h"
#define RULE yaml-tag
#include "rule.h"
};

const struct CatalogueSpecs *catalogue_specs(const char *rule) {
  for (size_t index = 0; index < sizeof all / sizeof *all; index++) {
    if (strcmp(all[index].rule, rule) == 0) return &all[index];
  }
  return NULL;
}
