#!/bin/sh
set -eu
rm -rf $BACKUP_FILE
